package org.colloquy.prepress;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * How far the ink of a page stays from the four edges of its trimmed size, measured on the page as
 * painted, so that it holds for files of any make. All lengths are inches; below zero is over the
 * edge. Ink outside the bleed, such as crop marks, is passed over.
 *
 * @param left to the left edge; infinite on a page without ink, as are the others
 * @param right to the right edge
 * @param top to the upper edge
 * @param bottom to the lower edge
 */
record PageInk(double left, double right, double top, double bottom) {
  /** A page without ink. */
  static final PageInk NONE =
      new PageInk(
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY);

  private static final double DOTS = 60;

  /** A sheet larger than a poster is painted coarser. */
  private static final double MOST_DOTS = 4_000_000;

  private static final int PAPER = 250;

  /**
   * Measures a page.
   *
   * @param trim the trimmed page
   * @param bleed what bleeds and the trimmed page together
   */
  static PageInk of(PDDocument document, int index, PDRectangle trim, PDRectangle bleed)
      throws IOException {
    PDRectangle crop = document.getPage(index).getCropBox();
    double area = Math.max(1, crop.getWidth() / 72.0 * crop.getHeight() / 72.0);
    double dots = Math.min(DOTS, Math.sqrt(MOST_DOTS / area));
    BufferedImage image =
        new PDFRenderer(document).renderImageWithDPI(index, (float) dots, ImageType.GRAY);
    double scale = dots / 72;
    int firstRow = (int) Math.round((crop.getUpperRightY() - bleed.getUpperRightY()) * scale);
    int lastRow = (int) Math.round((crop.getUpperRightY() - bleed.getLowerLeftY()) * scale);
    int firstColumn = (int) Math.round((bleed.getLowerLeftX() - crop.getLowerLeftX()) * scale);
    int lastColumn = (int) Math.round((bleed.getUpperRightX() - crop.getLowerLeftX()) * scale);
    int minX = Integer.MAX_VALUE;
    int maxX = -1;
    int minY = Integer.MAX_VALUE;
    int maxY = -1;
    for (int row = Math.max(0, firstRow); row < Math.min(image.getHeight(), lastRow); row++) {
      int end = Math.min(image.getWidth(), lastColumn);
      for (int column = Math.max(0, firstColumn); column < end; column++) {
        if (image.getRaster().getSample(column, row, 0) < PAPER) {
          minX = Math.min(minX, column);
          maxX = Math.max(maxX, column);
          minY = Math.min(minY, row);
          maxY = row;
        }
      }
    }
    if (maxX < 0) {
      return NONE;
    }
    double x = (trim.getLowerLeftX() - crop.getLowerLeftX()) * scale;
    double y = (crop.getUpperRightY() - trim.getUpperRightY()) * scale;
    return new PageInk(
        (minX - x) / dots,
        (x + trim.getWidth() * scale - maxX - 1) / dots,
        (minY - y) / dots,
        (y + trim.getHeight() * scale - maxY - 1) / dots);
  }

  /** Returns whether nothing is printed. */
  boolean isBlank() {
    return Double.isInfinite(left);
  }
}
