package org.colloquy.collection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FoldingTest {
  private final Folding folding = Folding.load();

  @Test
  void wordsLoseAccentsCapitalsAndLettersThatAreTakenForOthers() {
    assertThat(folding.words("Straße, ŁÓDŹ! Ёлка; ΒΟΥΛΗΣ βουλής"))
        .containsExactly("strasse", "lodz", "елка", "βουλησ", "βουλησ");
  }

  @Test
  void scriptsWithoutBlanksGiveAWordForEachCharacter() {
    assertThat(folding.words("Mao 毛泽东 1949")).containsExactly("mao", "毛", "泽", "东", "1949");
  }
}
