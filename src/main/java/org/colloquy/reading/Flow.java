package org.colloquy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.colloquy.diagnostic.Span;

/**
 * Text that is read without a break: the body, a note, a running head, a statement for the header.
 * Recognisers see {@link #text()} and nothing else: wraps are joined, page heads and notes are
 * gone, one line feed stands between two blocks and nowhere else. Offsets count UTF-16 code units.
 * Immutable and thread-safe.
 */
public final class Flow {
  private final FlowId id;
  private final List<Piece> pieces;
  private final int[] starts;
  private final String text;

  /**
   * Builds a flow from its pieces.
   *
   * @param id its name
   * @param pieces in source order
   * @param source the whole transcript
   */
  public Flow(FlowId id, List<Piece> pieces, String source) {
    this.id = id;
    this.pieces = List.copyOf(pieces);
    this.starts = new int[pieces.size() + 1];
    var made = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      starts[i] = made.length();
      made.append(pieces.get(i).text(source));
    }
    starts[pieces.size()] = made.length();
    this.text = made.toString();
  }

  /** Returns the name of the flow. */
  public FlowId id() {
    return id;
  }

  /** Returns the flow as it reads. */
  public String text() {
    return text;
  }

  /** Returns the pieces in source order. */
  public List<Piece> pieces() {
    return pieces;
  }

  /** Returns where piece {@code i} starts in {@link #text()}. */
  public int startOf(int i) {
    return starts[i];
  }

  /**
   * Returns the offset in the transcript of the character at {@code offset}; inside a repaired
   * piece, where the piece starts; at the end of the flow, the end of its last piece.
   */
  public int sourceOf(int offset) {
    if (pieces.isEmpty()) {
      return 0;
    }
    int i = pieceAt(offset);
    Piece piece = pieces.get(i);
    if (offset >= starts[pieces.size()]) {
      return piece.from().end();
    }
    int into = piece instanceof Kept ? offset - starts[i] : 0;
    return piece.from().start() + into;
  }

  /** Returns the stretches of the transcript that a range was made from, neighbours joined. */
  public List<Span> sourceOf(Range range) {
    List<Span> spans = new ArrayList<>();
    for (int i = pieceAt(range.start()); i < pieces.size() && starts[i] < range.end(); i++) {
      Piece piece = pieces.get(i);
      int start = piece.from().start();
      int end = piece.from().end();
      if (piece instanceof Kept) {
        start += Math.max(0, range.start() - starts[i]);
        end -= Math.max(0, starts[i + 1] - range.end());
      } else if (starts[i] == starts[i + 1] && starts[i] == range.start()) {
        continue;
      }
      Span before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      if (before != null && before.end() == start) {
        spans.set(spans.size() - 1, new Span(before.start(), end));
      } else {
        spans.add(new Span(start, end));
      }
    }
    return List.copyOf(spans);
  }

  /** Returns one span from the first to the last character of a range, for messages. */
  public Span spanOf(Range range) {
    int start = sourceOf(range.start());
    int end = range.isEmpty() ? start : sourceOf(range.end() - 1) + 1;
    return new Span(start, Math.max(start, end));
  }

  /** Returns the offset in this flow of a place of the transcript, if a kept piece holds it. */
  public OptionalInt offsetOf(int source) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      Span from = pieces.get(mid).from();
      if (source < from.start()) {
        high = mid - 1;
      } else if (source >= from.end()) {
        low = mid + 1;
      } else {
        boolean kept = pieces.get(mid) instanceof Kept;
        return OptionalInt.of(kept ? starts[mid] + source - from.start() : starts[mid]);
      }
    }
    return OptionalInt.empty();
  }

  private int pieceAt(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int mid = (low + high + 1) >>> 1;
      if (starts[mid] <= offset) {
        low = mid;
      } else {
        high = mid - 1;
      }
    }
    // Of pieces that read as nothing, several may start here: the last one holds the character.
    return Math.max(low, 0);
  }
}
