package org.colloquy.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Counts diagnostics for the line that closes a run. For one thread. */
final class Tally {
  private int errors;
  private int warnings;
  private int notes;
  private int files;

  void add(FileReport report) {
    if (!report.diagnostics().isEmpty()) {
      files++;
    }
    for (Diagnostic diagnostic : report.diagnostics()) {
      switch (diagnostic.severity()) {
        case ERROR -> errors++;
        case WARNING -> warnings++;
        case INFO -> notes++;
      }
    }
  }

  boolean isEmpty() {
    return errors + warnings + notes == 0;
  }

  int notes() {
    return notes;
  }

  /** Returns the counts, as in {@code 2 errors, 1 warning in 1 file}. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    add(parts, errors, "error");
    add(parts, warnings, "warning");
    add(parts, notes, "note");
    return String.join(", ", parts) + " in " + counted(files, "file");
  }

  private static void add(List<String> parts, int n, String what) {
    if (n > 0) {
      parts.add(counted(n, what));
    }
  }

  private static String counted(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
