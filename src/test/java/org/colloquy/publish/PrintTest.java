package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.fidelity.PrintFidelity;
import org.colloquy.prepress.BookSpec;
import org.colloquy.prepress.Preflight;
import org.colloquy.prepress.Printer;
import org.colloquy.prepress.Printers;
import org.colloquy.prepress.Trim;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files for printers: what they hold, and that what is planted in them is found. */
class PrintTest {
  private static final Printers PRINTERS = Printers.read();
  private static final PdfSettings SETTINGS = PdfSettings.of("Colloquy 0.1.0");

  private static byte[] library;
  private static final Map<String, byte[]> FILES = new TreeMap<>();
  private static final Map<String, PdfBook> BOOKS = new TreeMap<>();

  @BeforeAll
  static void layOut() throws Exception {
    var stylesheets = new Stylesheets();
    var output = new PdfOutput(stylesheets);
    TeiTree tei = stylesheets.parse("long.tei.xml", LongRecord.tei(90, 3));
    library = output.render(tei, SETTINGS, new Diagnostics()).pdf();
    for (String name : PRINTERS.names()) {
      Printer printer = PRINTERS.find(name).orElseThrow();
      PdfBook book =
          output.print(tei, SETTINGS, BookSpec.of(printer, Trim.HOUSE), false, new Diagnostics());
      BOOKS.put(name, book);
      FILES.put(name, book.pdf());
    }
  }

