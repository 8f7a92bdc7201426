package org.colloquy.prepress;

import java.util.OptionalDouble;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The sheet of a cover, back, spine and front in one. Lengths are inches.
 *
 * @param spec the book
 * @param pages how many pages it has
 * @param spine the width of the spine
 */
public record CoverSheet(BookSpec spec, int pages, double spine) {
  /** Reads the width of a spine: {@code 0.42}, {@code 10.5mm}. */
  public static OptionalDouble spine(String text) {
    return Inches.parse(text);
  }

  /** Returns the width with the bleed. */
  public double width() {
    return 2 * spec.trim().width() + spine + 2 * cover().bleed();
  }

  /** Returns the height with the bleed. */
  public double height() {
    return spec.trim().height() + 2 * cover().bleed();
  }

  /** Returns what is left of a sheet, in points, when the bleed is cut off on its four sides. */
  public PDRectangle trimmed(PDRectangle sheet) {
    float bleed = (float) (cover().bleed() * 72);
    return new PDRectangle(
        sheet.getLowerLeftX() + bleed,
        sheet.getLowerLeftY() + bleed,
        sheet.getWidth() - 2 * bleed,
        sheet.getHeight() - 2 * bleed);
  }

  /** Returns what the printer asks of covers. */
  public Printer.Cover cover() {
    return spec.printer().cover();
  }

  /** Returns whether the printer lets a title stand on a spine of that many pages. */
  public boolean hasSpineText() {
    return pages >= cover().spineTextFrom() && spine > 2 * cover().clear();
  }
}
