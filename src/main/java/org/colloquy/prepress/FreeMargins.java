package org.colloquy.prepress;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Severity;

/** Where ink may stand, and that what reaches the edge bleeds. For one file. */
final class FreeMargins {
  private static final double TOLERANCE = PageBoxes.TOLERANCE;

  private final Printer printer;
  private final Faults faults;
  private final List<PageInk> pages = new ArrayList<>();
  private final List<Integer> withBleedBox = new ArrayList<>();

  FreeMargins(Printer printer, Faults faults) {
    this.printer = printer;
    this.faults = faults;
  }

  /** Takes the ink of the next page. */
  void add(PageInk ink, boolean hasBleedBox) {
    pages.add(ink);
    if (hasBleedBox) {
      withBleedBox.add(pages.size());
    }
  }

  /** Judges all pages; only now is it known how many there are, and whether the book bleeds. */
  void judge() {
    boolean bleeds = false;
    for (int number = 1; number <= pages.size(); number++) {
      bleeds |= bleeds(pages.get(number - 1), number);
    }
    double safe = bleeds ? printer.margins().safeBleed() : printer.margins().safe();
    for (int number = 1; number <= pages.size(); number++) {
      page(pages.get(number - 1), number, safe);
    }
    if (!bleeds) {
      withBleedBox.forEach(
          number ->
              faults.add(
                  Code.P846, Severity.WARNING, "room for a bleed where nothing bleeds", number));
    }
    blanks();
  }

  private boolean bleeds(PageInk ink, int number) {
    boolean atSpine = printer.bleed().inside() && inner(ink, number) < TOLERANCE;
    return atSpine || Math.min(outer(ink, number), Math.min(ink.top(), ink.bottom())) < TOLERANCE;
  }

  /** A page with an odd number lies to the right of the spine. */
  private static double inner(PageInk ink, int number) {
    return number % 2 == 1 ? ink.left() : ink.right();
  }

  private static double outer(PageInk ink, int number) {
    return number % 2 == 1 ? ink.right() : ink.left();
  }

  private void page(PageInk ink, int number, double safe) {
    double gutter = printer.gutter(pages.size());
    double inner = inner(ink, number);
    if (inner < TOLERANCE && printer.bleed().inside()) {
      edge(inner, number, safe);
    } else if (inner < gutter - TOLERANCE) {
      faults.add(Code.P840, "ink nearer than " + gutter + " inches to the spine", number);
    }
    edge(outer(ink, number), number, safe);
    edge(ink.top(), number, safe);
    edge(ink.bottom(), number, safe);
  }

  private void edge(double distance, int number, double safe) {
    double bleed = printer.bleed().width();
    if (distance < TOLERANCE) {
      if (distance > TOLERANCE - bleed) {
        String width = Math.round(bleed * 1000) / 1000.0 + " inches";
        faults.add(
            Code.P846,
            "ink reaches the trimmed edge and does not bleed over it by " + width,
            number);
      }
    } else if (distance < safe - TOLERANCE) {
      faults.add(Code.P840, "ink nearer than " + safe + " inches to the edge", number);
    }
  }

  /** One leaf may be blank at the end of a book; elsewhere two blank pages look like a fault. */
  private void blanks() {
    int last = pages.size();
    int printed = last;
    while (printed > 0 && pages.get(printed - 1).isBlank()) {
      printed--;
    }
    for (int number = 2; number <= last; number++) {
      boolean run = pages.get(number - 1).isBlank() && pages.get(number - 2).isBlank();
      boolean atEnd = number > printed && last - printed <= 3;
      if (run && !atEnd) {
        faults.add(Code.P842, "blank pages in a row", number);
      }
    }
    if (printer.pages().lastBlank() && last > 0 && !pages.get(last - 1).isBlank()) {
      faults.add(Code.P839, "the last page is not blank; " + printer.title() + " needs it", last);
    }
  }
}
