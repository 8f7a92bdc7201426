package org.colloquy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.prepress.Preflight;
import org.colloquy.prepress.Printer;
import org.colloquy.prepress.Printers;
import org.colloquy.prepress.Trim;

/**
 * Reads a PDF, whoever made it, by the rules of a printer. Stateless.
 *
 * <pre>{@code
 * PrintCheck.check("book.pdf", bytes, "kdp", "6x9").forEach(System.out::println);
 * }</pre>
 */
public final class PrintCheck {
  private PrintCheck() {}

  /** Returns the names of the printers whose rules are known, sorted. */
  public static Set<String> printers() {
    return Printers.read().names();
  }

  /**
   * Checks a file.
   *
   * @param file how messages call it
   * @param pdf its bytes
   * @param printer one of {@link #printers()}
   * @param trim the trimmed size in inches, as in {@code 6x9}
   * @return what is wrong with it; empty if the printer will take it
   */
  public static List<Diagnostic> check(String file, byte[] pdf, String printer, String trim) {
    List<Diagnostic> found = new ArrayList<>();
    printer(printer, trim, found::add)
        .ifPresent(known -> found.addAll(Preflight.check(file, pdf, known, Trim.parse(trim))));
    return found;
  }

  /** Finds a printer; says so if there is none of that name, or the size is none. */
  static Optional<Printer> printer(String name, String trim, DiagnosticSink sink) {
    Printers printers = Printers.read();
    Optional<Printer> known = printers.find(name);
    if (known.isEmpty()) {
      String list = String.join(", ", printers.names());
      sink.report(Diagnostic.of(Code.P844, "no printer “" + name + "”; known: " + list));
      return known;
    }
    try {
      Trim.parse(trim);
      return known;
    } catch (IllegalArgumentException e) {
      sink.report(Diagnostic.of(Code.P844, e.getMessage()));
      return Optional.empty();
    }
  }
}
