package org.colloquy.prepress;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;

/** Reads a cover as its printer will, whoever made it. For one file. */
public final class CoverCheck {
  private static final double TOLERANCE = PageBoxes.TOLERANCE;

  private final CoverSheet sheet;
  private final Faults faults = new Faults();

  private CoverCheck(CoverSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * Checks a cover.
   *
   * @param name how messages call the file
   * @param sheet what it should be
   * @return what is wrong; empty if the printer will take it
   */
  public static List<Diagnostic> check(String name, byte[] pdf, CoverSheet sheet) {
    var check = new CoverCheck(sheet);
    return Preflight.open(name, pdf, check.faults, check::document);
  }

  private void document(PDDocument document) throws IOException {
    if (document.getNumberOfPages() != 1) {
      faults.add(Code.P852, document.getNumberOfPages() + " pages; a cover is one");
      return;
    }
    PDPage page = document.getPage(0);
    PDRectangle media = page.getMediaBox();
    if (!PageBoxes.near(media.getWidth(), sheet.width())
        || !PageBoxes.near(media.getHeight(), sheet.height())) {
      size(media);
      return; // nothing else stands where it should
    }
    PdfXRules.check(document, flavour(document), faults);
    new PaintScan(page, Faults.FILE, sheet.spec().printer().forCover(), faults).scan();
    if (!page.getAnnotations().isEmpty()) {
      faults.add(Code.P838, "links or other annotations");
    }
    if (page.getCOSObject().containsKey(COSName.GROUP)) {
      faults.add(Code.P837, "a transparency group");
    }
    edges(document, page);
    spine(document, page);
  }

  /** A printer who asks for any PDF is given PDF/X-3 where colours must have a profile. */
  private PdfFlavour flavour(PDDocument document) {
    Printer printer = sheet.spec().printer();
    boolean says =
        document.getDocumentInformation().getCustomMetadataValue("GTS_PDFXVersion") != null;
    return says && !printer.flavour().isX() ? PdfFlavour.X3 : PdfXRules.asked(document, printer);
  }

  private void size(PDRectangle media) {
    faults.add(
        Code.P852,
        String.format(
            Locale.ROOT,
            "%s inches; %.3f x %.3f for %d pages on %s",
            PageBoxes.inches(media),
            sheet.width(),
            sheet.height(),
            sheet.pages(),
            sheet.spec().paper().name()));
  }

  private void edges(PDDocument document, PDPage page) throws IOException {
    PDRectangle media = page.getMediaBox();
    PDRectangle trim = sheet.trimmed(media);
    PageInk ink = PageInk.of(document, 0, trim, media);
    if (ink.isBlank()) {
      faults.add(Code.P845, "the cover is blank");
    }
    boolean room =
        page.getCOSObject().containsKey(COSName.BLEED_BOX)
            && page.getBleedBox().getWidth() > trim.getWidth() + 1;
    boolean bleeds = false;
    for (double distance : new double[] {ink.left(), ink.right(), ink.top(), ink.bottom()}) {
      bleeds |= distance < TOLERANCE;
      edge(distance);
    }
    if (room && !bleeds) {
      faults.add(Code.P846, Severity.WARNING, "room for a bleed where nothing bleeds", Faults.FILE);
    }
  }

  private void edge(double distance) {
    double bleed = sheet.cover().bleed();
    if (distance < TOLERANCE && distance > TOLERANCE - bleed) {
      String width = Math.round(bleed * 1000) / 1000.0 + " inches";
      faults.add(Code.P846, "ink reaches the trimmed edge and does not bleed over it by " + width);
    } else if (distance >= TOLERANCE && distance < sheet.cover().safe() - TOLERANCE) {
      faults.add(Code.P840, "ink nearer than " + sheet.cover().safe() + " inches to the edge");
    }
  }

  /** Text on the spine, if it may stand there, keeps clear of both folds. */
  private void spine(PDDocument document, PDPage page) throws IOException {
    double left = (sheet.cover().bleed() + sheet.spec().trim().width()) * 72;
    double right = left + sheet.spine() * 72;
    var text = new TextAreas(page.getMediaBox());
    List<double[]> areas = text.areas(document);
    double clear = sheet.cover().clear() * 72;
    for (double[] area : areas) {
      if (area[1] <= left || area[0] >= right) {
        continue;
      }
      if (area[0] < left || area[1] > right) {
        faults.add(Code.P852, "text runs over a fold of the spine");
      } else if (sheet.pages() < sheet.cover().spineTextFrom()) {
        faults.add(
            Code.P852,
            "text on the spine of %d pages; %s prints it from %d"
                .formatted(
                    sheet.pages(), sheet.spec().printer().title(), sheet.cover().spineTextFrom()));
      } else if (area[0] < left + clear - 1 || area[1] > right - clear + 1) {
        faults.add(Code.P852, "text nearer than " + sheet.cover().clear() + " inches to a fold");
      }
    }
  }
}
