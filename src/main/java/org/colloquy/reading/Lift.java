package org.colloquy.reading;

import java.util.Optional;
import org.colloquy.diagnostic.Span;
import org.colloquy.ledger.Reason;

/**
 * A stretch of the transcript that is taken out of the body: into a flow of its own, or aside.
 *
 * @param span the stretch, inside one line, without blanks at its borders
 * @param flow where it goes; none if aside
 * @param reason why it is aside; none if in a flow
 * @param rule the rule or data line that decided
 */
record Lift(Span span, Optional<FlowId> flow, Optional<Reason> reason, String rule) {
  static Lift into(FlowId flow, int from, int to, String rule) {
    return new Lift(new Span(from, to), Optional.of(flow), Optional.empty(), rule);
  }

  static Lift aside(Reason reason, int from, int to, String rule) {
    return new Lift(new Span(from, to), Optional.empty(), Optional.of(reason), rule);
  }
}
