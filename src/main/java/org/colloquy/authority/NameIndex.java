package org.colloquy.authority;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Entities by each of their spellings, for look-up in constant time. Immutable once built. */
final class NameIndex {
  private final Map<Entity.Kind, Map<String, List<Entity>>> byName =
      new EnumMap<>(Entity.Kind.class);
  private final Map<Entity.Kind, Map<String, Integer>> beginnings =
      new EnumMap<>(Entity.Kind.class);
  private final Map<Entity.Kind, Integer> longest = new EnumMap<>(Entity.Kind.class);

  NameIndex(List<Entity> entities) {
    this(entities, name -> List.of());
  }

  /**
   * Indexes entities.
   *
   * @param cases gives the other cases of a name, where a language declines names
   */
  NameIndex(List<Entity> entities, Function<String, List<String>> cases) {
    for (Entity.Kind kind : Entity.Kind.values()) {
      byName.put(kind, new HashMap<>());
      beginnings.put(kind, new HashMap<>());
      longest.put(kind, 0);
    }
    for (Entity entity : entities) {
      entity.names().forEach(name -> add(entity, Spelling.of(name)));
    }
    for (Entity entity : entities) {
      for (String name : entity.names()) {
        for (String other : cases.apply(name)) {
          // A name in its main form wins over a case of another: Rim, but not the case of Rima.
          if (find(entity.kind(), other).isEmpty()) {
            add(entity, other);
          }
        }
      }
    }
    byName.values().forEach(names -> names.replaceAll((name, list) -> List.copyOf(list)));
  }

  private void add(Entity entity, String form) {
    List<Entity> bearers = byName.get(entity.kind()).computeIfAbsent(form, n -> new ArrayList<>(1));
    if (!bearers.contains(entity)) {
      bearers.add(entity);
    }
    int words = Spelling.words(form);
    beginnings.get(entity.kind()).merge(Spelling.firstWord(form), words, Math::max);
    longest.merge(entity.kind(), words, Math::max);
  }

  List<Entity> find(Entity.Kind kind, String name) {
    return byName.get(kind).getOrDefault(Spelling.of(name), List.of());
  }

  /** Returns how many words the longest name has that begins with a word; 0 if none does. */
  int longest(Entity.Kind kind, String word) {
    return beginnings.get(kind).getOrDefault(word, 0);
  }

  int longest(Entity.Kind kind) {
    return longest.get(kind);
  }
}
