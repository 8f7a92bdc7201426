package org.colloquy.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private static final Set<String> TYPES =
      Set.of(
          "state",
          "historical-state",
          "capital",
          "city",
          "historical-city",
          "province",
          "region",
          "continent",
          "sea",
          "ocean",
          "river",
          "lake",
          "strait",
          "island",
          "mountains",
          "base");

  @ParameterizedTest
  @CsvSource({
    "Formosa, Taiwan",
    "Persia, Iran",
    "Siam, Thailand",
    "Ceylon, Sri Lanka",
    "U.S.S.R., Soviet Union",
    "Sinkiang, Xinjiang",
    "Xinjiang, Xinjiang",
    "Indo-China, Indochina",
    "Kiribati, Kiribati",
    "Côte d’Ivoire, Ivory Coast"
  })
  void knowsHistoricalAndOtherSpellings(String name, String key) {
    assertThat(Gazetteer.of("en").find(Entity.Kind.PLACE, name))
        .extracting(Entity::key)
        .contains(key);
  }

  @ParameterizedTest
  @CsvSource({
    "de, Niederlande",
    "fr, Pays-Bas",
    "it, Paesi Bassi",
    "ru, Нидерланды",
    "el, Ελλάδα",
    "sl, Slovenija",
    "de, Moskau"
  })
  void knowsStatesAndLargeCitiesInOtherLanguages(String language, String name) {
    assertThat(Gazetteer.of(language).find(Entity.Kind.PLACE, name)).hasSize(1);
  }

  @Test
  void hasNothingInALanguageThatNobodyHas() {
    assertThat(Gazetteer.of("xx").find(Entity.Kind.PLACE, "Rome")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Soviet", "Korean", "Japanese", "Stalin", "The", "Party"})
  void holdsNoAdjectiveAndNoPerson(String word) {
    assertThat(Gazetteer.of("en").find(Entity.Kind.PLACE, word)).isEmpty();
  }

  @Test
  void saysWhichNamesAreAmbiguous() {
    Entity reading = Gazetteer.of("en").find(Entity.Kind.PLACE, "Reading").get(0);

    assertThat(reading.isAmbiguous("Reading")).isTrue();
    assertThat(Gazetteer.of("en").find(Entity.Kind.PLACE, "Leeds").get(0).isAmbiguous("Leeds"))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"places.en.tsv", "organisations.en.tsv"})
  void hasWellFormedLists(String list) throws IOException {
    Set<String> keys = new HashSet<>();
    for (String line : lines(list)) {
      String[] columns = line.split("\t", -1);
      assertThat(columns.length).as(line).isBetween(2, 4);
      assertThat(keys.add(columns[0])).as("a key given once: " + line).isTrue();
      if (list.startsWith("places")) {
        assertThat(TYPES).as(line).contains(columns[1]);
      }
      for (String column : columns) {
        assertThat(column).as(line).isEqualTo(column.strip()).doesNotContain("||");
      }
    }
    assertThat(keys.size()).isGreaterThan(100);
  }

  private static List<String> lines(String list) throws IOException {
    try (var in = Gazetteer.class.getResourceAsStream("/org/colloquy/gazetteer/" + list);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }
}
