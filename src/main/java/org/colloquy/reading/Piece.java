package org.colloquy.reading;

import org.colloquy.diagnostic.Span;

/** A piece of a flow, made from a stretch of the transcript that is never empty. */
public sealed interface Piece permits Kept, Repaired {
  /** Returns the stretch of the transcript that the piece was made from. */
  Span from();

  /** Returns the words that the piece gives to its flow, given the whole transcript. */
  String text(String source);
}
