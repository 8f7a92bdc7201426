package org.colloquy.ledger;

import java.util.Optional;
import org.colloquy.diagnostic.Span;

/**
 * Where one stretch of the transcript went.
 *
 * @param from the stretch
 * @param flow the flow that holds it; none for an aside
 * @param at offset in that flow, in UTF-16 code units
 * @param length how many code units it has there
 * @param rule name of the repair, or for an aside its rule; none for text kept as printed
 * @param reason for an aside, why it was left out
 * @param literal for repairs and asides, the characters of the transcript; kept text is never here,
 *     so that the TEI must supply it
 */
public record LedgerPiece(
    Span from,
    Optional<String> flow,
    int at,
    int length,
    Optional<String> rule,
    Optional<Reason> reason,
    Optional<String> literal) {

  /** Returns whether the stretch reads as printed. */
  public boolean kept() {
    return literal.isEmpty();
  }
}
