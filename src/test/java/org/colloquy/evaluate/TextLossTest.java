package org.colloquy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLossTest {
  private static TextLoss loss(String from, String in) {
    return TextLoss.of(TextLoss.count(from), TextLoss.count(in), in);
  }

  @Test
  void wordsThatTheOtherHasNotAreLost() {
    TextLoss loss = loss("The ship sailed, the crew slept.", "the ship sailed");
    assertThat(loss.words()).containsOnlyKeys("the", "crew", "slept").containsEntry("the", 1);
    assertThat(loss.characters()).isEqualTo(12);
  }

  @Test
  void caseBlanksAndSoftHyphensLoseNothing() {
    assertThat(loss("Straße\u00a0of\nthe sai\u00adlors", "STRASSE of the sailors").characters())
        .isZero();
  }

  @Test
  void aLongWordGluedToItsNeighbourIsThere() {
    assertThat(loss("harbour master in", "harbourmaster in").characters()).isZero();
    assertThat(loss("the dog ran", "thedog ran").words()).containsOnlyKeys("dog", "the");
  }

  @Test
  void aGluedWordIsCountedAsOftenAsItStandsThere() {
    assertThat(loss("harbour harbour harbour", "harbour xharbour").words())
        .containsEntry("harbour", 1);
  }
}
