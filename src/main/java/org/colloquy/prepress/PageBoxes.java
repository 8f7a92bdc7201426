package org.colloquy.prepress;

import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.colloquy.diagnostic.Code;

/** The size and the boxes of pages. For one file. */
final class PageBoxes {
  /** What a length may be off, in inches. */
  static final double TOLERANCE = 0.02;

  private final BookSpec spec;
  private final PdfFlavour asked;
  private final Faults faults;
  private String sheet = "";

  PageBoxes(BookSpec spec, PdfFlavour asked, Faults faults) {
    this.spec = spec;
    this.asked = asked;
    this.faults = faults;
  }

  /** Checks a page, counted from 1, and returns its trimmed size. */
  PDRectangle check(PDPage page, int number) {
    boolean named = page.getCOSObject().containsKey(COSName.TRIM_BOX);
    PDRectangle box = named ? page.getTrimBox() : guessed(page, number);
    if (size(box, number)) {
      sheet(page.getMediaBox(), number);
    }
    PDRectangle bleed = bleed(page, box);
    if (!holds(page.getMediaBox(), box) || !holds(page.getMediaBox(), bleed)) {
      faults.add(Code.P832, "the trimmed page lies outside the sheet", number);
    }
    if (!holds(bleed, box)) {
      faults.add(Code.P832, "the bleed lies inside the trimmed page", number);
    }
    if (asked.isX()) {
      if (!named) {
        faults.add(Code.P832, "no TrimBox", number);
      } else if (page.getCOSObject().containsKey(COSName.ART_BOX)) {
        faults.add(Code.P832, "both TrimBox and ArtBox", number);
      }
    }
    if (page.getRotation() != 0) {
      faults.add(Code.P832, "a rotated page", number);
    }
    if (page.getUserUnit() != 1) {
      faults.add(Code.P832, "a page with a unit of its own", number);
    }
    return box;
  }

  private boolean size(PDRectangle box, int number) {
    Trim trim = spec.trim();
    boolean right = near(box.getWidth(), trim.width()) && near(box.getHeight(), trim.height());
    if (!right) {
      faults.add(Code.P831, inches(box) + " inches instead of " + trim, number);
    }
    return right;
  }

  /** A machine cuts all sheets alike, so they must be of one size. */
  private void sheet(PDRectangle media, int number) {
    String size = inches(media);
    if (sheet.isEmpty()) {
      sheet = size;
    } else if (!sheet.equals(size)) {
      faults.add(Code.P832, "a sheet of another size than the first page's", number);
    }
  }

  static String inches(PDRectangle box) {
    return String.format(Locale.ROOT, "%.3f x %.3f", box.getWidth() / 72, box.getHeight() / 72);
  }

  /** Many programs name no trimmed size but make the page as much larger as it bleeds. */
  private PDRectangle guessed(PDPage page, int number) {
    PDRectangle media = page.getMediaBox();
    Printer.Bleed bleed = spec.printer().bleed();
    double across = bleed.inside() ? 2 * bleed.width() : bleed.width();
    if (!near(media.getWidth(), spec.trim().width() + across)
        || !near(media.getHeight(), spec.trim().height() + 2 * bleed.width())) {
      return page.getTrimBox();
    }
    boolean verso = number % 2 == 0;
    double left = bleed.inside() || verso ? bleed.width() * 72 : 0;
    return new PDRectangle(
        (float) (media.getLowerLeftX() + left),
        (float) (media.getLowerLeftY() + bleed.width() * 72),
        (float) (spec.trim().width() * 72),
        (float) (spec.trim().height() * 72));
  }

  /** Returns the trimmed page with what bleeds. */
  static PDRectangle bleed(PDPage page, PDRectangle trim) {
    boolean named = page.getCOSObject().containsKey(COSName.BLEED_BOX);
    boolean trimmed = page.getCOSObject().containsKey(COSName.TRIM_BOX);
    return named ? page.getBleedBox() : trimmed ? trim : page.getMediaBox();
  }

  private static boolean holds(PDRectangle outer, PDRectangle inner) {
    float some = 0.01f;
    return outer.getLowerLeftX() <= inner.getLowerLeftX() + some
        && outer.getLowerLeftY() <= inner.getLowerLeftY() + some
        && outer.getUpperRightX() >= inner.getUpperRightX() - some
        && outer.getUpperRightY() >= inner.getUpperRightY() - some;
  }

  static boolean near(float points, double inches) {
    return Math.abs(points / 72 - inches) < TOLERANCE;
  }
}
