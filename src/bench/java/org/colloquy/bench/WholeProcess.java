package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs the jar on a transcript as a user does, cold, and prints how long it took and how much
 * memory it held at most. Memory is read from {@code /proc}, so only Linux shows it.
 */
final class WholeProcess {
  private static final int RUNS = 5;
  private static final int POLL_MILLIS = 20;

  private WholeProcess() {}

  /** Takes the jar and the transcript. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("colloquy-bench");
    long[] millis = new long[RUNS];
    long[] kilobytes = new long[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(
                  List.of("java", "-jar", args[0], "build", "--output", folder.toString(), args[1]))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        kilobytes[run] = Math.max(kilobytes[run], peak(process.pid()));
      }
      millis[run] = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      System.out.printf(
          "cold run %d: %d ms, %d MB, exit code %d%n",
          run + 1, millis[run], kilobytes[run] / 1024, process.exitValue());
    }
    Arrays.sort(millis);
    Arrays.sort(kilobytes);
    System.out.printf(
        "cold, median of %d runs on %d cores: %d ms, %d MB%n",
        RUNS,
        Runtime.getRuntime().availableProcessors(),
        millis[RUNS / 2],
        kilobytes[RUNS / 2] / 1024);
  }

  /** The most memory that a process has held so far, in kilobytes. */
  private static long peak(long pid) throws IOException {
    Path status = Path.of("/proc/" + pid + "/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (java.nio.file.NoSuchFileException e) {
      return 0;
    }
  }
}
