package org.colloquy.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides how two lines of one flow meet: as two blocks, as one paragraph with a blank between, or
 * as one word.
 */
final class Joints {
  private static final int LONGEST_OFFICE = 90;

  /** How two neighbouring lines meet. */
  enum Joint {
    BREAK,
    BLANK,
    /** The hyphen at the line end is kept, the line end is not. */
    HYPHENATED,
    /** The hyphen at the line end is taken out too. */
    DIVIDED
  }

  private final String text;
  private final Layout layout;
  private Map<String, Integer> words;

  Joints(String text, Layout layout) {
    this.text = text;
    this.layout = layout;
  }

  /**
   * Decides for two lines of one flow.
   *
   * @param a the line before
   * @param b the line after
   * @param blankLines how many blank lines of the transcript stand between
   * @param lifted whether page heads or notes were taken out between them
   */
  Joint between(Line a, Line b, int blankLines, boolean lifted) {
    boolean goesOn = goesOn(a, b);
    boolean together;
    if (blankLines > 0) {
      together = lifted && goesOn;
    } else if (!lifted && holdsOffice(a, b)) {
      together = true;
    } else if (!layout.wrapped()) {
      together = lifted && goesOn;
    } else if (lifted) {
      together = goesOn || layout.isFull(text, a, b) && !opens(a, b);
    } else {
      together = layout.isFull(text, a, b) && !opens(a, b) || goesOn && !opens(a, b);
    }
    return together ? word(a, b) : Joint.BREAK;
  }

  /** Whether the sentence visibly goes on: no stop before, a small letter after. */
  private boolean goesOn(Line a, Line b) {
    char last = text.charAt(a.to() - 1);
    boolean stopped = ".?!:;\"”’)]".indexOf(last) >= 0;
    return !stopped && Character.isLowerCase(text.codePointAt(b.from()));
  }

  /**
   * Whether a line names an office and the next who holds it: {@code The Minister / (Mr. Roe):}.
   */
  private boolean holdsOffice(Line a, Line b) {
    if (a.to() - a.from() > LONGEST_OFFICE
        || !Character.isUpperCase(text.codePointAt(a.from()))
        || !Character.isLetter(text.charAt(a.to() - 1))
        || text.charAt(b.from()) != '(') {
      return false;
    }
    int close = text.indexOf(')', b.from());
    return close > b.from() + 1
        && close + 1 < b.to()
        && close - b.from() <= LONGEST_OFFICE
        && text.charAt(close + 1) == ':'
        && Character.isUpperCase(text.charAt(b.from() + 1));
  }

  /** Whether the indent of {@code b} opens a paragraph. */
  private boolean opens(Line a, Line b) {
    int before = a.indent(text);
    int after = b.indent(text);
    return after > before + 1 && after - before <= 40 && (layout.indentOpens() || after >= 8);
  }

  private Joint word(Line a, Line b) {
    char last = text.charAt(a.to() - 1);
    if (last == '\u00AD') {
      return Joint.HYPHENATED;
    }
    boolean hyphen = last == '-' || last == '\u00AC' || last == '\u2010';
    if (!hyphen || a.to() - 2 < a.from() || !Character.isLetter(text.charAt(a.to() - 2))) {
      return Joint.BLANK;
    }
    if (!Character.isLetter(text.codePointAt(b.from()))) {
      return Joint.BLANK;
    }
    if (last == '\u00AC') {
      return Joint.DIVIDED;
    }
    int start = a.to() - 1;
    while (start > a.from() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = b.from();
    while (end < b.to() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String left = text.substring(start, a.to() - 1);
    String right = text.substring(b.from(), end);
    if (Character.isUpperCase(text.codePointAt(b.from()))) {
      return Joint.HYPHENATED;
    }
    int whole = count(left + right);
    int compound = count(left + "-" + right);
    return whole > compound ? Joint.DIVIDED : Joint.HYPHENATED;
  }

  private int count(String word) {
    if (words == null) {
      words = new HashMap<>();
      int start = -1;
      for (int i = 0; i <= text.length(); i++) {
        boolean inside =
            i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '-');
        if (inside && start < 0) {
          start = i;
        } else if (!inside && start >= 0) {
          words.merge(text.substring(start, i), 1, Integer::sum);
          start = -1;
        }
      }
    }
    return words.getOrDefault(word, 0);
  }

  /** Returns how many blank lines stand between two lines of a list. */
  static int blankLines(List<Line> lines, int a, int b) {
    int blank = 0;
    for (int i = a + 1; i < b; i++) {
      if (lines.get(i).isBlank()) {
        blank++;
      }
    }
    return blank;
  }
}
