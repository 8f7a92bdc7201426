package org.colloquy.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the diagnostics of one run. For one thread. */
public final class Diagnostics implements DiagnosticSink {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparingInt((Diagnostic d) -> d.span().map(Span::start).orElse(Integer.MAX_VALUE))
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  private final List<Diagnostic> found = new ArrayList<>();

  @Override
  public void report(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Returns what was found, by place in the transcript, then by code; without a place last. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted(ORDER).distinct().toList();
  }

  /** Returns whether an error is among them. */
  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
