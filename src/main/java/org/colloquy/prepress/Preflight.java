package org.colloquy.prepress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;

/**
 * Reads a PDF again as its printer will, whoever made it: size and boxes, fonts, colours and ink,
 * pictures, transparency, annotations, number of pages, free margins, blank pages, and the marks of
 * PDF/X. No free validator of PDF/X exists; these are its clauses as far as they matter to a book
 * of text. For one file.
 */
public final class Preflight {
  private static final double TOLERANCE = 0.02;

  private final Printer printer;
  private final Trim trim;
  private final Map<Code, Map<String, TreeSet<Integer>>> faults = new TreeMap<>();

  private Preflight(Printer printer, Trim trim) {
    this.printer = printer;
    this.trim = trim;
  }

  /**
   * Checks a file.
   *
   * @param name how messages call it
   * @param printer whose rules
   * @param trim the size ordered
   * @return what is wrong, each fault once with its pages; empty if the printer will take it
   */
  public static List<Diagnostic> check(String name, byte[] pdf, Printer printer, Trim trim) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var preflight = new Preflight(printer, trim);
      preflight.document(document);
      return preflight.report(name);
    } catch (IOException e) {
      return List.of(Diagnostic.of(Code.P843, name + ": " + e.getMessage()));
    }
  }

  private void document(PDDocument document) throws IOException {
    count(document.getNumberOfPages());
    if (printer.flavour().isX()) {
      PdfXRules.check(document, printer.flavour(), this::fault);
    }
    double gutter = printer.gutter(document.getNumberOfPages());
    int blanks = 0;
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      int number = i + 1;
      PDPage page = document.getPage(i);
      PDRectangle box = size(page, number);
      new InkScan(printer, (code, words) -> fault(code, words, number)).scan(page);
      whole(page, number);
      PageInk ink = PageInk.of(document, i, box);
      margins(ink, gutter, number);
      blanks = ink.isBlank() ? blanks + 1 : 0;
      if (blanks > 1) {
        fault(Code.P842, "blank pages in a row", number);
      }
    }
  }

  private void count(int pages) {
    if (pages < printer.fewest() || pages > printer.most()) {
      fault(
          Code.P839,
          "%d pages; %s takes %d to %d"
              .formatted(pages, printer.title(), printer.fewest(), printer.most()),
          0);
    }
    if (printer.even() && pages % 2 == 1) {
      fault(Code.P839, pages + " pages, an odd number", 0);
    }
  }

  /** Checks the size and returns the trimmed page. */
  private PDRectangle size(PDPage page, int number) {
    PDRectangle box = page.getTrimBox();
    if (!near(box.getWidth(), trim.width()) || !near(box.getHeight(), trim.height())) {
      fault(
          Code.P831,
          String.format(
              Locale.ROOT,
              "%.3f x %.3f inches instead of %s",
              box.getWidth() / 72,
              box.getHeight() / 72,
              trim),
          number);
    }
    if (!page.getMediaBox().contains(box.getLowerLeftX(), box.getLowerLeftY())
        || !page.getMediaBox().contains(box.getUpperRightX(), box.getUpperRightY())) {
      fault(Code.P832, "the trimmed page lies outside the sheet", number);
    }
    if (printer.flavour().isX() && !page.getCOSObject().containsKey(COSName.TRIM_BOX)) {
      fault(Code.P832, "no TrimBox", number);
    }
    if (page.getRotation() != 0) {
      fault(Code.P832, "a rotated page", number);
    }
    return box;
  }

  private static boolean near(float points, double inches) {
    return Math.abs(points / 72 - inches) < TOLERANCE;
  }

  private void whole(PDPage page, int number) throws IOException {
    if (!page.getAnnotations().isEmpty()) {
      fault(Code.P838, "links or other annotations", number);
    }
    if (page.getCOSObject().containsKey(COSName.GROUP)) {
      fault(Code.P837, "a transparency group", number);
    }
  }

  private void margins(PageInk ink, double gutter, int number) {
    boolean recto = number % 2 == 1;
    double inner = recto ? ink.left() : ink.right();
    double outer = recto ? ink.right() : ink.left();
    if (inner < gutter - TOLERANCE) {
      fault(Code.P840, "ink nearer than %s inches to the spine".formatted(gutter), number);
    }
    if (Math.min(outer, Math.min(ink.top(), ink.bottom())) < printer.safe() - TOLERANCE) {
      fault(Code.P840, "ink nearer than %s inches to the edge".formatted(printer.safe()), number);
    }
  }

  private void fault(Code code, String words) {
    fault(code, words, 0);
  }

  /** Notes a fault on a page; 0 is the file as a whole. */
  private void fault(Code code, String words, int page) {
    faults
        .computeIfAbsent(code, key -> new TreeMap<>())
        .computeIfAbsent(words, key -> new TreeSet<>())
        .add(page);
  }

  private List<Diagnostic> report(String name) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    faults.forEach(
        (code, byWords) ->
            byWords.forEach(
                (words, pages) ->
                    diagnostics.add(
                        Diagnostic.of(code, name + ": " + words + where(pages.tailSet(1))))));
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
