package org.colloquy.diagnostic;

import java.util.Arrays;

/**
 * Turns offsets into lines and columns, for messages only. Lines end at CR LF, CR or LF, each line
 * by its own; columns count UTF-16 code units. Both start at 1. Immutable and thread-safe.
 */
public final class LineIndex {
  private final String text;
  private final int[] starts;

  /** Finds the lines of a text. */
  public LineIndex(String text) {
    this.text = text;
    int[] found = new int[64];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        if (lines == found.length) {
          found = Arrays.copyOf(found, lines * 2);
        }
        found[lines++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, lines);
  }

  /** Returns how many lines there are; an empty text has one. */
  public int lines() {
    return starts.length;
  }

  /**
   * Returns the line that holds an offset; the characters of a line end belong to the line they
   * end.
   *
   * @param offset from 0 to the length of the text
   */
  public int line(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** Returns the column of an offset in its line. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** Returns where a line stands, its line end left out. */
  public Span spanOf(int line) {
    int start = starts[line - 1];
    int end = line < starts.length ? starts[line] : text.length();
    while (end > start && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
