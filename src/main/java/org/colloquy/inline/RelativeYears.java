package org.colloquy.inline;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that name a year by its distance from the record's: {@code last year}, {@code l'année
 * dernière}, {@code lani}. The words and their distances are data: {@code relative-year} before the
 * word for year, {@code relative-year-after} behind it, {@code relative-year-word} alone.
 */
final class RelativeYears {
  private final Runs runs;
  private final Map<String, String> before;
  private final Map<String, String> after;
  private final Map<String, String> alone;
  private final Set<String> years;

  /**
   * A year found.
   *
   * @param offset years after that of the record
   * @param last its last run
   */
  record Found(int offset, int last) {}

  RelativeYears(Runs runs, NameCues cues) {
    this.runs = runs;
    this.before = cues.values("relative-year");
    this.after = cues.values("relative-year-after");
    this.alone = cues.values("relative-year-word");
    this.years = cues.words("year-word");
  }

  /** Returns the year named from a run on. */
  Optional<Found> at(int i) {
    if (i >= runs.size()) {
      return Optional.empty();
    }
    String word = runs.word(i);
    if (alone.containsKey(word)) {
      return Optional.of(new Found(Integer.parseInt(alone.get(word)), i));
    }
    if (i + 1 >= runs.size() || !isNear(i)) {
      return Optional.empty();
    }
    if (before.containsKey(word) && years.contains(runs.word(i + 1))) {
      return Optional.of(new Found(Integer.parseInt(before.get(word)), i + 1));
    }
    if (years.contains(word) && after.containsKey(runs.word(i + 1))) {
      return Optional.of(new Found(Integer.parseInt(after.get(runs.word(i + 1))), i + 1));
    }
    return Optional.empty();
  }

  private boolean isNear(int i) {
    return runs.isJoined(i) || runs.gap(i).equals("'") || runs.gap(i).equals("\u2019");
  }
}
