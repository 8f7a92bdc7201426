package org.colloquy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.colloquy.authority.Authorities;
import org.colloquy.authority.Authority;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.profile.Metadata;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;

/**
 * Measures transcript to TEI, warm, on one core: 1 MB and 10 MB of invented records of several
 * kinds. Prints processor time and how many times the longer took; asserts nothing. A kind may be
 * named.
 */
public final class Growth {
  private static final int MEGABYTE = 1_000_000;
  private static final int WARM = 6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /** Takes the kinds to measure; none means all. */
  public static void main(String[] args) {
    Map<String, IntFunction<String>> kinds = new LinkedHashMap<>();
    kinds.put("labelled", InventedRecords::labelled);
    kinds.put("one-line", InventedRecords::oneLine);
    kinds.put("reported", InventedRecords::reported);
    kinds.put("play", InventedRecords::play);
    kinds.put("noted", InventedRecords::noted);
    if (args.length > 0) {
      kinds.keySet().retainAll(java.util.List.of(args));
    }
    kinds.forEach(Growth::measure);
  }

  private static void measure(String kind, IntFunction<String> maker) {
    SourceText one = source(maker.apply(MEGABYTE));
    SourceText ten = source(maker.apply(10 * MEGABYTE));
    double first = Double.MAX_VALUE;
    for (int i = 0; i < WARM; i++) {
      first = Math.min(first, millis(one));
    }
    double second = Math.min(millis(ten), millis(ten));
    System.out.printf(
        "%-10s 1 MB %.0f ms, 10 MB %.0f ms of one processor: %.1f times%n",
        kind, first, second, second / first);
  }

  private static SourceText source(String text) {
    return SourceReader.of("growth.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static double millis(SourceText source) {
    Authority authority = Authorities.builtIn("en");
    System.gc();
    long start = THREADS.getCurrentThreadCpuTime();
    new Pipeline("0").run("growth", source, Metadata.NONE, authority, new Diagnostics());
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
