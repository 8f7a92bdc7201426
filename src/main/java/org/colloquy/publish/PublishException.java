package org.colloquy.publish;

import java.util.List;
import org.colloquy.diagnostic.Diagnostic;

/** An output could not be made; the diagnostics say why. Nothing was written. */
public final class PublishException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /** Makes one from the diagnostics that made the output impossible; at least one. */
  public PublishException(List<Diagnostic> diagnostics, Throwable cause) {
    super(diagnostics.get(0).message(), cause);
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Returns what made the output impossible. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
