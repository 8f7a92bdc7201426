package org.colloquy.prepress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrimTest {
  @ParameterizedTest
  @CsvSource({
    "6x9, 6x9, 432, 648",
    "5.5 × 8.5 in, 5.5x8.5, 396, 612",
    "135x215mm, 135x215mm, 382.677, 609.449",
    "12x19cm, 120x190mm, 340.157, 538.583",
    "A5, 148x210mm, 419.528, 595.276",
    "us-trade, 6x9, 432, 648"
  })
  void sizesAreReadAsUsersWriteThem(String written, String shown, double width, double height) {
    Trim trim = Trim.parse(written);
    assertThat(trim).hasToString(shown);
    assertThat(trim.width() * 72).isCloseTo(width, org.assertj.core.api.Assertions.within(.001));
    assertThat(trim.height() * 72).isCloseTo(height, org.assertj.core.api.Assertions.within(.001));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "6", "6x", "6x9ft", "6x9x1", "-6x9", "quarto", "0.5x9"})
  void whatIsNoSizeIsTold(String written) {
    assertThatThrownBy(() -> Trim.parse(written)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSizeInMillimetresIsTheSameInInches() {
    assertThat(Trim.parse("152.4x228.6mm").isSameAs(Trim.HOUSE)).isTrue();
    assertThat(Trim.parse("a5").isSameAs(Trim.parse("5.83x8.27"))).isTrue();
    assertThat(Trim.parse("5.5x8.5").isSameAs(Trim.HOUSE)).isFalse();
  }
}
