package org.colloquy.diagnostic;

/**
 * A half-open stretch {@code [start, end)} of a transcript as decoded, counted in UTF-16 code
 * units. Line and column are worked out only when a message is printed.
 *
 * @param start offset of the first code unit, not negative
 * @param end offset after the last code unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /** Checks that the stretch is one. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Returns how many UTF-16 code units the span covers. */
  public int length() {
    return end - start;
  }

  /** Returns the words of {@code text} that the span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
