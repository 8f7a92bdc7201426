package org.colloquy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Runs many jobs on all cores. Outcomes come in the order of the jobs, whichever is done first, and
 * a job that fails never stops the others.
 */
final class Batch {
  private final Console console;
  private final boolean stacktrace;

  Batch(Console console, boolean stacktrace) {
    this.console = console;
    this.stacktrace = stacktrace;
  }

  /** Runs the jobs and hands each outcome over. */
  void run(List<Job> jobs, Consumer<Outcome> finished) {
    int threads = Math.max(1, Math.min(jobs.size(), Runtime.getRuntime().availableProcessors()));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Outcome>> running = new ArrayList<>();
      jobs.forEach(job -> running.add(pool.submit(() -> run(job))));
      for (int i = 0; i < running.size(); i++) {
        progress(i, jobs);
        Outcome outcome = running.get(i).get();
        running.set(i, null);
        clear(jobs);
        finished.accept(outcome);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("jobs catch what they throw", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pool.shutdownNow();
    }
  }

  /** A bug in one document must not stop the rest, so even errors are caught here. */
  @SuppressWarnings("CatchAndPrintStackTrace")
  private Outcome run(Job job) {
    try {
      return job.work().run();
    } catch (IOException e) {
      trace(e);
      return Failures.of(job.name(), e);
    } catch (UncheckedIOException e) {
      trace(e);
      return Failures.of(job.name(), e.getCause());
    } catch (OutOfMemoryError e) {
      trace(e);
      return Failures.memory(job.name());
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      trace(e);
      return Failures.bug(job.name(), e);
    }
  }

  private void trace(Throwable e) {
    if (stacktrace) {
      e.printStackTrace(console.err());
    }
  }

  private void progress(int done, List<Job> jobs) {
    if (console.terminal() && jobs.size() > 1) {
      console.err().printf("\r\u001B[K[%d/%d] %s", done + 1, jobs.size(), jobs.get(done).name());
      console.err().flush();
    }
  }

  private void clear(List<Job> jobs) {
    if (console.terminal() && jobs.size() > 1) {
      console.err().print("\r\u001B[K");
    }
  }
}
