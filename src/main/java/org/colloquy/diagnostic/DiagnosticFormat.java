package org.colloquy.diagnostic;

import java.io.IOException;

/** A form in which diagnostics are printed, file by file. For one thread. */
public interface DiagnosticFormat {
  /** Takes what was found in a file; it is printed now or at the end. */
  void print(FileReport report) throws IOException;

  /** Prints what comes last. */
  void finish() throws IOException;
}
