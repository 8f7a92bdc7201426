package org.colloquy.authority;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of cities, provinces, islands and rivers that the English list has and that other languages
 * of Latin letters write in the same way ({@code Saigon}, {@code Yunnan}, {@code Rochefort}). Some
 * are words there, so each counts as a place only where its context says so.
 */
final class EnglishNames {
  private static final Set<String> LATIN = Set.of("de", "fr", "it", "sl");

  private static final Set<String> TYPES =
      Set.of("city", "historical-city", "capital", "province", "island", "river", "base");

  private EnglishNames() {}

  /**
   * Returns the entities of the English list whose names are not known yet.
   *
   * @param known what the lists of the language have
   * @param language ISO 639-1; none are returned for one that has other letters
   */
  static List<Entity> without(List<Entity> known, String language) {
    if (!LATIN.contains(language)) {
      return List.of();
    }
    Set<String> listed = new HashSet<>();
    known.forEach(entity -> listed.addAll(entity.names()));
    List<Entity> entities = new ArrayList<>();
    for (Entity entity : GazetteerFile.read(Entity.Kind.PLACE, "en")) {
      if (!TYPES.contains(entity.type())) {
        continue;
      }
      List<String> names =
          entity.names().stream()
              .filter(name -> !listed.contains(name) && isOneWord(name))
              .toList();
      if (!names.isEmpty()) {
        entities.add(
            new Entity(
                entity.kind(),
                names.get(0),
                names,
                entity.type(),
                Map.of(),
                Map.of(Entity.AMBIGUOUS, Entity.EVERY_NAME),
                false));
      }
    }
    return entities;
  }

  /** Names of several words hold English ones: {@code Volga River}. */
  private static boolean isOneWord(String name) {
    return name.length() > 3 && name.indexOf(' ') < 0;
  }
}
