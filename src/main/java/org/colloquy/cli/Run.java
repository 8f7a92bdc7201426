package org.colloquy.cli;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.DiagnosticFormat;

/** Runs the jobs of one command, prints what they found, and tells the exit code. */
final class Run {
  private final Console console;
  private final MessageOptions messages;
  private final DiagnosticFormat format;
  private final List<String> written = new ArrayList<>();
  private ExitCode exit = ExitCode.DONE;

  Run(Console console, MessageOptions messages) {
    this.console = console;
    this.messages = messages;
    this.format = messages.format(console);
  }

  /**
   * Runs the jobs.
   *
   * @param last a job for after all others, such as to report on files they shared
   * @return this, finished
   */
  Run run(List<Job> jobs, Job.Work last) {
    var batch = new Batch(console, messages.stacktrace());
    batch.run(jobs, this::finished);
    batch.run(List.of(new Job("", last)), this::finished);
    MessageOptions.finish(format);
    return this;
  }

  private void finished(Outcome outcome) {
    exit = exit.or(messages.exit(outcome));
    if (messages.forPeople()) {
      outcome.results().forEach(console.out()::println);
    }
    outcome.written().map(Names::shown).ifPresent(written::add);
    MessageOptions.print(format, outcome);
  }

  /** Says where what was made lies, one line each. */
  Run sayWhere(String what) {
    var stream = messages.forPeople() ? console.out() : console.err();
    written.forEach(place -> stream.println(what + " " + place));
    return this;
  }

  /** Returns the exit code for the shell. */
  int exit() {
    return exit.value();
  }
}
