package org.colloquy.publish;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** The sheet round a page, with marks where it is cut. Lengths are points. For one file. */
final class CropMarks {
  private static final float LENGTH = 18;
  private static final float MARGIN = 3;
  private static final float WIDTH = 0.25f;

  /** How far marks stand off at least, so that a cut a little off does not show them. */
  private static final double LEAST = 9;

  private CropMarks() {}

  /** Returns how far marks stand off the trimmed page for a bleed. */
  static double distance(double bleed) {
    return Math.max(LEAST, bleed + 1.5);
  }

  /** Enlarges every page and draws eight marks outside the bleed, in black alone. */
  static void draw(PDDocument document, double distance) throws IOException {
    float border = (float) distance + LENGTH + MARGIN;
    for (PDPage page : document.getPages()) {
      PDRectangle trim = page.getTrimBox();
      PDRectangle media =
          new PDRectangle(
              trim.getLowerLeftX() - border,
              trim.getLowerLeftY() - border,
              trim.getWidth() + 2 * border,
              trim.getHeight() + 2 * border);
      page.setTrimBox(trim);
      page.setBleedBox(page.getBleedBox());
      page.setMediaBox(media);
      page.setCropBox(media);
      try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
        content.setStrokingColor(0f); // DeviceGray: black and nothing else
        content.setLineWidth(WIDTH);
        for (float x : new float[] {trim.getLowerLeftX(), trim.getUpperRightX()}) {
          boolean left = x == trim.getLowerLeftX();
          for (float y : new float[] {trim.getLowerLeftY(), trim.getUpperRightY()}) {
            boolean low = y == trim.getLowerLeftY();
            float outX = (float) (left ? -distance : distance);
            float outY = (float) (low ? -distance : distance);
            line(content, x + outX, y, left ? -LENGTH : LENGTH, 0);
            line(content, x, y + outY, 0, low ? -LENGTH : LENGTH);
          }
        }
      }
    }
  }

  private static void line(PDPageContentStream content, float x, float y, float dx, float dy)
      throws IOException {
    content.moveTo(x, y);
    content.lineTo(x + dx, y + dy);
    content.stroke();
  }

  /** Moves boxes and content so that the sheet begins at 0, as old readers of PDF/X expect. */
  static void toOrigin(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      PDRectangle media = page.getMediaBox();
      float x = -media.getLowerLeftX();
      float y = -media.getLowerLeftY();
      if (x == 0 && y == 0) {
        continue;
      }
      try (var content =
          new PDPageContentStream(document, page, AppendMode.PREPEND, false, false)) {
        content.transform(Matrix.getTranslateInstance(x, y));
      }
      for (COSName name :
          new COSName[] {
            COSName.MEDIA_BOX,
            COSName.CROP_BOX,
            COSName.BLEED_BOX,
            COSName.TRIM_BOX,
            COSName.ART_BOX
          }) {
        if (page.getCOSObject().getCOSArray(name) != null) {
          var box = new PDRectangle(page.getCOSObject().getCOSArray(name));
          page.getCOSObject()
              .setItem(
                  name,
                  new PDRectangle(
                      box.getLowerLeftX() + x,
                      box.getLowerLeftY() + y,
                      box.getWidth(),
                      box.getHeight()));
        }
      }
    }
  }
}
