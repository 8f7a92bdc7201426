package org.colloquy.reading;

import java.util.List;

/**
 * Decides how two lines of one flow meet: as two blocks, as one paragraph with a blank between, or
 * as one word. Asked in the order of the lines.
 */
final class Joints {
  private static final int LONGEST_OFFICE = 90;

  /** How two neighbouring lines meet. */
  enum Joint {
    BREAK,
    BLANK,
    /** Nothing stands between: a hyphen at the line end is kept, the line end is not. */
    HYPHENATED,
    /** The hyphen at the line end is taken out too. */
    DIVIDED
  }

  /** Signs before which a line of the web page was broken, not the paragraph. */
  private static final String CLOSING = ",.;:)]”’»";

  private static final String OPENING = "([“«";

  /** So many columns may stay free at the end of a full line. */
  private static final int SLACK = 10;

  private final String text;
  private final Layout layout;
  private final Words words;
  private final boolean divides;

  private final Notes.Found notes;
  private int lastStart = -1;
  private int column;
  private boolean broke;
  private int usual = Integer.MAX_VALUE;

  Joints(String text, Layout layout, Words words, boolean divides, Notes.Found notes) {
    this.text = text;
    this.layout = layout;
    this.words = words;
    this.divides = divides;
    this.notes = notes;
  }

  /**
   * Decides for two lines of one flow.
   *
   * @param a the line before
   * @param b the line after
   * @param blankLines how many blank lines of the transcript stand between
   * @param lifted whether page borders or notes stand between them
   * @param inNote whether the flow is a note
   */
  Joint between(Line a, Line b, int blankLines, boolean lifted, boolean inNote) {
    if (notes.labels().contains(a.from())) {
      return Joint.BLANK;
    }
    if (notes.alone().contains(b.from())) {
      return Joint.HYPHENATED;
    }
    if (notes.alone().contains(a.from())) {
      boolean small = Character.isLowerCase(text.codePointAt(b.from()));
      return small || blankLines == 0 ? Joint.BLANK : Joint.BREAK;
    }
    if (layout.tails() == Layout.Tails.PIECES) {
      return pieces(a, b, blankLines);
    }
    if (inNote && blankLines <= layout.spacing()) {
      return word(a, b);
    }
    int blanks = layout.blankSeparates() ? Math.max(0, blankLines - layout.spacing()) : 0;
    boolean goesOn = Sentences.goesOn(text, a, b);
    if (blankLines == 0 && !layout.wrapped() && brokenOut(a, b)) {
      return a.hasTail(text) || b.from() > b.start() ? Joint.BLANK : Joint.HYPHENATED;
    }
    boolean together;
    if (lifted && !goesOn && blankLines > usual) {
      together = false;
    } else if (lifted) {
      together = goesOn || layout.wrapped() && !opens(a, b) && reaches(a, b);
    } else if (blanks > 0) {
      together = false;
    } else if (holdsOffice(a, b)) {
      together = true;
    } else if (!layout.wrapped()) {
      together = layout.tails() == Layout.Tails.BROKEN_OUT && (goesOn || a.hasTail(text));
    } else {
      boolean on = goesOn && a.length() * 4 >= layout.width(); // a short line is an item of a list
      together = !opens(a, b) && (on || dividesWord(a, b) || reaches(a, b));
    }
    return together ? word(a, b) : Joint.BREAK;
  }

  /**
   * Learns how many blank lines stand at the borders of pages that cut a sentence: where more do,
   * the paragraph ends with the page.
   *
   * @param blanks at each such border
   */
  void learn(List<Integer> blanks) {
    int[] counts = new int[12];
    blanks.forEach(n -> counts[Math.min(n, counts.length - 1)]++);
    int most = 0;
    for (int n = 0; n < counts.length; n++) {
      most = counts[n] > counts[most] ? n : most;
    }
    boolean regular = blanks.size() >= 3 && counts[most] * 4 >= blanks.size() * 3;
    usual = regular && most < counts.length - 1 ? most : Integer.MAX_VALUE;
  }

  /** Whether a line reaches so far that its paragraph may go on. */
  private boolean reaches(Line a, Line b) {
    if (layout.tails() == Layout.Tails.FLOWED) {
      return a.hasTail(text) || layout.isFull(text, a, b);
    }
    if (layout.indents() == Layout.Indents.OPEN || layout.indents() == Layout.Indents.HANG) {
      int length = layout.reach(text, a);
      boolean open = !Sentences.stops(text, a) && length * 10 >= layout.width() * 6;
      return open || length * 4 >= layout.width() * 3 || layout.isFull(text, a, b);
    }
    return layout.isFull(text, a, b);
  }

  /** Whether a line end stands where the web page set words off inside the line. */
  private boolean brokenOut(Line a, Line b) {
    if (OPENING.indexOf(text.charAt(a.to() - 1)) >= 0) {
      return true;
    }
    char first = text.charAt(b.from());
    boolean closes = CLOSING.indexOf(first) >= 0 && b.from() == b.start();
    return closes && (b.length() == 1 || text.charAt(b.from() + 1) != first);
  }

