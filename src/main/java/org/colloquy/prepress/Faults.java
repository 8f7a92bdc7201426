package org.colloquy.prepress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;

/** What is wrong with a file, each fault once with all its pages. For one file and one thread. */
final class Faults {
  /** Stands for the file as a whole where a page is asked for. */
  static final int FILE = 0;

  private record Fault(Code code, Optional<Severity> severity, String words)
      implements Comparable<Fault> {
    @Override
    public int compareTo(Fault other) {
      int byCode = code.compareTo(other.code);
      return byCode != 0 ? byCode : words.compareTo(other.words);
    }
  }

  private final Map<Fault, TreeSet<Integer>> faults = new TreeMap<>();

  /** Notes a fault of the file. */
  void add(Code code, String words) {
    add(code, words, FILE);
  }

  /** Notes a fault on a page, counted from 1. */
  void add(Code code, String words, int page) {
    add(new Fault(code, Optional.empty(), words), page);
  }

  /** Notes a fault that weighs otherwise than its code. */
  void add(Code code, Severity severity, String words, int page) {
    add(new Fault(code, Optional.of(severity), words), page);
  }

  private void add(Fault fault, int page) {
    faults.computeIfAbsent(fault, key -> new TreeSet<>()).add(page);
  }

  /** Returns all of them, by code. */
  List<Diagnostic> report(String file) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    faults.forEach(
        (fault, pages) -> {
          String message = file + ": " + fault.words() + where(pages.tailSet(FILE + 1));
          Diagnostic found = Diagnostic.of(fault.code(), message);
          diagnostics.add(fault.severity().map(found::withSeverity).orElse(found));
        });
    return diagnostics;
  }

  /** Names pages in order, runs joined: "1, 4–7". */
  private static String where(Iterable<Integer> pages) {
    var text = new StringBuilder();
    int start = 0;
    int last = 0;
    for (int page : pages) {
      if (last == 0 || page != last + 1) {
        text.append(last > start ? "–" + last : "").append(last == 0 ? ": p. " : ", ").append(page);
        start = page;
      }
      last = page;
    }
    return text.append(last > start ? "–" + last : "").toString();
  }
}
