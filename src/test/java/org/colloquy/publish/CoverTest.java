package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.EAN13Reader;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.prepress.BookSpec;
import org.colloquy.prepress.CoverCheck;
import org.colloquy.prepress.CoverSheet;
import org.colloquy.prepress.Printer;
import org.colloquy.prepress.Printers;
import org.colloquy.prepress.Trim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Covers: their size, what stands on them, and that the barcode can be read. */
class CoverTest {
  private static final Printers PRINTERS = Printers.read();
  private static final Stylesheets STYLESHEETS = new Stylesheets();
  private static final PdfOutput OUTPUT = new PdfOutput(STYLESHEETS);
  private static final String ISBN = "978-3-16-148410-0";
  private static final Map<String, String> BLUE = Map.of("cover.ground", "85 60 40 35");

  private final Diagnostics found = new Diagnostics();

  private static TeiTree tei(String isbn) throws Exception {
    String contract = Files.readString(Path.of("src/test/resources/tei/contract.tei.xml"));
    String number = isbn.isEmpty() ? "" : "<idno type='ISBN'>" + isbn + "</idno>";
    String header =
        contract
            .replace("<funder>", "<editor><persName>Anna Lind</persName></editor><funder>")
            .replace(
                "<publisher>Not named</publisher>",
                "<publisher>River Mill Press</publisher><date when='1999-03-02'/>" + number);
    return STYLESHEETS.parse("orlov.tei.xml", header.getBytes(StandardCharsets.UTF_8));
  }

  private static CoverSheet sheet(String printer, String paper, int pages) {
    Printer known = PRINTERS.find(printer).orElseThrow();
    Printer.Paper of = known.paper(paper).orElseThrow();
    return new CoverSheet(new BookSpec(known, Trim.HOUSE, of), pages, of.spine(pages).orElse(.5));
  }

  private static PdfSettings settings(Map<String, String> style) {
    var values = new TreeMap<>(style);
    values.put("blurb", "Two people talked by the mill.\n\nOne wrote it down.");
    return new PdfSettings(
        "",
        "",
        "",
        "Colloquy",
        Optional.of(Instant.parse("1999-03-02T00:00:00Z")),
        100,
        new BookStyle(values),
        HouseFiles.NONE);
  }

