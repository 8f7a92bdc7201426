package org.colloquy.prepress;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** A faultless file for print of 18 leaves' pages, made without our engine, and faults for it. */
final class PressFile {
  static final float WIDTH = 432;
  static final float HEIGHT = 648;

  private PressFile() {}

  /** Changes the file, or its fifth page. */
  interface Fault {
    void plant(PDDocument document, PDPage page) throws Exception;
  }

  /** What is drawn. */
  interface Drawing {
    void draw(PDPageContentStream content) throws Exception;
  }

  static byte[] with(Fault fault) throws Exception {
    try (var document = new PDDocument()) {
      PDFont font = font(document, true);
      for (int i = 0; i < 18; i++) {
        var page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        page.setTrimBox(new PDRectangle(WIDTH, HEIGHT));
        document.addPage(page);
        if (i < 17) {
          words(document, page, font);
        }
      }
      marks(document);
      fault.plant(document, document.getPage(4));
      var out = new ByteArrayOutputStream();
      document.getDocument().setVersion(1.3f);
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  static PDFont font(PDDocument document, boolean subset) throws Exception {
    try (InputStream face =
        PressFile.class.getResourceAsStream("/org/colloquy/fonts/notoserif-regular-subset.ttf")) {
      return PDType0Font.load(document, face, subset);
    }
  }

  static void words(PDDocument document, PDPage page, PDFont font) throws Exception {
    draw(
        document,
        page,
        content -> {
          content.beginText();
          content.setFont(font, 9);
          content.newLineAtOffset(150, 300);
          content.showText("The mill stands by the river.");
          content.endText();
        });
  }

  static void draw(PDDocument document, PDPage page, Drawing drawing) throws Exception {
    try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      drawing.draw(content);
    }
  }

  private static void marks(PDDocument document) throws Exception {
    var information = document.getDocumentInformation();
    information.setTitle("The mill");
    information.setTrapped("False");
    information.setCustomMetadataValue("GTS_PDFXVersion", "PDF/X-1:2001");
    information.setCustomMetadataValue("GTS_PDFXConformance", "PDF/X-1a:2001");
    var date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    date.clear();
    date.set(1952, Calendar.MAY, 4);
    information.setCreationDate(date);
    information.setModificationDate(date);
    try (InputStream profile =
        PressFile.class.getResourceAsStream("/org/colloquy/profiles/ISOcoated_v2_300_bas.icc")) {
      var intent = new PDOutputIntent(document, profile);
      intent.getCOSObject().setName("S", "GTS_PDFX");
      intent.setOutputConditionIdentifier("FOGRA39");
      intent.setRegistryName("http://www.color.org");
      document.getDocumentCatalog().addOutputIntent(intent);
    }
  }
}
