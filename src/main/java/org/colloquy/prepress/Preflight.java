package org.colloquy.prepress;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;

/**
 * Reads a PDF again as its printer will, whoever made it: size and boxes, fonts, colours and ink,
 * pictures, lines, transparency, annotations, number of pages, free margins and bleed, blank pages,
 * and the marks of PDF/X. No free validator of PDF/X exists; these are its clauses as far as they
 * can be told from the file. For one file.
 */
public final class Preflight {
  private final BookSpec spec;
  private final Faults faults = new Faults();

  private Preflight(BookSpec spec) {
    this.spec = spec;
  }

  /**
   * Checks the pages of a book.
   *
   * @param name how messages call the file
   * @param spec what was ordered
   * @return what is wrong, each fault once with its pages; empty if the printer will take it
   */
  public static List<Diagnostic> check(String name, byte[] pdf, BookSpec spec) {
    var preflight = new Preflight(spec);
    return open(name, pdf, preflight.faults, preflight::document);
  }

  /** What is checked in a file. */
  interface Check {
    void check(PDDocument document) throws IOException;
  }

  /** Opens a file and checks it; one that cannot be opened is the only fault. */
  static List<Diagnostic> open(String name, byte[] pdf, Faults faults, Check check) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.isEncrypted()) {
        faults.add(Code.P841, "encrypted");
      }
      check.check(document);
    } catch (InvalidPasswordException e) {
      faults.add(Code.P843, "asks for a password");
    } catch (IOException | RuntimeException e) { // the library throws both at a broken file
      faults.add(Code.P843, "cannot be read as a PDF: " + e.getMessage());
    }
    return faults.report(name);
  }

  private void document(PDDocument document) throws IOException {
    int pages = document.getNumberOfPages();
    count(pages);
    PdfFlavour asked = PdfXRules.asked(document, spec.printer());
    PdfXRules.check(document, asked, faults);
    var boxes = new PageBoxes(spec, asked, faults);
    var margins = new FreeMargins(spec.printer(), faults);
    for (int i = 0; i < pages; i++) {
      int number = i + 1;
      try {
        PDPage page = document.getPage(i);
        PDRectangle trim = boxes.check(page, number);
        PDRectangle bleed = PageBoxes.bleed(page, trim);
        new PaintScan(page, number, spec.printer(), faults).scan();
        whole(page, number);
        boolean room = bleed.getWidth() > trim.getWidth() + 1;
        margins.add(PageInk.of(document, i, trim, bleed), room);
      } catch (IOException | RuntimeException e) { // as above, here of one page
        faults.add(Code.P843, Severity.ERROR, "the page cannot be read: " + e.getMessage(), number);
        margins.add(PageInk.NONE, false);
      }
    }
    margins.judge();
  }

  private void count(int pages) {
    Printer printer = spec.printer();
    int fewest = Math.max(printer.pages().fewest(), spec.paper().fewest());
    int most = Math.min(printer.pages().most(), spec.paper().most());
    if (pages < fewest || pages > most) {
      boolean byPaper = fewest > printer.pages().fewest() || most < printer.pages().most();
      String paper = byPaper ? " on " + spec.paper().name() : "";
      faults.add(
          Code.P839,
          "%d pages; %s takes %d to %d%s".formatted(pages, printer.title(), fewest, most, paper));
    }
    if (printer.pages().even() && pages % 2 == 1) {
      faults.add(Code.P839, pages + " pages, an odd number");
    }
  }

  private void whole(PDPage page, int number) throws IOException {
    if (!page.getAnnotations().isEmpty()) {
      faults.add(Code.P838, "links or other annotations", number);
    }
    if (page.getCOSObject().containsKey(COSName.GROUP)) {
      faults.add(Code.P837, "a transparency group", number);
    }
  }
}
