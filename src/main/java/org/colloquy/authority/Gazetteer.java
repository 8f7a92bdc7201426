package org.colloquy.authority;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Places and organisations that the program knows by itself, in one language: the curated lists
 * {@code gazetteer/places.LANGUAGE.tsv} and {@code gazetteer/organisations.LANGUAGE.tsv}, and the
 * names of states and of some large cities from the Unicode CLDR for what no list has. Read once a
 * process and language. Immutable and thread-safe.
 */
public final class Gazetteer implements Authority {
  private static final Map<String, Gazetteer> READ = new ConcurrentHashMap<>();

  private final NameIndex index;

  private Gazetteer(List<Entity> entities, String language) {
    this.index = new NameIndex(entities, Endings.of(language)::cases);
  }

  /**
   * Returns the gazetteer of a language. A language that neither CLDR nor a list knows has an empty
   * one.
   *
   * @param language ISO 639-1 code, as in {@code en}
   */
  public static Gazetteer of(String language) {
    Gazetteer known = READ.get(language);
    if (known == null) {
      // Not computeIfAbsent: reading one language may look into the English list.
      READ.putIfAbsent(language, read(language));
      known = READ.get(language);
    }
    return known;
  }

  @Override
  public List<Entity> find(Entity.Kind kind, String name) {
    return index.find(kind, name);
  }

  @Override
  public boolean mayBegin(Entity.Kind kind, String word) {
    return index.mayBegin(kind, word);
  }

  @Override
  public int longest(Entity.Kind kind) {
    return index.longest(kind);
  }

  private static Gazetteer read(String language) {
    List<Entity> entities = new ArrayList<>();
    entities.addAll(GazetteerFile.read(Entity.Kind.PLACE, language));
    Set<String> listed = new HashSet<>();
    entities.forEach(entity -> listed.addAll(entity.names().stream().map(Spelling::of).toList()));
    for (Entity entity : CldrNames.of(language)) {
      if (entity.names().stream().map(Spelling::of).noneMatch(listed::contains)) {
        entities.add(entity);
      }
    }
    entities.addAll(GazetteerFile.read(Entity.Kind.ORGANISATION, language));
    return new Gazetteer(entities, language);
  }
}
