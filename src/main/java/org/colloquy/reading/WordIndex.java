package org.colloquy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the index of words that reporting programs print after a transcript: page after page of
 * words with page and line numbers ({@code tariff 12:4,19 13:2}), in columns, up to the end of the
 * file. Prose with a clock time or a verse here and there is no index.
 */
final class WordIndex {
  /** Where a transcript has no form feeds, so many lines are looked at together. */
  private static final int PAGE = 40;

  private static final int FEWEST_LINES = 20;
  private static final Pattern REFERENCE = Pattern.compile("\\d{1,4}:\\d{1,2}(?:,\\d{1,2})*");

  private WordIndex() {}

  /** Returns the index, from the first line of its first page. */
  static Optional<FileFrame.Part> find(String text, List<Line> lines) {
    List<Integer> pages = pages(text, lines);
    int start = lines.size();
    int counted = 0;
    int end = lines.size();
    for (int p = pages.size() - 1; p >= 0; p--) {
      int from = pages.get(p);
      int printed = printed(lines, from, end);
      if (printed > 0 && !isIndex(text, lines, from, end, printed)) {
        break;
      }
      counted += printed;
      start = printed > 0 ? from : start;
      end = from;
    }
    boolean found = counted >= FEWEST_LINES && start > 0;
    return found
        ? Optional.of(new FileFrame.Part(start, lines.size(), "word index"))
        : Optional.empty();
  }

  private static List<Integer> pages(String text, List<Line> lines) {
    List<Integer> pages = new ArrayList<>();
    pages.add(0);
    boolean feeds = text.indexOf('\f') >= 0;
    for (int n = 0; n + 1 < lines.size(); n++) {
      boolean feed = feeds && text.charAt(lines.get(n).end()) == '\f';
      if (feed || !feeds && (n + 1) % PAGE == 0) {
        pages.add(n + 1);
      }
    }
    return pages;
  }

  private static int printed(List<Line> lines, int from, int to) {
    int printed = 0;
    for (int n = from; n < to; n++) {
      printed += lines.get(n).isBlank() ? 0 : 1;
    }
    return printed;
  }

  /** Two of three lines hold a reference, and the page holds more references than lines. */
  private static boolean isIndex(String text, List<Line> lines, int from, int to, int printed) {
    int with = 0;
    long all = 0;
    for (int n = from; n < to; n++) {
      long found = REFERENCE.matcher(lines.get(n).of(text)).results().count();
      with += found > 0 ? 1 : 0;
      all += found;
    }
    return with * 3 >= printed * 2 && all >= printed;
  }
}
