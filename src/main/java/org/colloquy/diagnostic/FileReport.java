package org.colloquy.diagnostic;

import java.util.List;

/**
 * What was found in one file.
 *
 * @param file how messages call the file
 * @param text its text, in which the spans count; empty if it could not be read
 * @param diagnostics in the order in which they are to be printed
 */
public record FileReport(String file, String text, List<Diagnostic> diagnostics) {
  /** Copies the list. */
  public FileReport {
    diagnostics = List.copyOf(diagnostics);
  }
}