  private static List<Diagnostic> check(String name, byte[] pdf) {
    return Preflight.check(
        "book.pdf", pdf, BookSpec.of(PRINTERS.find(name).orElseThrow(), Trim.HOUSE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bod", "house", "ingramspark", "kdp", "lulu"})
  void everyPrinterTakesHisFile(String name) {
    assertThat(check(name, FILES.get(name))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bod", "house", "ingramspark", "kdp", "lulu"})
  void pagesBreakAsInTheLibraryPdf(String name) throws Exception {
    List<Map<Character, Long>> printed = letters(FILES.get(name));
    List<Map<Character, Long>> read = letters(library);
    assertThat(printed.subList(0, read.size())).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bod", "house", "ingramspark", "kdp", "lulu"})
  void nothingIsLostInAPrintersFileWhichHasTheVeryPagesOfTheProof(String name) throws Exception {
    PdfBook book = BOOKS.get(name);
    byte[] tei = LongRecord.tei(90, 3);
    assertThat(PrintFidelity.check(tei, book.fo(), book.proof())).isEmpty();
    assertThat(PrintFidelity.check(LongRecord.tei(91, 3), book.fo(), book.proof())).isNotEmpty();
    try (PDDocument printed = Loader.loadPDF(book.pdf());
        PDDocument proof = Loader.loadPDF(book.proof())) {
      assertThat(printed.getDocumentCatalog().getStructureTreeRoot()).isNull();
      for (int i = 0; i < proof.getNumberOfPages(); i++) {
        assertThat(new String(printed.getPage(i).getContents().readAllBytes(), ISO_8859_1))
            .endsWith(new String(proof.getPage(i).getContents().readAllBytes(), ISO_8859_1));
      }
    }
  }

  /** How often each letter stands on each page, which no other break of pages leaves alike. */
  private static List<Map<Character, Long>> letters(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<Map<Character, Long>> pages = new ArrayList<>();
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(
            stripper
                .getText(document)
                .chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(c -> (char) c)
                .collect(Collectors.groupingBy(c -> c, Collectors.counting())));
      }
      return pages;
    }
  }

  @Test
  void aPrintersFileIsTheSameTwice() throws Exception {
    var stylesheets = new Stylesheets();
    TeiTree tei = stylesheets.parse("long.tei.xml", LongRecord.tei(90, 3));
    Printer kdp = PRINTERS.find("kdp").orElseThrow();
    byte[] again =
        new PdfOutput(stylesheets)
            .print(tei, SETTINGS, BookSpec.of(kdp, Trim.HOUSE), false, new Diagnostics())
            .pdf();
    assertThat(again).isEqualTo(FILES.get("kdp"));
  }

  @Test
  void aShortRecordFallsShortOfThePagesOnly() throws Exception {
    var stylesheets = new Stylesheets();
    byte[] contract = Files.readAllBytes(Path.of("src/test/resources/tei/contract.tei.xml"));
    Printer kdp = PRINTERS.find("kdp").orElseThrow();
    byte[] pdf =
        new PdfOutput(stylesheets)
            .print(
                stylesheets.parse("orlov.tei.xml", contract),
                SETTINGS,
                BookSpec.of(kdp, Trim.HOUSE),
                false,
                new Diagnostics())
            .pdf();
    assertThat(check("kdp", pdf))
        .extracting(Diagnostic::message)
        .containsExactly("book.pdf: 10 pages; Amazon KDP takes 24 to 828");
  }

  @Test
  void anotherSizeSaysThatItsPagesDiffer() throws Exception {
    var stylesheets = new Stylesheets();
    Printer kdp = PRINTERS.find("kdp").orElseThrow();
    PdfBook book =
        new PdfOutput(stylesheets)
            .print(
                stylesheets.parse("long.tei.xml", LongRecord.tei(8, 3)),
                SETTINGS,
                BookSpec.of(kdp, Trim.parse("5x8")),
                false,
                new Diagnostics());
    assertThat(new String(book.fo(), StandardCharsets.UTF_8))
        .contains("The pages of this printing are not those of the edition");
    assertThat(Preflight.check("book.pdf", book.pdf(), BookSpec.of(kdp, Trim.parse("5x8"))))
        .extracting(Diagnostic::code)
        .containsExactly(Code.P839);
  }

  @Test
  void aSizeThePrinterDoesNotOfferIsReported() throws Exception {
    var stylesheets = new Stylesheets();
    var found = new Diagnostics();
    new PdfOutput(stylesheets)
        .print(
            stylesheets.parse("long.tei.xml", LongRecord.tei(2, 3)),
            SETTINGS,
            BookSpec.of(PRINTERS.find("kdp").orElseThrow(), Trim.parse("9x12")),
            false,
            found);
    assertThat(found.sorted()).extracting(Diagnostic::code).containsExactly(Code.P831);
  }

  @Test
  void theLibraryPdfIsNoFileForAPrinter() {
    assertThat(check("ingramspark", library))
        .extracting(Diagnostic::code)
        .contains(Code.P838, Code.P841)
        .doesNotContain(Code.P833, Code.P831);
  }

  /** Changes the fifth page of the file for a printer, or the file. */
  private interface Fault {
    void plant(PDDocument document, PDPage page) throws Exception;
  }

  private static List<Diagnostic> planted(Fault fault) throws Exception {
    try (PDDocument document = Loader.loadPDF(FILES.get("ingramspark"))) {
      while (document.getNumberOfPages() > 18) { // the fewest he takes, to be quick
        document.removePage(15); // the last leaf stays: he wants it blank
      }
      fault.plant(document, document.getPage(4));
      var out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return check("ingramspark", out.toByteArray());
    }
  }

  private static void assertFound(Code code, String words, Fault fault) throws Exception {
    assertThat(planted(fault))
        .anySatisfy(
            found -> {
              assertThat(found.code()).isEqualTo(code);
              assertThat(found.message()).contains(words);
            })
        .extracting(Diagnostic::code)
        .containsOnly(code);
  }

  private static PDPageContentStream draw(PDDocument document, PDPage page) throws Exception {
    return new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
  }

  @Test
  void aPageOfAnotherSizeIsFound() throws Exception {
    assertFound(
        Code.P831,
        "6.250 x 9.000 inches instead of 6x9: p. 5",
        (document, page) -> {
          page.setMediaBox(new PDRectangle(450, 648));
          page.setCropBox(new PDRectangle(450, 648));
          page.setBleedBox(new PDRectangle(450, 648));
          page.setTrimBox(new PDRectangle(450, 648));
        });
  }

  @Test
  void aPageWithoutTrimBoxIsFound() throws Exception {
    assertFound(
        Code.P832,
        "no TrimBox: p. 5",
        (document, page) -> page.getCOSObject().removeItem(org.apache.pdfbox.cos.COSName.TRIM_BOX));
  }

  @Test
  void aFontThatIsNotEmbeddedIsFound() throws Exception {
    assertFound(
        Code.P833,
        "Helvetica",
        (document, page) -> {
          try (PDPageContentStream content = draw(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 9);
            content.newLineAtOffset(150, 300);
            content.showText("planted");
            content.endText();
          }
        });
  }

  @Test
  void redIsFound() throws Exception {
    assertFound(
        Code.P834,
        "rgb colour; taken: cmyk, gray: p. 5",
        (document, page) ->
            rectangle(document, page, content -> content.setNonStrokingColor(1f, 0f, 0f)));
  }

  @Test
  void tooMuchInkIsFound() throws Exception {
    assertFound(
        Code.P835,
        "320 % of ink, where 240 %",
        (document, page) ->
            rectangle(document, page, content -> content.setNonStrokingColor(.8f, .8f, .8f, .8f)));
  }

  @Test
  void transparencyIsFound() throws Exception {
    assertFound(
        Code.P837,
        "transparency: p. 5",
        (document, page) ->
            rectangle(
                document,
                page,
                content -> {
                  var state = new PDExtendedGraphicsState();
                  state.setNonStrokingAlphaConstant(.5f);
                  content.setGraphicsStateParameters(state);
                }));
  }

  @Test
  void aCoarsePictureIsFound() throws Exception {
    assertFound(
        Code.P836,
        "a picture of 72 dots an inch, less than 300: p. 5",
        (document, page) -> {
          var picture = new BufferedImage(72, 72, BufferedImage.TYPE_BYTE_GRAY);
          try (PDPageContentStream content = draw(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, picture), 150, 300, 72, 72);
          }
        });
  }

  @Test
  void aLinkIsFound() throws Exception {
    assertFound(
        Code.P838,
        "p. 5",
        (document, page) -> page.setAnnotations(List.of(new PDAnnotationLink())));
  }

  @Test
  void anOddNumberOfPagesIsFound() throws Exception {
    assertFound(
        Code.P839,
        "an odd number",
        (document, page) -> document.removePage(document.getNumberOfPages() - 1));
  }

  @Test
  void inkInTheGutterIsFound() throws Exception {
    assertFound(
        Code.P840,
        "ink nearer than 0.5 inches to the spine: p. 5",
        (document, page) -> {
          try (PDPageContentStream content = draw(document, page)) {
            content.addRect(20, 300, 10, 10);
            content.fill();
          }
        });
  }

  @Test
  void aFileThatIsNoLongerPdfXIsFound() throws Exception {
    assertFound(
        Code.P841,
        "says it is null",
        (document, page) ->
            document.getDocumentInformation().setCustomMetadataValue("GTS_PDFXVersion", null));
  }

  @Test
  void blankPagesInARowAreFound() throws Exception {
    assertFound(
        Code.P842,
        "blank pages in a row",
        (document, page) -> {
          for (int i = 0; i < 2; i++) {
            var blank = new PDPage(new PDRectangle(432, 648));
            blank.setTrimBox(new PDRectangle(432, 648));
            document.getPages().insertAfter(blank, page);
          }
        });
  }

  @Test
  void whatIsNoPdfIsRefused() {
    assertThat(check("kdp", "no PDF".getBytes(StandardCharsets.UTF_8)))
        .extracting(Diagnostic::code)
        .containsExactly(Code.P843);
  }

  @Test
  void aSpineIsAsThickAsItsPages() {
    Printer kdp = PRINTERS.find("kdp").orElseThrow();
    assertThat(kdp.paper("cream").orElseThrow().spine(300)).hasValue(0.75);
    assertThat(kdp.paper("gold")).isEmpty();
    assertThat(kdp.paper("groundwood").orElseThrow().spine(300)).isEmpty();
    Printer lulu = PRINTERS.find("lulu").orElseThrow();
    assertThat(lulu.paper("").orElseThrow().spine(444).orElseThrow())
        .isCloseTo(1.06, org.assertj.core.api.Assertions.within(.001));
  }

  private interface Setting {
    void apply(PDPageContentStream content) throws Exception;
  }

  private static void rectangle(PDDocument document, PDPage page, Setting setting)
      throws Exception {
    try (PDPageContentStream content = draw(document, page)) {
      setting.apply(content);
      content.addRect(150, 300, 50, 50);
      content.fill();
    }
  }
}
