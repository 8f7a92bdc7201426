package org.colloquy.reading;

import org.colloquy.diagnostic.Span;

/**
 * A piece that reads as printed.
 *
 * @param from the stretch of the transcript, not empty
 */
public record Kept(Span from) implements Piece {
  /** Checks that the piece is made from something. */
  public Kept {
    if (from.length() == 0) {
      throw new IllegalArgumentException("a piece cannot be made from nothing");
    }
  }

  @Override
  public String text(String source) {
    return from.of(source);
  }
}
