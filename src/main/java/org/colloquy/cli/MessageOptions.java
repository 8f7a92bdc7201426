package org.colloquy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.colloquy.diagnostic.DiagnosticFormat;
import org.colloquy.diagnostic.FileReport;
import org.colloquy.diagnostic.JsonFormat;
import org.colloquy.diagnostic.SarifFormat;
import org.colloquy.diagnostic.Severity;
import org.colloquy.diagnostic.TextFormat;
import picocli.CommandLine.Option;

/** How messages are printed, and what they mean for the exit code. */
final class MessageOptions {
  /** Forms of messages. */
  enum Form {
    text,
    json,
    sarif
  }

  /** What makes a run fail. */
  enum Level {
    error,
    warning
  }

  @Option(
      names = "--diagnostics",
      paramLabel = "FORM",
      defaultValue = "text",
      description =
          "Form of the messages: ${COMPLETION-CANDIDATES}. Text goes to the standard error, the"
              + " others to the standard output. Default: ${DEFAULT-VALUE}.")
  private Form form;

  @Option(
      names = {"-v", "--verbose"},
      description = "List the notes too; without it they are only counted.")
  private boolean verbose;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "error",
      description = "What makes the exit code 1: ${COMPLETION-CANDIDATES}. Default: error.")
  private Level failOn;

  @Option(names = "--stacktrace", description = "Print where in the program a fault happened.")
  private boolean stacktrace;

  /** Returns whether the place of a fault is to be printed. */
  boolean stacktrace() {
    return stacktrace;
  }

  /** Returns whether results may go to the standard output, which a program may be reading. */
  boolean forPeople() {
    return form == Form.text;
  }

  /** Returns what an outcome means for the exit code. */
  ExitCode exit(Outcome outcome) {
    boolean fails = failOn == Level.warning && outcome.has(Severity.WARNING);
    return fails ? outcome.exit().or(ExitCode.INVALID) : outcome.exit();
  }

  /** Returns the format that prints to the console. */
  DiagnosticFormat format(Console console) {
    return switch (form) {
      case text -> new TextFormat(console.err(), console.colour(), verbose);
      case json -> new JsonFormat(console.out());
      case sarif -> new SarifFormat(console.out(), Version.NUMBER);
    };
  }

  /** Prints the reports of an outcome. */
  static void print(DiagnosticFormat format, Outcome outcome) {
    try {
      for (FileReport report : outcome.reports()) {
        format.print(report);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints what comes last. */
  static void finish(DiagnosticFormat format) {
    try {
      format.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
