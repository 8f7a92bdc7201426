package org.colloquy.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs that two sequences share, by gestalt pattern matching (J. W. Ratcliff and D. E.
 * Metzener, Dr. Dobb's Journal, July 1988): the longest run, of several the first of the first
 * sequence, then of the second; then the same on both sides of it. For one pair of sequences.
 *
 * <p>Time grows with the number of equal pairs of words, so sequences should be paragraphs.
 */
final class CommonRuns {
  private final int[] first;
  private final Map<Integer, List<Integer>> places = new HashMap<>();
  private final int[] lengths;
  private final int[] rows;

  /** A run: where it begins in each sequence, and how long it is. */
  record Run(int first, int second, int length) {}

  /** Part of each sequence, ends exclusive. */
  private record Window(int firstFrom, int firstTo, int secondFrom, int secondTo) {}

  private CommonRuns(int[] first, int[] second) {
    this.first = first;
    this.lengths = new int[second.length + 1];
    this.rows = new int[second.length + 1];
    for (int j = 0; j < second.length; j++) {
      places.computeIfAbsent(second[j], word -> new ArrayList<>()).add(j);
    }
  }

  /** Returns the runs in order, those that touch in both sequences joined. */
  static List<Run> of(int[] first, int[] second) {
    var runs = new CommonRuns(first, second);
    List<Run> found = new ArrayList<>();
    Deque<Window> open = new ArrayDeque<>();
    open.push(new Window(0, first.length, 0, second.length));
    while (!open.isEmpty()) {
      Window window = open.pop();
      Run run = runs.longest(window);
      if (run.length() > 0) {
        found.add(run);
        split(window, run, open);
      }
    }
    found.sort(Comparator.comparingInt(Run::first).thenComparingInt(Run::second));
    return joined(found);
  }

  private static void split(Window window, Run run, Deque<Window> open) {
    if (window.firstFrom() < run.first() && window.secondFrom() < run.second()) {
      open.push(new Window(window.firstFrom(), run.first(), window.secondFrom(), run.second()));
    }
    int firstEnd = run.first() + run.length();
    int secondEnd = run.second() + run.length();
    if (firstEnd < window.firstTo() && secondEnd < window.secondTo()) {
      open.push(new Window(firstEnd, window.firstTo(), secondEnd, window.secondTo()));
    }
  }

  private Run longest(Window window) {
    Arrays.fill(rows, window.secondFrom(), window.secondTo() + 1, -1);
    var best = new Run(window.firstFrom(), window.secondFrom(), 0);
    for (int i = window.firstFrom(); i < window.firstTo(); i++) {
      List<Integer> equal = places.getOrDefault(first[i], List.of());
      // From the last on, so that the length of the run before is still that of the row before.
      for (int k = equal.size() - 1; k >= 0; k--) {
        int j = equal.get(k);
        if (j >= window.secondFrom() && j < window.secondTo()) {
          boolean goesOn = rows[j] == i - 1 && i > window.firstFrom();
          int length = goesOn ? lengths[j] + 1 : 1;
          lengths[j + 1] = length;
          rows[j + 1] = i;
          boolean sameRow = best.first() + best.length() == i + 1;
          if (length > best.length() || length == best.length() && sameRow) {
            best = new Run(i - length + 1, j - length + 1, length);
          }
        }
      }
    }
    return best;
  }

  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      int last = joined.size() - 1;
      Run before = last < 0 ? new Run(-1, -1, 0) : joined.get(last);
      boolean touch =
          before.first() + before.length() == run.first()
              && before.second() + before.length() == run.second();
      if (last >= 0 && touch) {
        joined.set(last, new Run(before.first(), before.second(), before.length() + run.length()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }
}
