package org.colloquy.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.FileReport;
import org.colloquy.diagnostic.Severity;

/**
 * What became of one input.
 *
 * @param reports what was found in its files
 * @param exit what it means for the run
 * @param results lines to print on the standard output
 * @param written the folder or file that was made, if one was
 */
record Outcome(
    List<FileReport> reports, ExitCode exit, List<String> results, Optional<Path> written) {
  /** Copies the lists. */
  Outcome {
    reports = List.copyOf(reports);
    results = List.copyOf(results);
  }

  /** Makes the outcome of an input of which nothing could be made. */
  static Outcome failed(ExitCode exit, FileReport report) {
    return new Outcome(List.of(report), exit, List.of(), Optional.empty());
  }

  /** Makes an outcome whose exit code follows from what was found. */
  static Outcome of(List<FileReport> reports, List<String> results, Optional<Path> written) {
    return new Outcome(
        reports, has(reports, Severity.ERROR) ? ExitCode.INVALID : ExitCode.DONE, results, written);
  }

  /** Returns this outcome and another together. */
  Outcome and(Outcome other) {
    return new Outcome(
        Stream.concat(reports.stream(), other.reports.stream()).toList(),
        exit.or(other.exit),
        Stream.concat(results.stream(), other.results.stream()).toList(),
        written.or(other::written));
  }

  /** Returns whether something of that severity was found. */
  boolean has(Severity severity) {
    return has(reports, severity);
  }

  private static boolean has(List<FileReport> reports, Severity severity) {
    return reports.stream()
        .flatMap(report -> report.diagnostics().stream())
        .map(Diagnostic::severity)
        .anyMatch(severity::equals);
  }
}
