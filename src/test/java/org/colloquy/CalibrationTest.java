package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.evaluate.Band;
import org.colloquy.evaluate.Evaluation;
import org.colloquy.evaluate.Tally;
import org.junit.jupiter.api.Test;

/**
 * What is said to be certain is right: of the turns of high certainty 98 in 100, as the design
 * asks. Turns with a printed label say nothing and count as certain.
 */
class CalibrationTest {
  private static final double HIGH = 0.98;

  private static Evaluation all(Path folder) throws Exception {
    List<Evaluation> evaluations = new ArrayList<>();
    for (GoldFiles.Gold gold : GoldFiles.in(folder)) {
      evaluations.add(gold.evaluate(gold.tei()));
    }
    assumeFalse(evaluations.isEmpty(), "no keys beside the project");
    return Evaluation.sum("all", evaluations);
  }

  @Test
  void reportedTurnsOfHighCertaintyAreRight() throws Exception {
    Evaluation all = all(GoldFiles.PARAGRAPHS);
    assertThat(all.reliability().get(Band.HIGH).precision())
        .as(all.reliability().toString())
        .isGreaterThanOrEqualTo(HIGH);
  }

  @Test
  void labelledTurnsOfHighCertaintyAreRight() throws Exception {
    Evaluation all = all(GoldFiles.TURNS);
    assertThat(all.reliability().get(Band.HIGH).precision())
        .as(all.reliability().toString())
        .isGreaterThanOrEqualTo(HIGH);
  }

  /** A program that marks nearly nothing as certain would pass the others, and help nobody. */
  @Test
  void mostTurnsAreOfHighCertainty() throws Exception {
    for (Path folder : List.of(GoldFiles.PARAGRAPHS, GoldFiles.TURNS)) {
      Evaluation all = all(folder);
      int made = all.reliability().values().stream().mapToInt(Tally::made).sum();
      assertThat(all.reliability().get(Band.HIGH).made()).isGreaterThan(made * 8 / 10);
    }
  }
}
