package org.colloquy.authority;

/** What counts as the same spelling of a name: letter case matters, kinds of blank do not. */
final class Spelling {
  private Spelling() {}

  /**
   * Returns the name with each run of blanks as one blank, and with the plain apostrophe and hyphen
   * for their typographic forms.
   */
  static String of(String name) {
    if (isPlain(name)) {
      return name;
    }
    String joined = joined(name);
    var made = new StringBuilder(joined.length());
    joined.chars().forEach(c -> made.append(plain((char) c)));
    return made.toString();
  }

  /** Returns the name with each run of blanks as one blank, and none round it. */
  static String joined(String name) {
    var made = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isBlank(c)) {
        made.append(c);
      } else if (made.length() > 0 && made.charAt(made.length() - 1) != ' ') {
        made.append(' ');
      }
    }
    return made.toString().stripTrailing();
  }

  /** Returns the first run of letters and digits of a spelling. */
  static String firstWord(String spelling) {
    int start = 0;
    while (start < spelling.length() && !Character.isLetterOrDigit(spelling.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < spelling.length() && Character.isLetterOrDigit(spelling.charAt(end))) {
      end++;
    }
    return spelling.substring(start, end);
  }

  /** Returns how many runs of letters and digits a spelling has; {@code U.S.S.R.} has four. */
  static int words(String spelling) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < spelling.length(); i++) {
      boolean letter = Character.isLetterOrDigit(spelling.charAt(i));
      if (letter && !inside) {
        words++;
      }
      inside = letter;
    }
    return words;
  }

  private static boolean isPlain(String name) {
    boolean blankBefore = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == ' ' ? blankBefore : isBlank(c) || plain(c) != c) {
        return false;
      }
      blankBefore = c == ' ';
    }
    return !name.isEmpty() && !blankBefore;
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2019', '\u02BC', '\u2018' -> '\'';
      case '\u2010', '\u2011' -> '-';
      default -> c;
    };
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F';
  }
}
