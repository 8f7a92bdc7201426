package org.colloquy.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.colloquy.reading.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of turns whatever the record says. */
class TurnLawsTest {
  private static final String RECORD =
      """
      Record of conversation of Petr Orlov with Hana Vesela

      Present: Petr Orlov, Hana Vesela, Comrade Brandt

      Orlov opened the meeting by saying that the mill (built in 1890) was old. “It stands,” he said, “since May.”

      Vesela: Yes. Orlov: No.

      To Vesela's question whether wool had come, Orlov replied that it had not; Brandt laughed.

      THE STATE OF THE LOOMS

      1) forty looms; 2) no coal.

      Brandt gives the figure.

      Orlov, turning to Cde. Brandt, asks: what figure [sic]? I told him, Vesela said, to wait.

      It was agreed that nothing be done. The conversation ended at six.
      """;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void turnsStayInOrderAndTheirWordsInTheirBlocks(long seed) {
    var random = new Random(seed);
    for (int n = 0; n < 25; n++) {
      Reports.Result read = Reports.read(mutated(random));
      int end = 0;
      for (Turn turn : read.script().turns()) {
        assertThat(turn.range().start()).isGreaterThanOrEqualTo(end);
        assertThat(turn.range().isEmpty()).isFalse();
        assertThat(turn.who()).isNotEmpty();
        assertThat(turn.confidence()).isBetween(0.0, 1.0);
        turn.label().ifPresent(label -> assertThat(turn.range().contains(label)).isTrue());
        turn.said().forEach(said -> assertThat(inOneBlock(read, turn, said.range())).isTrue());
        end = turn.range().end();
      }
      assertThat(end).isLessThanOrEqualTo(read.text().length());
      read.script().acts().forEach(act -> assertThat(covered(read, act.range())).isFalse());
    }
  }

  private static boolean inOneBlock(Reports.Result read, Turn turn, Range words) {
    return turn.range().contains(words)
        && read.script().blocks().stream().anyMatch(p -> p.block().range().contains(words));
  }

  private static boolean covered(Reports.Result read, Range act) {
    return read.script().turns().stream().anyMatch(turn -> turn.range().overlaps(act));
  }

  private static String mutated(Random random) {
    var text = new StringBuilder(RECORD);
    for (int i = random.nextInt(6); i >= 0 && text.length() > 40; i--) {
      int from = random.nextInt(text.length() - 20);
      int to = from + random.nextInt(20);
      switch (random.nextInt(5)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(from, text.substring(from, to));
        case 2 -> text.insert(from, random.nextBoolean() ? "([“" : ")]”");
        case 3 -> text.setCharAt(from, (char) (32 + random.nextInt(0x500)));
        default -> text.insert(from, random.nextBoolean() ? "\n\n" : ": ");
      }
    }
    return text.toString();
  }
}
