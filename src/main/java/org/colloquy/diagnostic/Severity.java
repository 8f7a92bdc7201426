package org.colloquy.diagnostic;

/** How much a diagnostic weighs: an error makes the run end with exit code 1. */
public enum Severity {
  ERROR,
  WARNING,
  INFO
}
