package org.colloquy.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the furniture of pages: running heads and feet, page numbers, catchwords, and where each
 * page begins. What stands at form feeds is judged by {@link FedPages}, what stands in plain text
 * by {@link CountedPages}; marks such as {@code [Page 3]} speak for themselves. For one transcript.
 */
final class Pages {
  private final String text;
  private final List<PageLine> ink = new ArrayList<>();
  private final boolean[] fed;
  private final Furniture[] kinds;

  /** The number of the page, where a furniture line is known to hold it; else 0. */
  private final int[] numbers;

  private final List<Lift> lifts = new ArrayList<>();
  private final List<Begun> begun = new ArrayList<>();
  private int hung;

  /**
   * A page begins.
   *
   * @param source offset in the transcript
   * @param number as printed, if it is
   */
  record Begun(int source, Optional<String> number) {}

  /**
   * What was found.
   *
   * @param lifts the furniture
   * @param pages where pages begin
   * @param lines which lines are furniture
   */
  record Found(List<Lift> lifts, List<Begun> pages, BitSet lines) {}

  private Pages(String text, List<Line> lines, FurniturePatterns furniture) {
    this.text = text;
    boolean[] after = new boolean[lines.size() + 1];
    boolean feed = false;
    int i = 0;
    for (int n = 0; n < lines.size(); n++) {
      Line line = lines.get(n);
      if (!line.isBlank()) {
        ink.add(PageLine.of(text, n, line, furniture));
        after[i++] = feed && i > 1;
        feed = false;
      }
      feed |= line.end() < text.length() && text.charAt(line.end()) == '\f';
    }
    this.fed = java.util.Arrays.copyOf(after, ink.size() + 1);
    this.kinds = new Furniture[ink.size()];
    this.numbers = new int[ink.size()];
  }

  static Found find(String text, List<Line> lines, FurniturePatterns furniture) {
    var pages = new Pages(text, lines, furniture);
    int feeds = 0;
    for (boolean feed : pages.fed) {
      feeds += feed ? 1 : 0;
    }
    if (feeds > 0) {
      new FedPages(pages.ink, pages.fed, pages.kinds, pages.numbers).find();
    }
    boolean counted =
        feeds < 2 && new CountedPages(text, pages.ink, pages.kinds, pages.numbers).find();
    pages.explicit();
    new Catchwords(text, pages.ink, pages.fed, pages.kinds).find();
    pages.lift(counted);
    pages.inside(lines, furniture);
    return new Found(pages.lifts, pages.begun, pages.furniture());
  }

  private BitSet furniture() {
    var furniture = new BitSet();
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] != null) {
        furniture.set(ink.get(i).index());
      }
    }
    return furniture;
  }

  private void explicit() {
    for (int i = 0; i < ink.size(); i++) {
      if (ink.get(i).explicit().isPresent()) {
        kinds[i] = Furniture.PAGE_NUMBER;
      }
    }
  }

  /** Goes over each run of furniture lines and says where in it the page begins. */
  private void lift(boolean counted) {
    List<int[]> runs = runs();
    boolean top = counted && numbersOpenPages(runs);
    for (int r = 0; r < runs.size(); r++) {
      int from = runs.get(r)[0];
      int to = runs.get(r)[1];
      int border = border(from, to, top, counted);
      if (border >= 0) {
        begun.add(new Begun(place(border), number(runs, r, border)));
      }
      for (int i = from; i < to; i++) {
        Line line = ink.get(i).line();
        Furniture kind = kinds[i];
        if (kind == Furniture.HEADER && border > i) {
          kind = Furniture.FOOTER;
        }
        lifts.add(
            Lift.hung(
                new FlowId("fw" + ++hung), kind, line.from(), line.to(), "furniture of a page"));
      }
    }
  }

  /** Runs of furniture, and form feeds without any, as [from, to) in ink lines. */
  private List<int[]> runs() {
    List<int[]> runs = new ArrayList<>();
    int i = 0;
    while (i < ink.size()) {
      if (kinds[i] != null) {
        int from = i;
        while (i < ink.size() && kinds[i] != null) {
          i++;
        }
        runs.add(new int[] {from, i});
      } else {
        boolean ended = !runs.isEmpty() && runs.get(runs.size() - 1)[1] == i;
        if (fed[i] && !ended) {
          runs.add(new int[] {i, i});
        }
        i++;
      }
    }
    return runs;
  }

  /** Before which ink line of a run the page begins, or -1. */
  private int border(int from, int to, boolean top, boolean counted) {
    for (int i = from; i <= to && i < fed.length; i++) {
      if (fed[i]) {
        return i;
      }
    }
    for (int i = from; i < to; i++) {
      if (ink.get(i).explicit().isPresent()) {
        return i;
      }
    }
    if (!counted) {
      return from == 0 ? 0 : -1;
    }
    if (from == 0 || top) {
      return from;
    }
    for (int i = from; i < to; i++) {
      boolean number = kinds[i] == Furniture.PAGE_NUMBER;
      if (number || numbers[i] > 0 && ink.get(i).atEnd() && i + 1 < to) {
        return number ? i + 1 : i;
      }
    }
    return kinds[to - 1] == Furniture.CATCHWORD ? to : from;
  }

  private int place(int border) {
    if (border >= ink.size()) {
      return text.length();
    }
    int from = ink.get(border).line().from();
    if (fed[border]) {
      int feed = from;
      while (text.charAt(feed - 1) != '\f') {
        feed--;
      }
      return feed;
    }
    return from;
  }

  /** The number of the page that begins at a border: in its head, else in its foot. */
  private Optional<String> number(List<int[]> runs, int r, int border) {
    Optional<String> head = number(border, runs.get(r)[1]);
    if (head.isPresent() || r + 1 == runs.size()) {
      return head;
    }
    int[] next = runs.get(r + 1);
    int end = next[1];
    for (int i = next[0]; i < next[1]; i++) {
      if (fed[i] || ink.get(i).explicit().isPresent()) {
        end = i;
        break;
      }
    }
    return number(next[0], end);
  }

  private Optional<String> number(int from, int to) {
    for (int i = from; i < to; i++) {
      PageLine line = ink.get(i);
      if (line.explicit().isPresent()) {
        return line.explicit();
      }
      if (numbers[i] > 0) {
        return Optional.of(String.valueOf(numbers[i]));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether numbers without form feeds stand at the head of their pages: the record opens with one,
   * or the first is 2 and words stand before it.
   */
  private boolean numbersOpenPages(List<int[]> runs) {
    if (runs.isEmpty()) {
      return false;
    }
    int[] first = runs.get(0);
    Optional<String> number = number(first[0], first[1]);
    return first[0] == 0 || number.equals(Optional.of("2"));
  }

  /** Page marks inside a line: {@code [[Page S19147]]}. Each line is searched alone. */
  private void inside(List<Line> lines, FurniturePatterns furniture) {
    for (Line line : lines) {
      String words = line.of(text);
      for (int at = words.indexOf("[["); at >= 0; ) {
        int end = words.indexOf("]]", at);
        if (end < 0) {
          break;
        }
        boolean alone = at == 0 && end + 2 == words.length();
        Optional<String> page =
            furniture.line("page", words.substring(at, end + 2)).map(m -> m.group(1));
        if (page.isPresent() && !alone) {
          int source = line.from() + at;
          lifts.add(
              Lift.hung(
                  new FlowId("fw" + ++hung),
                  Furniture.PAGE_NUMBER,
                  source,
                  line.from() + end + 2,
                  "page mark"));
          begun.add(new Begun(source, page));
        }
        at = words.indexOf("[[", end);
      }
    }
  }
}
