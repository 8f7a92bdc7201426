package org.colloquy.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Places and organisations that the program knows by itself, in one language: the curated lists
 * {@code gazetteer/places.LANGUAGE.tsv} and {@code gazetteer/organisations.LANGUAGE.tsv}, and the
 * names of states and of some large cities from the Unicode CLDR for what no list has; under them,
 * in languages of Latin letters, the cities and provinces of the English list, which count only
 * where the context says that they are places. Read once a process and language. Immutable and
 * thread-safe.
 */
public final class Gazetteer implements Authority {
  private static final Map<String, Gazetteer> READ = new ConcurrentHashMap<>();

  private final NameIndex index;

  private Gazetteer(List<Entity> entities, String language) {
    Endings endings = Endings.of(language);
    List<Entity> declined = entities.stream().map(e -> declined(e, endings)).toList();
    this.index = new NameIndex(declined, endings::cases);
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
  public int longest(Entity.Kind kind, String word) {
    return index.longest(kind, word);
  }

  @Override
  public int longest(Entity.Kind kind) {
    return index.longest(kind);
  }

  /** A case of an ambiguous name is as ambiguous as the name. */
  private static Entity declined(Entity entity, Endings endings) {
    String ambiguous = entity.data().get(Entity.AMBIGUOUS);
    if (ambiguous == null || ambiguous.equals(Entity.EVERY_NAME)) {
      return entity;
    }
    List<String> names = new ArrayList<>();
    for (String name : ambiguous.split("\\|")) {
      names.add(name);
      names.addAll(endings.cases(name));
    }
    Map<String, String> data = new HashMap<>(entity.data());
    data.put(Entity.AMBIGUOUS, String.join("|", names));
    return new Entity(
        entity.kind(),
        entity.key(),
        entity.names(),
        entity.type(),
        entity.identifiers(),
        data,
        entity.curated());
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
    entities.addAll(EnglishNames.without(entities, language));
    entities.addAll(GazetteerFile.read(Entity.Kind.ORGANISATION, language));
    return new Gazetteer(entities, language);
  }
}
