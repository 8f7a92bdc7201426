package org.colloquy.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The longest run of items, in their order, whose numbers count up by one or two. */
final class CountingChain {
  /** A leaf lost, or pages left blank, may skip so many numbers. */
  private static final int WIDEST_STEP = 3;

  private CountingChain() {}

  /**
   * Returns the positions of the items of the longest chain. Linear.
   *
   * @param numbers of the items, in their order
   */
  static List<Integer> longest(int[] numbers) {
    Map<Integer, Integer> lastWith = new HashMap<>();
    int[] length = new int[numbers.length];
    int[] before = new int[numbers.length];
    Arrays.fill(before, -1);
    int best = -1;
    for (int i = 0; i < numbers.length; i++) {
      length[i] = 1;
      for (int step = 1; step <= WIDEST_STEP; step++) {
        Integer previous = lastWith.get(numbers[i] - step);
        if (previous != null && length[previous] + 1 > length[i]) {
          length[i] = length[previous] + 1;
          before[i] = previous;
        }
      }
      Integer same = lastWith.get(numbers[i]);
      if (same == null || length[same] <= length[i]) {
        lastWith.put(numbers[i], i);
      }
      if (best < 0 || length[i] > length[best]) {
        best = i;
      }
    }
    List<Integer> chain = new ArrayList<>();
    for (int i = best; i >= 0; i = before[i]) {
      chain.add(i);
    }
    java.util.Collections.reverse(chain);
    return chain;
  }
}
