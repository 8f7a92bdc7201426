package org.colloquy.diagnostic;

/** Takes diagnostics as they are found. */
@FunctionalInterface
public interface DiagnosticSink {
  /** Takes one. */
  void report(Diagnostic diagnostic);
}
