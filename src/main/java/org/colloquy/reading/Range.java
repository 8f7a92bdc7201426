package org.colloquy.reading;

/**
 * A half-open stretch {@code [start, end)} of a {@link Flow}, in UTF-16 code units. A type of its
 * own, so that the compiler keeps it apart from a {@link org.colloquy.diagnostic.Span} of the
 * transcript.
 *
 * @param start offset of the first code unit, not negative
 * @param end offset after the last code unit, not before {@code start}
 */
public record Range(int start, int end) implements Comparable<Range> {
  /** Checks that the stretch is one. */
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: [" + start + ", " + end + ")");
    }
  }

  /** Returns how many UTF-16 code units the range covers. */
  public int length() {
    return end - start;
  }

  /** Returns whether the range covers nothing. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Returns whether {@code other} lies wholly inside this range. */
  public boolean contains(Range other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether the two ranges share at least one code unit. */
  public boolean overlaps(Range other) {
    return start < other.end && other.start < end;
  }

  /** Returns the words of {@code text} that the range covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Range other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
