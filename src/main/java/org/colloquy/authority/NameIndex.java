package org.colloquy.authority;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entities by each of their spellings, for look-up in constant time. Immutable once built. */
final class NameIndex {
  private final Map<Entity.Kind, Map<String, List<Entity>>> byName =
      new EnumMap<>(Entity.Kind.class);
  private final Map<Entity.Kind, Set<String>> beginnings = new EnumMap<>(Entity.Kind.class);
  private final Map<Entity.Kind, Integer> longest = new EnumMap<>(Entity.Kind.class);

  NameIndex(List<Entity> entities) {
    for (Entity.Kind kind : Entity.Kind.values()) {
      byName.put(kind, new HashMap<>());
      beginnings.put(kind, new HashSet<>());
      longest.put(kind, 0);
    }
    for (Entity entity : entities) {
      add(entity);
    }
    byName.values().forEach(names -> names.replaceAll((name, list) -> List.copyOf(list)));
  }

  private void add(Entity entity) {
    Map<String, List<Entity>> names = byName.get(entity.kind());
    for (String name : entity.names()) {
      String form = Spelling.of(name);
      List<Entity> bearers = names.computeIfAbsent(form, n -> new ArrayList<>(1));
      if (!bearers.contains(entity)) {
        bearers.add(entity);
      }
      beginnings.get(entity.kind()).add(Spelling.firstWord(form));
      longest.merge(entity.kind(), Spelling.words(form), Math::max);
    }
  }

  List<Entity> find(Entity.Kind kind, String name) {
    return byName.get(kind).getOrDefault(Spelling.of(name), List.of());
  }

  boolean mayBegin(Entity.Kind kind, String word) {
    return beginnings.get(kind).contains(word);
  }

  int longest(Entity.Kind kind) {
    return longest.get(kind);
  }
}
