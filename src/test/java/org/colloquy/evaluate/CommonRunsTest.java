package org.colloquy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.colloquy.evaluate.CommonRuns.Run;
import org.junit.jupiter.api.Test;

class CommonRunsTest {
  private static List<Run> runs(String first, String second) {
    return CommonRuns.of(first.chars().toArray(), second.chars().toArray());
  }

  @Test
  void theLongestRunComesFirstAndItsSidesAfter() {
    assertThat(runs("xabcdyz", "abcdxyz")).containsExactly(new Run(1, 0, 4), new Run(5, 5, 2));
  }

  @Test
  void ofEqualRunsTheFirstOfTheFirstThenOfTheSecondIsTaken() {
    assertThat(runs("ab-ab", "ab+ab")).containsExactly(new Run(0, 0, 2), new Run(3, 3, 2));
    assertThat(runs("ab", "abxab")).containsExactly(new Run(0, 0, 2));
    assertThat(runs("xaya", "a")).containsExactly(new Run(1, 0, 1));
  }

  @Test
  void nothingInCommonIsNoRun() {
    assertThat(runs("abc", "xyz")).isEmpty();
    assertThat(runs("", "xyz")).isEmpty();
    assertThat(runs("abc", "")).isEmpty();
  }

  @Test
  void runsAreEqualRisingAndDoNotOverlap() {
    var random = new Random(11);
    for (int n = 0; n < 200; n++) {
      int[] first = random.ints(random.nextInt(40), 0, 4).toArray();
      int[] second = random.ints(random.nextInt(40), 0, 4).toArray();
      int a = 0;
      int b = 0;
      for (Run run : CommonRuns.of(first, second)) {
        assertThat(run.first()).isGreaterThanOrEqualTo(a);
        assertThat(run.second()).isGreaterThanOrEqualTo(b);
        for (int i = 0; i < run.length(); i++) {
          assertThat(first[run.first() + i]).isEqualTo(second[run.second() + i]);
        }
        a = run.first() + run.length();
        b = run.second() + run.length();
      }
    }
  }
}
