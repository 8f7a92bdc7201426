package org.colloquy.cli;

/** What the process returns; of several, the one further down is returned. */
enum ExitCode {
  /** All is done; warnings are allowed. */
  DONE(0),
  /** The input has errors. */
  INVALID(1),
  /** The command was not given rightly. */
  USAGE(2),
  /** A file cannot be read or written. */
  INPUT_OUTPUT(3),
  /** A fault of the program. */
  BUG(70);

  private final int value;

  ExitCode(int value) {
    this.value = value;
  }

  /** Returns the number for the shell. */
  int value() {
    return value;
  }

  /** Returns the graver of the two. */
  ExitCode or(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
