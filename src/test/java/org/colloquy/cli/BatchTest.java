package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.colloquy.diagnostic.FileReport;
import org.junit.jupiter.api.Test;

class BatchTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<Outcome> outcomes = new ArrayList<>();

  private void run(boolean terminal, boolean stacktrace, Job... jobs) {
    var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    var console = new Console(stream, stream, terminal, false);
    new Batch(console, stacktrace).run(List.of(jobs), outcomes::add);
  }

  private static Job done(String name) {
    var outcome =
        new Outcome(
            List.of(new FileReport(name, "", List.of())),
            ExitCode.DONE,
            List.of(name),
            Optional.empty());
    return new Job(name, () -> outcome);
  }

  private static Job failing(String name, Throwable e) {
    return new Job(
        name,
        () -> {
          if (e instanceof IOException io) {
            throw io;
          } else if (e instanceof RuntimeException runtime) {
            throw runtime;
          }
          throw (Error) e;
        });
  }

  private String message(int i) {
    FileReport report = outcomes.get(i).reports().get(0);
    return report.file()
        + ": "
        + report.diagnostics().get(0).code()
        + " "
        + report.diagnostics().get(0).message();
  }

  @Test
  void aJobThatFailsNeverStopsTheOthers() {
    run(
        false,
        false,
        failing("a", new IllegalStateException("no tree")),
        done("b"),
        failing("c", new AccessDeniedException("/x/c.txt")),
        failing("d", new UncheckedIOException(new IOException("disk full"))),
        failing("e", new OutOfMemoryError()),
        failing("f", new StackOverflowError()),
        done("g"));
    assertThat(outcomes)
        .extracting(Outcome::exit)
        .containsExactly(
            ExitCode.BUG,
            ExitCode.DONE,
            ExitCode.INPUT_OUTPUT,
            ExitCode.INPUT_OUTPUT,
            ExitCode.INVALID,
            ExitCode.BUG,
            ExitCode.DONE);
    assertThat(message(0)).isEqualTo("a: C999 a bug: IllegalStateException: no tree");
    assertThat(message(2)).isEqualTo("/x/c.txt: C901 the file may not be read or written");
    assertThat(message(3)).isEqualTo("d: C901 disk full");
    assertThat(message(4)).isEqualTo("e: C904 the memory does not suffice");
    assertThat(message(5)).isEqualTo("f: C999 a bug: StackOverflowError");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void whereABugHappenedIsPrintedWhenAskedFor() {
    run(false, true, failing("a", new IllegalStateException("no tree")));
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("no tree", "\tat ");
  }

  @Test
  void outcomesComeInTheOrderOfTheJobs() {
    var last = new CountDownLatch(1);
    Job slow =
        new Job(
            "slow",
            () -> {
              waitFor(last);
              return done("slow").work().run();
            });
    Job quick =
        new Job(
            "c",
            () -> {
              last.countDown();
              return done("c").work().run();
            });
    run(false, false, slow, done("b"), quick);
    assertThat(outcomes.stream().flatMap(o -> o.results().stream()))
        .containsExactly("slow", "b", "c");
  }

  /** On one core nothing else can be done first. */
  private static void waitFor(CountDownLatch latch) {
    if (Runtime.getRuntime().availableProcessors() == 1) {
      return;
    }
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void progressIsShownOnATerminalOnlyAndForMoreThanOneDocument() {
    run(true, false, done("a"));
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    run(true, false, done("a"), done("b"));
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("[1/2] a", "[2/2] b");
  }
}
