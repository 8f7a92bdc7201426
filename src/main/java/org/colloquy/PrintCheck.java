package org.colloquy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.prepress.BookSpec;
import org.colloquy.prepress.CoverCheck;
import org.colloquy.prepress.CoverSheet;
import org.colloquy.prepress.Preflight;
import org.colloquy.prepress.Printer;
import org.colloquy.prepress.Printers;
import org.colloquy.prepress.Trim;
import org.colloquy.publish.BookStyle;

/**
 * Reads a PDF, whoever made it, by the rules of a printer. Stateless.
 *
 * <pre>{@code
 * PrintCheck.check("book.pdf", bytes, PrintOrder.of("kdp", "6x9")).forEach(System.out::println);
 * }</pre>
 */
public final class PrintCheck {
  private PrintCheck() {}

  /** Returns the names of the printers whose rules are known, sorted. */
  public static Set<String> printers() {
    return Printers.read().names();
  }

  /**
   * Checks the pages of a book.
   *
   * @param file how messages call it
   * @param pdf its bytes
   * @param order what was ordered
   * @return what is wrong with it; empty if the printer will take it
   */
  public static List<Diagnostic> check(String file, byte[] pdf, PrintOrder order) {
    List<Diagnostic> found = new ArrayList<>();
    spec(order, BookStyle.NONE, found::add)
        .ifPresent(spec -> found.addAll(Preflight.check(file, pdf, spec)));
    return found;
  }

  /**
   * Checks a cover.
   *
   * @param file how messages call it
   * @param pdf its bytes
   * @param order what was ordered, with the number of pages
   * @return what is wrong with it; empty if the printer will take it
   */
  public static List<Diagnostic> checkCover(String file, byte[] pdf, PrintOrder order) {
    List<Diagnostic> found = new ArrayList<>();
    spec(order, BookStyle.NONE, found::add)
        .flatMap(spec -> sheet(spec, order, order.pages().orElse(0), found::add))
        .ifPresent(sheet -> found.addAll(CoverCheck.check(file, pdf, sheet)));
    return found;
  }

  /** Finds printer, size and paper; says so if there is none of that name. */
  static Optional<BookSpec> spec(PrintOrder order, BookStyle style, DiagnosticSink sink) {
    Printers printers = Printers.read();
    String name = first(order.printer(), style.value("printer"), "house");
    Optional<Printer> printer = printers.find(name);
    if (printer.isEmpty()) {
      String list = String.join(", ", printers.names());
      sink.report(Diagnostic.of(Code.P844, "no printer “" + name + "”; known: " + list));
      return Optional.empty();
    }
    String wanted = first(order.paper(), style.value("paper"));
    Optional<Printer.Paper> paper = printer.get().paper(wanted);
    if (paper.isEmpty()) {
      sink.report(
          Diagnostic.of(
              Code.P844,
              "%s has no paper “%s”; known: %s"
                  .formatted(printer.get().title(), wanted, printer.get().paperNames())));
      return Optional.empty();
    }
    try {
      Trim trim = Trim.parse(first(order.trim(), style.value("trim"), Trim.HOUSE.toString()));
      return Optional.of(new BookSpec(printer.get(), trim, paper.get()));
    } catch (IllegalArgumentException e) {
      sink.report(Diagnostic.of(Code.P844, e.getMessage()));
      return Optional.empty();
    }
  }

  /** Measures the cover; says so if the printer does not tell how thick the book is. */
  static Optional<CoverSheet> sheet(
      BookSpec spec, PrintOrder order, int pages, DiagnosticSink sink) {
    OptionalDouble spine =
        order.spine().isPresent()
            ? CoverSheet.spine(order.spine().get())
            : spec.paper().spine(pages);
    if (spine.isPresent()) {
      return Optional.of(new CoverSheet(spec, pages, spine.getAsDouble()));
    }
    String message =
        order.spine().isPresent()
            ? "“" + order.spine().get() + "” is no width; write 0.42 (inches) or 10.5mm"
            : "%s gives no thickness for %s; use --spine"
                .formatted(spec.printer().title(), spec.paper().name());
    sink.report(Diagnostic.of(Code.P850, message));
    return Optional.empty();
  }

  private static String first(String... values) {
    for (String value : values) {
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
