package org.colloquy.reading;

import org.colloquy.diagnostic.Span;
import org.colloquy.ledger.Reason;

/**
 * A stretch of the transcript that is in no flow; the ledger keeps it verbatim.
 *
 * @param from the stretch, not empty
 * @param reason why it was left out
 * @param rule the rule or profile line that decided
 */
public record Aside(Span from, Reason reason, String rule) {}
