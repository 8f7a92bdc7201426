package org.colloquy.prepress;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * How far the ink of a page stays from the four edges of its trimmed size, measured on the page as
 * painted, so that it holds for files of any make. All lengths are inches.
 *
 * @param left to the left edge; infinite on a page without ink, as are the others
 * @param right to the right edge
 * @param top to the upper edge
 * @param bottom to the lower edge
 */
record PageInk(double left, double right, double top, double bottom) {
  private static final float DOTS = 60;
  private static final int PAPER = 250;

  /** Measures a page. */
  static PageInk of(PDDocument document, int index, PDRectangle trim) throws IOException {
    BufferedImage image = new PDFRenderer(document).renderImageWithDPI(index, DOTS, ImageType.GRAY);
    PDRectangle crop = document.getPage(index).getCropBox();
    double x = (trim.getLowerLeftX() - crop.getLowerLeftX()) / 72 * DOTS;
    double y = (crop.getUpperRightY() - trim.getUpperRightY()) / 72 * DOTS;
    double width = trim.getWidth() / 72 * DOTS;
    double height = trim.getHeight() / 72 * DOTS;
    int minX = Integer.MAX_VALUE;
    int maxX = -1;
    int minY = Integer.MAX_VALUE;
    int maxY = -1;
    for (int row = 0; row < image.getHeight(); row++) {
      for (int column = 0; column < image.getWidth(); column++) {
        if (image.getRaster().getSample(column, row, 0) < PAPER) {
          minX = Math.min(minX, column);
          maxX = Math.max(maxX, column);
          minY = Math.min(minY, row);
          maxY = row;
        }
      }
    }
    if (maxX < 0) {
      double none = Double.POSITIVE_INFINITY;
      return new PageInk(none, none, none, none);
    }
    return new PageInk(
        (minX - x) / DOTS,
        (x + width - maxX - 1) / DOTS,
        (minY - y) / DOTS,
        (y + height - maxY - 1) / DOTS);
  }

  /** Returns whether nothing is printed. */
  boolean isBlank() {
    return Double.isInfinite(left);
  }
}
