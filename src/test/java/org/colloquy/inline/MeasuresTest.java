package org.colloquy.inline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
  private final Measures measures = new Measures();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about 300 thousand hectares of land   | 300 thousand hectares {quantity=300000, unit=hectare}
          it costs $4 billion now               | $4 billion {quantity=4000000000, unit=dollar}
          it fell by 51% at once                | 51% {quantity=51, unit=percent}
          they need 6,000 tons of food          | 6,000 tons {quantity=6000, unit=ton}
          a depth of 2.5 meters is enough       | 2.5 meters {quantity=2.5, unit=m}
          they made ten thousand tons of it     | ten thousand tons {quantity=10000, unit=ton}
          30 to 60 percent might die            | 30 to 60 percent {atLeast=30, atMost=60, unit=percent}
          it takes 2-3 million rubles           | 2-3 million rubles {atLeast=2000000, atMost=3000000, unit=ruble}
          it takes $500-1,000 a head            | $500-1,000 {atLeast=500, atMost=1000, unit=dollar}
          a 20-mile road goes there             | 20-mile {quantity=20, unit=mile}
          """)
  void readsAQuantityWithItsUnit(String text, String expected) {
    assertThat(Marked.text(text).attributes(measures)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "We sent 29 people last year.",
    "They need 7-8 instructors.",
    "It was in 1949.",
    "See page 12.",
    "Room 5m is empty.",
    "Forty, 000 tons it said."
  })
  void takesACountForNoMeasure(String text) {
    assertThat(Marked.text(text).by(measures)).isEmpty();
  }
}
