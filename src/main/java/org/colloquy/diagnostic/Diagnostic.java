package org.colloquy.diagnostic;

import java.util.Optional;

/**
 * One message to the user: what is wrong, where in the transcript, and what to do.
 *
 * @param code stable public code; explained by {@code colloquy explain CODE}
 * @param severity how much it weighs
 * @param message one line, with the words concerned quoted
 * @param span where in the transcript, if it has a place there
 * @param tei where in the TEI, if it has a place there
 * @param help what the user can do about it
 */
public record Diagnostic(
    Code code,
    Severity severity,
    String message,
    Optional<Span> span,
    Optional<TeiPlace> tei,
    Optional<String> help) {

  /** Makes a diagnostic at a place of the transcript, with the code's own severity and help. */
  public static Diagnostic at(Code code, Span span, String message) {
    return new Diagnostic(
        code,
        code.severity(),
        message,
        Optional.of(span),
        Optional.empty(),
        Optional.of(code.help()));
  }

  /** Makes a diagnostic about the record as a whole. */
  public static Diagnostic of(Code code, String message) {
    return new Diagnostic(
        code,
        code.severity(),
        message,
        Optional.empty(),
        Optional.empty(),
        Optional.of(code.help()));
  }

  /** Returns the same diagnostic with other advice. */
  public Diagnostic withHelp(String advice) {
    return new Diagnostic(code, severity, message, span, tei, Optional.of(advice));
  }

  /** Returns the same diagnostic with another weight. */
  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(code, other, message, span, tei, help);
  }
}
