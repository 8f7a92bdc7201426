package org.colloquy.publish;

import org.colloquy.prepress.BookSpec;
import org.colloquy.prepress.Printer;
import org.colloquy.prepress.Trim;

/**
 * The page: its trimmed size and its margins. All lengths are points.
 *
 * @param width trimmed width
 * @param height trimmed height
 * @param inner margin at the spine
 * @param outer margin at the other side, where turn numbers and names stand
 * @param safe what the printer wants free at the trimmed edges
 */
record PageDesign(double width, double height, double inner, double outer, double safe) {
  /**
   * Both margins together; their sum never changes, so that pages break alike for every printer.
   */
  private static final double MARGINS = 130;

  /** The page of the library PDF: 6 by 9 inches. */
  static final PageDesign HOUSE = new PageDesign(432, 648, 54, 76, 18);

  /** Returns the house's page in another size. */
  static PageDesign of(Trim trim) {
    return new PageDesign(
        points(trim.width()), points(trim.height()), HOUSE.inner, HOUSE.outer, HOUSE.safe);
  }

  /** Returns a page for a printer, with his gutter where it is wider than the house's. */
  static PageDesign of(BookSpec spec, int pages) {
    Printer printer = spec.printer();
    double inner = Math.max(HOUSE.inner, printer.gutter(pages) * 72);
    return new PageDesign(
        points(spec.trim().width()),
        points(spec.trim().height()),
        inner,
        MARGINS - inner,
        printer.margins().safe() * 72);
  }

  /** Returns inches as points, in thousandths as the engine has them. */
  private static double points(double inches) {
    return Math.rint(inches * 72_000) / 1000;
  }

  /** Returns the page as the stylesheet takes it: width, height, inner and outer margin. */
  String parameter() {
    return "%s %s %s %s".formatted(plain(width), plain(height), plain(inner), plain(outer));
  }

  private static String plain(double length) {
    return java.math.BigDecimal.valueOf(length).stripTrailingZeros().toPlainString();
  }
}
