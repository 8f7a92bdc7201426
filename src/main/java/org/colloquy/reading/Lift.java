package org.colloquy.reading;

import java.util.Optional;
import org.colloquy.diagnostic.Span;
import org.colloquy.ledger.Reason;

/**
 * A stretch of the transcript that is taken out of the body: into a flow of its own, or aside.
 *
 * @param span the stretch, inside one line, without blanks at its borders
 * @param flow where it goes; none if aside
 * @param kind what the flow is; none if aside, a number of a line or a statement of the header
 * @param reason why it is aside; none if in a flow
 * @param rule the rule or data line that decided
 */
record Lift(
    Span span,
    Optional<FlowId> flow,
    Optional<Furniture> kind,
    Optional<Reason> reason,
    String rule) {

  static Lift into(FlowId flow, int from, int to, String rule) {
    return new Lift(
        new Span(from, to), Optional.of(flow), Optional.empty(), Optional.empty(), rule);
  }

  static Lift hung(FlowId flow, Furniture kind, int from, int to, String rule) {
    return new Lift(
        new Span(from, to), Optional.of(flow), Optional.of(kind), Optional.empty(), rule);
  }

  static Lift aside(Reason reason, int from, int to, String rule) {
    return new Lift(
        new Span(from, to), Optional.empty(), Optional.empty(), Optional.of(reason), rule);
  }
}
