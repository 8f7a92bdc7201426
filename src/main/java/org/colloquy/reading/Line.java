package org.colloquy.reading;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.ledger.Rule;

/**
 * A line of the transcript.
 *
 * @param start offset of its first code unit
 * @param from offset of its first code unit that is no blank; {@code end} if it has none
 * @param to offset after its last code unit that is no blank
 * @param end offset of its line end, or of the end of the transcript
 */
record Line(int start, int from, int to, int end) {

  boolean isBlank() {
    return from >= to;
  }

  int length() {
    return to - from;
  }

  /** Whether blanks stand after its last word. */
  boolean hasTail(String text) {
    return end > to && to > from && text.charAt(end - 1) != '\uFEFF';
  }

  /** Columns of blanks before the first word; a tab counts as four. */
  int indent(String text) {
    int columns = 0;
    for (int i = start; i < from; i++) {
      char c = text.charAt(i);
      columns += c == '\t' ? 4 : c == '\uFEFF' ? 0 : 1;
    }
    return columns;
  }

  String of(String text) {
    return isBlank() ? "" : text.substring(from, to);
  }

  /** Splits at CR, LF, CR LF, form feed, NEL and U+2028. */
  static List<Line> split(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean atEnd = i == text.length();
      if (atEnd || ends(text.charAt(i))) {
        if (!atEnd || i > start) {
          lines.add(of(text, start, i));
        }
        if (!atEnd
            && text.charAt(i) == '\r'
            && i + 1 < text.length()
            && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static Line of(String text, int start, int end) {
    int from = start;
    while (from < end && isFiller(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    int to = end;
    while (to > from && isFiller(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return new Line(start, Math.min(from, end), to, end);
  }

  private static boolean isFiller(int c) {
    return Rule.isBlank(c);
  }

  private static boolean ends(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028';
  }
}
