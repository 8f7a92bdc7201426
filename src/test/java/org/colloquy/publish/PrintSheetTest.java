package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.prepress.BookSpec;
import org.colloquy.prepress.Preflight;
import org.colloquy.prepress.Printers;
import org.colloquy.prepress.Trim;
import org.junit.jupiter.api.Test;

/** What a printer's file gets after layout: marks, a blank leaf, names, metadata, dates. */
class PrintSheetTest {
  private static final Stylesheets STYLESHEETS = new Stylesheets();
  private static final PdfOutput OUTPUT = new PdfOutput(STYLESHEETS);
  private static final Instant DATE = Instant.parse("1999-03-02T00:00:00Z");

  private final Diagnostics found = new Diagnostics();

  private static BookSpec spec(String printer) {
    return BookSpec.of(Printers.read().find(printer).orElseThrow(), Trim.HOUSE);
  }

  private byte[] print(String printer, boolean marks, Optional<Instant> date) throws Exception {
    byte[] contract = Files.readAllBytes(Path.of("src/test/resources/tei/contract.tei.xml"));
    PdfSettings plain = PdfSettings.of("Colloquy");
    var settings =
        new PdfSettings("", "", "", "Colloquy", date, 100, plain.book(), plain.originals());
    TeiTree tei = STYLESHEETS.parse("orlov.tei.xml", contract);
    return OUTPUT.print(tei, settings, spec(printer), marks, found).pdf();
  }

  @Test
  void marksStandOutsideTheBleedOnALargerSheet() throws Exception {
    byte[] pdf = print("house", true, Optional.empty());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(0);
      PDRectangle media = page.getMediaBox();
      PDRectangle trim = page.getTrimBox();
      assertThat(media.getLowerLeftX()).isZero();
      assertThat(media.getLowerLeftY()).isZero();
      assertThat(trim.getWidth()).isEqualTo(432);
      assertThat(trim.getHeight()).isEqualTo(648);
      assertThat(trim.getLowerLeftX()).isEqualTo((media.getWidth() - 432) / 2);
      assertThat(trim.getLowerLeftY()).isEqualTo((media.getHeight() - 648) / 2);
      float border = trim.getLowerLeftX();
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 288);
      int corner = Math.round(border * 4);
      assertThat(darkest(image, 8, corner - 3, 60, 6))
          .as("beside the upper left corner")
          .isLessThan(80);
      assertThat(darkest(image, corner - 3, 8, 6, 60)).as("over it").isLessThan(80);
      assertThat(darkest(image, corner - 40, corner - 40, 80, 80)).as("the bleed").isEqualTo(255);
    }
    assertThat(Preflight.check("book.pdf", pdf, spec("house"))).isEmpty();
    assertThat(found.sorted()).isEmpty();
  }

  private static int darkest(BufferedImage image, int x, int y, int width, int height) {
    int darkest = 255;
    for (int rgb : image.getRGB(x, y, width, height, null, 0, width)) {
      darkest = Math.min(darkest, rgb & 0xFF);
    }
    return darkest;
  }

  @Test
  void aPrinterWhoTakesNoMarksGetsNone() throws Exception {
    byte[] pdf = print("kdp", true, Optional.empty());
    assertThat(found.sorted()).extracting(Diagnostic::code).containsExactly(Code.P848);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(432);
    }
  }

  @Test
  void theLastPageIsBlankWhereThePrinterNeedsIt() throws Exception {
    assertThat(
            Preflight.check(
                "book.pdf", print("ingramspark", false, Optional.empty()), spec("ingramspark")))
        .extracting(Diagnostic::message)
        .singleElement()
        .asString()
        .contains("pages; IngramSpark and Lightning Source takes 18 to 1200");
  }

  @Test
  void aFileForPdfX1aNamesVersionLevelAndCondition() throws Exception {
    byte[] pdf = print("kdp", false, Optional.of(DATE));
    assertThat(new String(pdf, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.3");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentInformation information = document.getDocumentInformation();
      assertThat(information.getCustomMetadataValue("GTS_PDFXVersion")).isEqualTo("PDF/X-1:2001");
      assertThat(information.getCustomMetadataValue("GTS_PDFXConformance"))
          .isEqualTo("PDF/X-1a:2001");
      assertThat(information.getTrapped()).isEqualTo("False");
      assertThat(information.getCreationDate().toInstant()).isEqualTo(DATE);
      assertThat(document.getVersion()).isEqualTo(1.3f);
      assertThat(
              document
                  .getDocumentCatalog()
                  .getOutputIntents()
                  .get(0)
                  .getOutputConditionIdentifier())
          .isEqualTo("FOGRA39");
    }
  }

  @Test
  void aPrintersFileBearsTheMetadataOfTheEdition() throws Exception {
    assertThat(metadata(print("kdp", false, Optional.of(DATE))))
        .contains("Record of a Conversation of Orlov with Hana Vesela")
        .contains("John Rowe", "<dc:language>en", "Some documents may be subject to copyright.")
        .contains("<pdfxid:GTS_PDFXVersion>PDF/X-1:2001<", "<pdf:PDFVersion>1.3<")
        .contains("<xmp:CreateDate>1999-03-02T00:00:00Z<");
  }

  @Test
  void withoutADateTheEditionIsGivenNone() throws Exception {
    assertThat(metadata(print("kdp", false, Optional.empty())))
        .doesNotContain("<dc:date>")
        .contains("<xmp:CreateDate>1970-01-01T00:00:00Z<");
    assertThat(metadata(print("lulu", false, Optional.empty())))
        .doesNotContain("<dc:date>")
        .doesNotContain("<xmp:CreateDate>");
  }

  private static String metadata(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new String(
          document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }
  }
}
