package org.colloquy.inline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.reading.Flow;
import org.colloquy.reading.FlowId;
import org.colloquy.reading.Range;
import org.colloquy.speech.Mention;
import org.colloquy.speech.Turn;

/** Stretches of a flow that are spoken for, for quick questions whether a range touches one. */
final class Taken {
  private final Range[] ranges;

  Taken(Collection<Range> ranges) {
    List<Range> joined = new ArrayList<>();
    for (Range range : ranges.stream().sorted().toList()) {
      Range last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && range.start() < last.end()) {
        joined.set(joined.size() - 1, new Range(last.start(), Math.max(last.end(), range.end())));
      } else if (!range.isEmpty()) {
        joined.add(range);
      }
    }
    this.ranges = joined.toArray(Range[]::new);
  }

  /** Returns the names of persons and the labels of turns in a flow; only the body has any. */
  static Taken byPersons(Flow flow, Context context) {
    if (!flow.id().equals(FlowId.BODY)) {
      return new Taken(List.of());
    }
    List<Range> ranges = new ArrayList<>();
    context.script().cast().mentions().stream().map(Mention::range).forEach(ranges::add);
    context.script().turns().stream().map(Turn::label).forEach(l -> l.ifPresent(ranges::add));
    return new Taken(ranges);
  }

  /** Returns whether a range shares a character with one of these. */
  boolean touches(Range range) {
    return at(range) != null;
  }

  /** Returns the stretch that a range touches first, or null. */
  Range at(Range range) {
    int i = Arrays.binarySearch(ranges, new Range(range.start(), Integer.MAX_VALUE));
    int before = -i - 2;
    if (before >= 0 && ranges[before].overlaps(range)) {
      return ranges[before];
    }
    int after = before + 1;
    return after < ranges.length && ranges[after].overlaps(range) ? ranges[after] : null;
  }

  /** Returns the words that stand in these stretches. */
  Set<String> words(Runs runs) {
    Set<String> words = new HashSet<>();
    for (Range range : ranges) {
      for (int i = runs.from(range.start()); i < runs.size() && runs.start(i) < range.end(); i++) {
        words.add(runs.word(i));
      }
    }
    return words;
  }
}
