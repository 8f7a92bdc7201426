package org.colloquy.reading;

import org.colloquy.diagnostic.Span;
import org.colloquy.ledger.Rule;

/**
 * A piece that reads otherwise than printed, by a named rule.
 *
 * @param from the stretch of the transcript, not empty
 * @param as how it reads; empty when it was taken out
 * @param rule the rule that says so
 */
public record Repaired(Span from, String as, Rule rule) implements Piece {
  /** Checks that the piece is made from something. */
  public Repaired {
    if (from.length() == 0) {
      throw new IllegalArgumentException("a piece cannot be made from nothing");
    }
  }

  @Override
  public String text(String source) {
    return as;
  }
}
