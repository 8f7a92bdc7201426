package org.colloquy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyNamesTest {
  private static final FamilyNames NAMES =
      new FamilyNames(
          Map.of("Sun Tai-lo", "Sun"),
          Map.of("Valk", List.of("the Minister"), "Adele Korin", List.of("Corin")));

  @ParameterizedTest
  @CsvSource({
    "Adele Korin, Envoy Korin, true",
    "Adele Korin, A. Korin, true",
    "Adele Korin, Adele, true",
    "Adele Korin, Korina, false",
    "Adele Korin, Corin, true",
    "Korin, Adele Korin, true",
    "Korin, Korin’s, true",
    "Sun Tai-lo, Sun, true",
    "Sun Tai-lo, Mr. Sun, true",
    "Sun Tai-lo, Tai-lo, true",
    "Sun Tai-lo, Lo Sun-tai, true",
    "Sun Tai-lo, Lo Wen, false",
    "Valk, the Minister, true",
    "Valk, Minister, false",
    "Valk, Minister Sund, false",
    "Valk, ?, false"
  })
  void aNameAgreesByFamilyNameOrAlias(String person, String printed, boolean agrees) {
    assertThat(NAMES.agree(person, List.of(printed))).isEqualTo(agrees);
  }
}
