package org.colloquy.validation;

import java.util.Objects;
import org.colloquy.diagnostic.Diagnostic;

/** Says that a schema the user gave cannot be used. */
public final class SchemaException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  SchemaException(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.message(), cause);
    this.diagnostic = Objects.requireNonNull(diagnostic, "diagnostic");
  }

  /** Returns the message for the user, with its place in the schema if there is one. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
