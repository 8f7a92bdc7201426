package org.colloquy.evaluate;

import org.colloquy.diagnostic.Diagnostic;

/** A file cannot be compared; the diagnostic says why. */
public final class EvaluateException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  EvaluateException(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.message(), cause);
    this.diagnostic = diagnostic;
  }

  EvaluateException(Diagnostic diagnostic) {
    this(diagnostic, null);
  }

  /** Returns what is wrong with the file. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
