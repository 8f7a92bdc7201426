package org.colloquy.inline;

import java.util.Arrays;

/**
 * The runs of letters and digits of a text, for recognisers of names: unlike the tokens of the
 * lexis, they end at hyphens, apostrophes and periods, so that a name inside a compound is seen.
 * Offsets count UTF-16 code units. For one thread.
 */
final class Runs {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final String[] words;

  private Runs(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.words = new String[starts.length];
  }

  static Runs of(String text) {
    int[] starts = new int[text.length() / 2 + 1];
    int[] ends = new int[text.length() / 2 + 1];
    int size = 0;
    int at = 0;
    while (at < text.length()) {
      if (!inside(text, at)) {
        at++;
        continue;
      }
      starts[size] = at;
      while (at < text.length() && inside(text, at)) {
        at++;
      }
      ends[size++] = at;
    }
    return new Runs(text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }

  private static boolean inside(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  String text() {
    return text;
  }

  int size() {
    return starts.length;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  String word(int i) {
    String word = words[i];
    if (word == null) {
      word = text.substring(starts[i], ends[i]);
      words[i] = word;
    }
    return word;
  }

  /** Returns run {@code i} with the period after it, if there is one. */
  String dotted(int i) {
    boolean period = ends[i] < text.length() && text.charAt(ends[i]) == '.';
    return text.substring(starts[i], period ? ends[i] + 1 : ends[i]);
  }

  /** Returns what stands between run {@code i} and the next one, or the end of the text. */
  String gap(int i) {
    return text.substring(ends[i], i + 1 < starts.length ? starts[i + 1] : text.length());
  }

  /** Returns the index of the run that starts at or after an offset; may be {@link #size}. */
  int from(int offset) {
    int i = Arrays.binarySearch(starts, offset);
    return i >= 0 ? i : -i - 1;
  }

  boolean isCapital(int i) {
    return Character.isUpperCase(text.codePointAt(starts[i]));
  }

  /** Returns whether run {@code i} has two or more letters, all of them capitals. */
  boolean isUpper(int i) {
    int letters = 0;
    for (int at = starts[i]; at < ends[i]; at++) {
      char c = text.charAt(at);
      if (!Character.isUpperCase(c)) {
        return false;
      }
      letters++;
    }
    return letters > 1;
  }

  /**
   * Returns whether only blanks stand between run {@code i} and the next; brackets do not count.
   */
  boolean isJoined(int i) {
    if (i < 0 || i + 1 >= starts.length) {
      return false;
    }
    boolean blank = false;
    for (int at = ends[i]; at < starts[i + 1]; at++) {
      char c = text.charAt(at);
      if (isBlank(c)) {
        blank = true;
      } else if (c != '[' && c != ']') {
        return false;
      }
    }
    return blank;
  }

  /** Returns whether run {@code i} opens a sentence or block. */
  boolean opensSentence(int i) {
    if (i == 0) {
      return true;
    }
    for (int at = starts[i] - 1; at >= ends[i - 1]; at--) {
      char c = text.charAt(at);
      if (c == '\n' || c == '.' || c == '?' || c == '!' || c == ':' || c == '…') {
        return true;
      }
    }
    return false;
  }

  /** Returns whether each square bracket of a stretch closes in it. */
  boolean isBalanced(int start, int end) {
    int open = 0;
    for (int at = start; at < end && open >= 0; at++) {
      char c = text.charAt(at);
      open += c == '[' ? 1 : c == ']' ? -1 : 0;
    }
    return open == 0;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\t' || c == '\u202F' || c == '\u2007';
  }
}