  /**
   * Whether a line names an office or a person and the next who that is: {@code The Minister / (Mr.
   * Roe):}, {@code Ann Roe / (Northtown) (Ind):}.
   */
  private boolean holdsOffice(Line a, Line b) {
    int first = text.codePointAt(a.from());
    if (a.to() - a.from() > LONGEST_OFFICE
        || !Character.isUpperCase(first) && !Character.isDigit(first)
        || !Character.isLetter(text.charAt(a.to() - 1))
        || text.charAt(b.from()) != '('
        || b.from() + 1 >= b.to()
        || !Character.isUpperCase(text.codePointAt(b.from() + 1))) {
      return false;
    }
    int at = afterBrackets(b);
    return at > b.from() && at < b.to() && text.charAt(at) == ':';
  }

  /** Returns where the brackets that a line begins with end, {@code (Northtown) (Ind)}. */
  private int afterBrackets(Line line) {
    int at = line.from();
    int next = at;
    while (next < line.to() && text.charAt(next) == '(') {
      int close = next + 1;
      while (close < line.to() && text.charAt(close) != ')') {
        close++;
      }
      if (close >= line.to() || close - line.from() > LONGEST_OFFICE) {
        return line.from();
      }
      at = close + 1;
      next = at < line.to() && text.charAt(at) == ' ' ? at + 1 : at;
    }
    return at;
  }

  /** Whether the indent of {@code b} opens a paragraph. */
  private boolean opens(Line a, Line b) {
    int before = a.indent(text);
    int after = b.indent(text);
    return switch (layout.indents()) {
      case OPEN -> after >= layout.indent() && !sameColumn(a, b, before, after);
      case HANG -> after < layout.indent();
      default ->
          after > before + 1
              && after - before <= 40
              && (layout.indents() == Layout.Indents.SOME || after >= 8);
    };
  }

  /** Lines of a passage that is set in as a whole. */
  private boolean sameColumn(Line a, Line b, int before, int after) {
    boolean on = Sentences.goesOn(text, a, b) || dividesWord(a, b);
    return Math.abs(before - after) <= 1
        && (on || layout.isFull(text, a, b) && !Sentences.stops(text, a));
  }

  /** Whether a word visibly goes on: {@code Indo-} before {@code China}. */
  private boolean dividesWord(Line a, Line b) {
    return a.length() * 5 >= layout.width() * 2
        && a.length() > 3
        && Words.isHyphen(text.charAt(a.to() - 1))
        && Character.isLetter(text.charAt(a.to() - 2))
        && Character.isLetter(text.charAt(a.to() - 3))
        && Character.isLetter(text.codePointAt(b.from()));
  }

  private Joint word(Line a, Line b) {
    char last = text.charAt(a.to() - 1);
    if (last == '\u00AD') {
      return Joint.HYPHENATED;
    }
    boolean inWord =
        Words.isHyphen(last)
            && a.to() - 2 >= a.from()
            && Character.isLetter(text.charAt(a.to() - 2))
            && Character.isLetter(text.codePointAt(b.from()));
    if (!inWord) {
      return Joint.BLANK;
    }
    if (last == '\u00AC') {
      return Joint.DIVIDED;
    }
    if (Character.isUpperCase(text.codePointAt(b.from()))) {
      return Joint.HYPHENATED;
    }
    String left = words.before(a, a.to() - 1);
    String right = words.after(b);
    int whole = words.count(left + right);
    int compound = words.count(left + "-" + right);
    if (whole != compound) {
      return whole > compound ? Joint.DIVIDED : Joint.HYPHENATED;
    }
    // Of two words that stand alone elsewhere the hyphen makes one.
    boolean known = words.count(right) > 1 || left.length() > 3 && words.count(left) > 0;
    return divides && !known ? Joint.DIVIDED : Joint.HYPHENATED;
  }

  /** Pieces of printed lines: how far the printed line reaches is added up. */
  private Joint pieces(Line a, Line b, int blankLines) {
    int reached = a.start() == lastStart ? column : a.length();
    boolean apart = a.hasTail(text) || b.from() > b.start() || blankLines > 0;
    int length = (apart ? 1 : 0) + b.length();
    boolean newLine = reached + length > layout.width() + 2;
    boolean fitted = reached + 1 + Layout.firstWord(text, b) < layout.width() - SLACK;
    boolean opensList = newLine || broke && a.start() == lastStart || blankLines > 0;
    boolean item = opensList && reached * 3 <= layout.width() * 2 && startsName(b) && !isJoined(a);
    boolean ends =
        Sentences.stops(text, a)
            ? apart && fitted && (newLine || blankLines > 0) && !startsSmall(b) || capitals(b)
            : apart && item;
    lastStart = b.start();
    broke = ends;
    column = newLine || ends ? b.length() : reached + length;
    if (ends) {
      return Joint.BREAK;
    }
    return apart ? Joint.BLANK : Joint.HYPHENATED;
  }

  private boolean isJoined(Line line) {
    return ",-–—".indexOf(text.charAt(line.to() - 1)) >= 0;
  }

  private boolean startsSmall(Line line) {
    return Character.isLowerCase(text.codePointAt(line.from()));
  }

  private boolean startsName(Line line) {
    return Character.isUpperCase(text.codePointAt(line.from()));
  }

  /** Whether a line opens with two words, or one long one, in capitals. */
  private boolean capitals(Line line) {
    int letters = 0;
    int i = line.from();
    while (i < line.to() && letters < 5) {
      char c = text.charAt(i++);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 4;
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
