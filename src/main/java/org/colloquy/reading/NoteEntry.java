package org.colloquy.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that may be a note: a mark and its words.
 *
 * @param from index of the first line
 * @param to index after the last line
 * @param key what the mark says
 * @param form how the mark is printed
 */
record NoteEntry(int from, int to, String key, Form form) {
  /** How a note opens. */
  enum Form {
    /** {@code [1] Words}, {@code [^1]: Words}, {@code [Footnote 1: Words]}. */
    BRACKETED,
    /** {@code * Words}. */
    STARS,
    /** A raised figure. */
    RAISED,
    /** {@code 1 Words}. */
    NUMBER,
    /** A number on a line of its own, the words below. */
    NUMBER_ALONE
  }

  private static final Pattern BRACKETED =
      Pattern.compile("\\[\\^?(\\d{1,4}|[*†‡]{1,5})\\]:?\\s+\\S.*");
  private static final Pattern NAMED =
      Pattern.compile(
          "\\[(?:Footnote|Note|Fu(?:ß|ss)note|Nota|Примечание|Opomba) (\\d{1,4}|[*†‡]{1,5})[:.].*");
  private static final Pattern STARS =
      Pattern.compile("([*†‡]{1,5})(?!.*\\1) ?[\\p{Lu}\\p{N}“„«\"(].*");
  private static final Pattern RAISED = Pattern.compile("([¹²³⁰⁴-⁹]{1,3}) ?\\S.*");
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3})(?:(?: {1,3}|\\t)[\\p{Lu}“„«\"‘\\[(]|\\p{Lu}\\p{Ll}).{3,}");
  private static final Pattern ALONE = Pattern.compile("\\d{1,4}");

  /** Returns the note that may open in a line; none if its first words are no mark. */
  static Optional<NoteEntry> at(String text, List<Line> lines, BitSet furniture, int n) {
    Line line = lines.get(n);
    if (line.isBlank() || !mayOpen(text.charAt(line.from()))) {
      return Optional.empty();
    }
    String words = line.of(text);
    Matcher named = NAMED.matcher(words);
    if (named.matches()) {
      int to = closing(text, lines, n);
      return to < 0
          ? Optional.empty()
          : Optional.of(new NoteEntry(n, to, named.group(1), Form.BRACKETED));
    }
    if (ALONE.matcher(words).matches()) {
      return alone(text, lines, furniture, n, words);
    }
    for (Form form : Form.values()) {
      Optional<Pattern> pattern = pattern(form);
      Matcher matcher = pattern.isPresent() ? pattern.get().matcher(words) : null;
      if (matcher != null && matcher.matches()) {
        int to = end(text, lines, furniture, n + 1);
        return Optional.of(new NoteEntry(n, to, NoteSigns.digits(matcher.group(1)), form));
      }
    }
    return Optional.empty();
  }

  private static Optional<Pattern> pattern(Form form) {
    return switch (form) {
      case BRACKETED -> Optional.of(BRACKETED);
      case STARS -> Optional.of(STARS);
      case RAISED -> Optional.of(RAISED);
      case NUMBER -> Optional.of(NUMBER);
      case NUMBER_ALONE -> Optional.empty();
    };
  }

  private static boolean mayOpen(char c) {
    return c == '[' || c >= '0' && c <= '9' || "*†‡¹²³⁰⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0;
  }

  /** A number on its own line: the words are what follows, after blank lines if they must. */
  private static Optional<NoteEntry> alone(
      String text, List<Line> lines, BitSet furniture, int n, String key) {
    int next = n + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    if (next >= lines.size() || furniture.get(next)) {
      return Optional.empty();
    }
    int to = end(text, lines, furniture, next + 1);
    return Optional.of(new NoteEntry(n, to, key, Form.NUMBER_ALONE));
  }

  /**
   * After which line a note ends: at a blank line, the border of a page, the next note, or where a
   * small letter takes up a sentence after a stop.
   */
  private static int end(String text, List<Line> lines, BitSet furniture, int from) {
    int n = from;
    while (n < lines.size()) {
      Line line = lines.get(n);
      Line before = lines.get(n - 1);
      boolean fed = before.end() < text.length() && text.charAt(before.end()) == '\f';
      if (line.isBlank() || furniture.get(n) || fed) {
        break;
      }
      char first = text.charAt(line.from());
      boolean mark = mayOpen(first) && opens(line.of(text));
      boolean resumes =
          ".?!".indexOf(text.charAt(before.to() - 1)) >= 0
              && Character.isLowerCase(text.codePointAt(line.from()));
      if (mark || resumes) {
        break;
      }
      n++;
    }
    return n;
  }

  private static boolean opens(String words) {
    return BRACKETED.matcher(words).matches()
        || NAMED.matcher(words).matches()
        || STARS.matcher(words).matches()
        || RAISED.matcher(words).matches()
        || NUMBER.matcher(words).matches()
        || ALONE.matcher(words).matches();
  }

  /** After which line a bracket that opens a note closes, or -1. */
  private static int closing(String text, List<Line> lines, int from) {
    int depth = 0;
    for (int n = from; n < lines.size() && n < from + 60; n++) {
      Line line = lines.get(n);
      for (int i = line.from(); i < line.to(); i++) {
        depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
      }
      if (depth == 0) {
        return n + 1;
      }
    }
    return -1;
  }

  /** Whether this note may stand below another of one list. */
  boolean follows(NoteEntry before) {
    if (form != before.form) {
      return false;
    }
    if (Character.isDigit(key.charAt(0)) && Character.isDigit(before.key.charAt(0))) {
      return Integer.parseInt(key) == Integer.parseInt(before.key) + 1;
    }
    return !key.equals(before.key);
  }

  /** Whether counting may begin anew with this note, as it does on each page. */
  boolean restarts() {
    return key.equals("1") || !Character.isDigit(key.charAt(0));
  }
}
