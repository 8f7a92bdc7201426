package org.colloquy.prepress;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** From where to where the letters of a page reach, left to right. For one page. */
final class TextAreas extends PDFTextStripper {
  private final PDRectangle media;
  private final List<double[]> areas = new ArrayList<>();

  TextAreas(PDRectangle media) {
    this.media = media;
  }

  /** Returns the left and right end of each letter in points from the left edge of the sheet. */
  List<double[]> areas(PDDocument document) throws IOException {
    getText(document);
    return areas;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (text.getUnicode().isBlank()) {
      return;
    }
    // Corners of the letter in its own space: from its foot to the height of a small letter's top.
    Matrix matrix = text.getTextMatrix();
    double advance = text.getTextMatrix().getScalingFactorX();
    double width = advance == 0 ? 0 : text.getWidthDirAdj() / advance;
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double x : new double[] {0, width}) {
      for (double y : new double[] {0, 0.5}) {
        Point2D corner = matrix.transformPoint((float) x, (float) y);
        least = Math.min(least, corner.getX());
        most = Math.max(most, corner.getX());
      }
    }
    areas.add(new double[] {least - media.getLowerLeftX(), most - media.getLowerLeftX()});
  }
}
