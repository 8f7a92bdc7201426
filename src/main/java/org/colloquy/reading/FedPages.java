package org.colloquy.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Running heads, feet and page numbers of pages that form feeds divide: lines at the borders of
 * pages that come back, and numbers there that count up with the pages.
 */
final class FedPages {
  /** Furniture is looked for in so many lines from the border of a page. */
  private static final int DEPTH = 5;

  private final List<PageLine> ink;
  private final Furniture[] kinds;
  private final int[] numbers;
  private final List<int[]> pages = new ArrayList<>();

  FedPages(List<PageLine> ink, boolean[] fed, Furniture[] kinds, int[] numbers) {
    this.ink = ink;
    this.kinds = kinds;
    this.numbers = numbers;
    int from = 0;
    for (int i = 1; i <= ink.size(); i++) {
      if (i == ink.size() || fed[i]) {
        pages.add(new int[] {from, i});
        from = i;
      }
    }
  }

  void find() {
    Set<String> heads = repeated();
    Optional<Integer> offset = offset();
    for (int p = 0; p < pages.size(); p++) {
      int from = pages.get(p)[0];
      int to = pages.get(p)[1];
      int page = p;
      Optional<Integer> expected = offset.map(o -> page + o);
      int top = from;
      while (top < to && top - from < DEPTH && is(top, heads, expected)) {
        top++;
      }
      int bottom = to - 1;
      while (bottom >= top && to - bottom <= DEPTH && is(bottom, heads, expected)) {
        bottom--;
      }
    }
  }

  private boolean is(int i, Set<String> heads, Optional<Integer> expected) {
    PageLine line = ink.get(i);
    boolean numbered = expected.isPresent() && line.number().equals(expected);
    boolean glued = expected.isPresent() && line.ending().equals(expected);
    if (!numbered && !glued && !heads.contains(line.key())) {
      return false;
    }
    numbers[i] = numbered || glued ? expected.get() : 0;
    kinds[i] = line.number().isPresent() ? Furniture.PAGE_NUMBER : Furniture.HEADER;
    return true;
  }

  /** Keys of lines that come back at the borders of pages, and seldom elsewhere. */
  private Set<String> repeated() {
    Map<String, Integer> all = new HashMap<>();
    ink.forEach(line -> all.merge(line.key(), 1, Integer::sum));
    Map<String, Integer> atBorder = new HashMap<>();
    for (int[] page : pages) {
      Set<String> seen = new HashSet<>();
      for (int i = page[0]; i < page[1]; i++) {
        boolean near = i - page[0] < DEPTH || page[1] - i <= DEPTH;
        if (near && seen.add(ink.get(i).key())) {
          atBorder.merge(ink.get(i).key(), 1, Integer::sum);
        }
      }
    }
    // On few pages twice is much; on many a head may serve one chapter only.
    int least = Math.max(2, Math.min(4, pages.size() / 5));
    Set<String> heads = new HashSet<>();
    atBorder.forEach(
        (key, count) -> {
          if (!key.isEmpty() && count >= least && count * 5 >= all.get(key) * 3) {
            heads.add(key);
          }
        });
    return heads;
  }

  /** The number of the first page, if numbers at the borders count up with the pages. */
  private Optional<Integer> offset() {
    Map<Integer, Integer> votes = new HashMap<>();
    for (int p = 0; p < pages.size(); p++) {
      Set<Integer> seen = new HashSet<>();
      for (int i = pages.get(p)[0]; i < pages.get(p)[1]; i++) {
        boolean near = i - pages.get(p)[0] < DEPTH || pages.get(p)[1] - i <= DEPTH;
        Optional<Integer> number = ink.get(i).number().or(ink.get(i)::ending);
        if (near && number.isPresent() && seen.add(number.get() - p)) {
          votes.merge(number.get() - p, 1, Integer::sum);
        }
      }
    }
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() >= 2 && vote.getValue() * 3 >= pages.size())
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }
}
