package org.colloquy.reading;

import java.util.Arrays;
import java.util.List;
import org.colloquy.ledger.Rule;

/**
 * How a transcript sets its paragraphs, measured from its lines.
 *
 * @param wrapped whether paragraphs run over several lines
 * @param width the length that a full line reaches, in UTF-16 code units, indent included
 * @param indentOpens whether an indented line opens a paragraph
 */
record Layout(boolean wrapped, int width, boolean indentOpens) {
  /** No typewriter or terminal line is longer; longer lines are paragraphs. */
  private static final int LONGEST_WRAP = 132;

  private static final double LONG = 0.65;

  /**
   * Measures. A record is wrapped if most of its lines that are followed by another are full: the
   * next line's first word would not have fitted.
   */
  static Layout measure(String text, List<Line> lines) {
    int[] lengths =
        lines.stream().filter(line -> !line.isBlank()).mapToInt(l -> l.to() - l.start()).toArray();
    if (lengths.length < 4) {
      return new Layout(false, Integer.MAX_VALUE, false);
    }
    Arrays.sort(lengths);
    int width = lengths[Math.min(lengths.length - 1, lengths.length * 97 / 100)];
    if (width > LONGEST_WRAP) {
      return new Layout(false, Integer.MAX_VALUE, false);
    }
    int pairs = 0;
    int full = 0;
    int deeper = 0;
    int longPairs = 0;
    int longFull = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line a = lines.get(i);
      Line b = lines.get(i + 1);
      if (!a.isBlank() && !b.isBlank()) {
        pairs++;
        boolean isLong = a.to() - a.start() >= width * LONG;
        longPairs += isLong ? 1 : 0;
        if (isFull(text, a, b, width)) {
          full++;
          longFull += isLong ? 1 : 0;
        } else if (b.indent(text) > a.indent(text)) {
          deeper++;
        }
      }
    }
    boolean wrapped = pairs >= 3 && full * 2 >= pairs || pairs >= 20 && full * 5 >= pairs * 2;
    // Labels on lines of their own are followed by another line, and never full.
    wrapped |= longPairs >= 4 && longFull * 10 >= longPairs * 8;
    return new Layout(wrapped, width, deeper * 10 >= pairs);
  }

  /** Whether the first word of {@code b} would not have fitted on line {@code a}. */
  boolean isFull(String text, Line a, Line b) {
    return isFull(text, a, b, width);
  }

  private static boolean isFull(String text, Line a, Line b, int width) {
    int word = b.from();
    while (word < b.to() && !Rule.isBlank(text.charAt(word))) {
      word++;
    }
    return a.to() - a.start() + 1 + (word - b.from()) > width - 2;
  }
}
