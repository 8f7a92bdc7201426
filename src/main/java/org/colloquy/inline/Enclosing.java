package org.colloquy.inline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.reading.Range;
import org.colloquy.speech.Division;

/**
 * Finds the divisions that hold a range. It is asked in order of the text, so that each division is
 * looked at only while it is near. For one pass.
 */
final class Enclosing {
  private final List<Division> divisions;
  private final List<Integer> byStart;
  private final List<Integer> open = new ArrayList<>();
  private int next;

  /** Takes the divisions, in any order. */
  Enclosing(List<Division> divisions) {
    this.divisions = divisions;
    this.byStart =
        IntStream.range(0, divisions.size())
            .boxed()
            .sorted(Comparator.comparingInt(d -> divisions.get(d).range().start()))
            .toList();
  }

  /**
   * Returns the indices of the divisions that hold a range, the outermost level first.
   *
   * @param range starts not before the range asked for last
   */
  List<Integer> of(Range range) {
    while (next < byStart.size()
        && divisions.get(byStart.get(next)).range().start() <= range.start()) {
      open.add(byStart.get(next++));
    }
    open.removeIf(d -> divisions.get(d).range().end() < range.start());
    List<Integer> path = new ArrayList<>();
    for (int d : open) {
      if (divisions.get(d).range().contains(range)) {
        path.add(d);
      }
    }
    path.sort(
        Comparator.comparingInt((Integer d) -> divisions.get(d).level()).thenComparingInt(d -> d));
    return path;
  }

  /** Returns the first division of the innermost level on a path; -1 if the path is empty. */
  int innermost(List<Integer> path) {
    int found = -1;
    for (int d : path) {
      if (found < 0 || divisions.get(d).level() > divisions.get(found).level()) {
        found = d;
      }
    }
    return found;
  }
}