  private byte[] cover(String isbn, CoverSheet sheet, Map<String, String> style) throws Exception {
    return OUTPUT.cover(tei(isbn), settings(style), sheet, found);
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kdp, cream, 300, 13.0, 9.25",
    "kdp, white, 200, 12.7004, 9.25",
    "lulu, white, 444, 13.31, 9.25",
    "ingramspark, white, 200, 12.75, 9.25",
    "bod, white-80, 200, 12.8937, 9.3937"
  })
  void aCoverIsAsLargeAsThePrinterSays(
      String printer, String paper, int pages, double width, double height) throws Exception {
    byte[] pdf = cover(ISBN, sheet(printer, paper, pages), Map.of());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(0);
      assertThat(page.getMediaBox().getLowerLeftX()).isZero();
      assertThat(page.getMediaBox().getWidth() / 72).isCloseTo((float) width, within(.001f));
      assertThat(page.getMediaBox().getHeight() / 72).isCloseTo((float) height, within(.001f));
    }
    assertThat(CoverCheck.check("cover.pdf", pdf, sheet(printer, paper, pages))).isEmpty();
    assertThat(found.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bod", "house", "ingramspark", "kdp", "lulu"})
  void theBarcodeOfACoverWithAGroundCanBeRead(String printer) throws Exception {
    CoverSheet sheet = sheet(printer, "", 200);
    byte[] pdf = cover(ISBN, sheet, BLUE);
    assertThat(decoded(pdf)).isEqualTo("9783161484100");
    assertThat(CoverCheck.check("cover.pdf", pdf, sheet)).isEmpty();
  }

  private static String decoded(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
      BufferedImage back =
          page.getSubimage(0, page.getHeight() * 3 / 4, page.getWidth() / 2, page.getHeight() / 4);
      int width = back.getWidth();
      int[] dots = back.getRGB(0, 0, width, back.getHeight(), null, 0, width);
      var source = new RGBLuminanceSource(width, back.getHeight(), dots);
      return new EAN13Reader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
  }

  @Test
  void whatTheBookIsStandsOnItsCover() throws Exception {
    String text = text(cover(ISBN, sheet("kdp", "cream", 200), Map.of()));
    assertThat(text)
        .contains(
            "June 1951", "Anna Lind", "River Mill Press", "One wrote it down.", "ISBN " + ISBN);
    assertThat(text.replaceAll("\\s+", " "))
        .contains("Record of a Conversation of Orlov with Hana Vesela")
        .contains("Lind");
  }

  @Test
  void aThinSpineHasNoTitle() throws Exception {
    String thick = text(cover(ISBN, sheet("kdp", "cream", 200), Map.of()));
    String thin = text(cover(ISBN, sheet("kdp", "cream", 78), Map.of()));
    assertThat(thick.split("Vesela", -1)).hasSize(3);
    assertThat(thin.split("Vesela", -1)).hasSize(2);
  }

  @Test
  void withoutANumberTheFieldStaysWhite() throws Exception {
    byte[] pdf = cover("", sheet("kdp", "cream", 200), BLUE);
    assertThat(found.sorted())
        .extracting(Diagnostic::message)
        .containsExactly("orlov.tei.xml: no ISBN: the barcode's field stays white");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 100);
      // The field is 2 x 1.2 inches, .25 from spine and foot; back and bleed are 6.125 wide.
      int right = (int) Math.round(612.5 - 25);
      int foot = (int) Math.round(925 - 12.5 - 25);
      for (int x : new int[] {right - 198, right - 100, right - 2}) {
        assertThat(page.getRGB(x, foot - 60) & 0xFFFFFF).isEqualTo(0xFFFFFF);
      }
      assertThat(page.getRGB(right - 204, foot - 60) & 0xFFFFFF).isNotEqualTo(0xFFFFFF);
    }
  }

  @Test
  void aWrongCheckDigitIsAnError() {
    assertThatThrownBy(() -> cover("978-3-16-148410-1", sheet("kdp", "cream", 200), Map.of()))
        .isInstanceOfSatisfying(
            PublishException.class,
            e ->
                assertThat(e.diagnostics())
                    .extracting(Diagnostic::code)
                    .containsExactly(Code.V771));
  }

  @Test
  void onlyAGroundBleeds() throws Exception {
    CoverSheet sheet = sheet("kdp", "cream", 200);
    try (PDDocument plain = Loader.loadPDF(cover(ISBN, sheet, Map.of()));
        PDDocument blue = Loader.loadPDF(cover(ISBN, sheet, BLUE))) {
      assertThat(plain.getPage(0).getBleedBox().getWidth())
          .isEqualTo(plain.getPage(0).getTrimBox().getWidth());
      assertThat(blue.getPage(0).getBleedBox().getWidth())
          .isEqualTo(blue.getPage(0).getMediaBox().getWidth());
    }
  }

  @Test
  void aColourThatIsNoneIsTold() throws Exception {
    cover(ISBN, sheet("kdp", "cream", 200), Map.of("cover.ground", "navy"));
    assertThat(found.sorted())
        .extracting(Diagnostic::message)
        .singleElement()
        .asString()
        .contains("cover.ground: “navy” is no colour");
  }

  @Test
  void aCoverBearsTheMetadataAndTheDateOfTheBook() throws Exception {
    try (PDDocument document = Loader.loadPDF(cover(ISBN, sheet("kdp", "cream", 200), Map.of()))) {
      String xmp =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(xmp)
          .contains("Record of a Conversation of Orlov with Hana Vesela")
          .contains("Anna Lind", "River Mill Press", ISBN, "<dc:language>en")
          .contains("Some documents may be subject to copyright.")
          .contains("<xmp:CreateDate>1999-03-02T00:00:00Z");
    }
  }

  @Test
  void theSameCoverIsMadeTwice() throws Exception {
    CoverSheet sheet = sheet("lulu", "white", 200);
    assertThat(cover(ISBN, sheet, BLUE)).isEqualTo(cover(ISBN, sheet, BLUE));
  }

  @Test
  void aCoverForAnotherNumberOfPagesIsFound() throws Exception {
    byte[] pdf = cover(ISBN, sheet("kdp", "cream", 200), Map.of());
    assertThat(CoverCheck.check("cover.pdf", pdf, sheet("kdp", "cream", 300)))
        .extracting(Diagnostic::message)
        .containsExactly("cover.pdf: 12.750 x 9.250 inches; 13.000 x 9.250 for 300 pages on cream");
  }

  @Test
  void aTitleOnASpineThatIsTooThinIsFound() throws Exception {
    byte[] pdf = cover(ISBN, sheet("kdp", "cream", 200), Map.of());
    var thin = new CoverSheet(sheet("kdp", "cream", 60).spec(), 60, .5);
    assertThat(CoverCheck.check("cover.pdf", pdf, thin))
        .extracting(Diagnostic::message)
        .containsExactly("cover.pdf: text on the spine of 60 pages; Amazon KDP prints it from 79");
  }

  @Test
  void whatIsNoCoverIsFound() throws Exception {
    assertThat(CoverCheck.check("cover.pdf", new byte[0], sheet("kdp", "cream", 200)))
        .extracting(Diagnostic::code)
        .isEqualTo(List.of(Code.P843));
  }
}
