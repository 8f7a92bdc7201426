package org.colloquy.prepress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsbnTest {
  @Test
  void hyphensAndBlanksDoNotCount() {
    assertThat(Isbn.parse("978-3-16-148410-0").digits()).isEqualTo("9783161484100");
    assertThat(Isbn.parse(" 978 3 16 148410 0 ").printed()).isEqualTo("978-3-16-148410-0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3-16-148410-X", "316148410x"})
  void tenFiguresBecomeThirteen(String number) {
    assertThat(Isbn.parse(number).digits()).isEqualTo("9783161484100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"978-3-16-148410-1", "978-3-16-184410-0", "3-16-148410-1"})
  void aWrongCheckDigitIsTold(String number) {
    assertThatThrownBy(() -> Isbn.parse(number))
        .hasMessageContaining("check digit")
        .hasMessageContaining(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "9771234567898", "978-3-16-148410-", "three"})
  void whatIsNoNumberIsTold(String number) {
    assertThatThrownBy(() -> Isbn.parse(number)).hasMessageContaining("no ISBN");
  }
}
