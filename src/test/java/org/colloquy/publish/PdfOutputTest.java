package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.fidelity.PrintFidelity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfOutputTest {
  private static final Stylesheets STYLESHEETS = new Stylesheets();
  private static final PdfOutput OUTPUT = new PdfOutput(STYLESHEETS);
  private static final PdfSettings SETTINGS =
      new PdfSettings(
          "tei/transcripts/orlov.txt",
          "0f".repeat(32),
          "All accounted for.",
          "Colloquy 0.1.0",
          Optional.empty(),
          100,
          BookStyle.NONE,
          HouseFiles.NONE);

  private static byte[] contract;
  private static PdfBook book;
  private static PdfBook longBook;

  @BeforeAll
  static void layOut() throws Exception {
    contract = Files.readAllBytes(Path.of("src/test/resources/tei/contract.tei.xml"));
    book = render(contract, SETTINGS, new Diagnostics());
    longBook = render(LongRecord.tei(60, 1), SETTINGS, new Diagnostics());
  }

  private static PdfBook render(byte[] tei, PdfSettings settings, Diagnostics found)
      throws PublishException {
    return OUTPUT.render(STYLESHEETS.parse("orlov.tei.xml", tei), settings, found);
  }

  private static PdfBook render(String from, String to, Diagnostics found) throws Exception {
    String tei = new String(contract, UTF_8);
    assertThat(tei).contains(from);
    return render(tei.replace(from, to).getBytes(UTF_8), SETTINGS, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2a", "ua1"})
  void conformsToArchiveAndAccessibilityStandards(String flavour) throws Exception {
    assertThat(VeraPdf.faults(book.pdf(), flavour)).isEmpty();
    assertThat(VeraPdf.faults(longBook.pdf(), flavour)).isEmpty();
  }

  @Test
  void theSampleConformsAndLosesNothing() throws Exception {
    byte[] tei = Files.readAllBytes(Path.of("tei/editions/stalin-kim-1950-04.tei.xml"));
    PdfBook sample = render(tei, SETTINGS, new Diagnostics());
    assertThat(VeraPdf.faults(sample.pdf(), "2a")).isEmpty();
    assertThat(VeraPdf.faults(sample.pdf(), "ua1")).isEmpty();
    assertThat(PrintFidelity.check(tei, sample.fo(), sample.pdf())).isEmpty();
    assertThat(pages(sample.pdf()).get(8)).contains("Turns 21–34");
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    assertThat(render(contract, SETTINGS, new Diagnostics()).pdf()).isEqualTo(book.pdf());
  }

  @RepeatedTest(5)
  void severalThreadsMayLayOutTheirFirstBooksAtOnce() throws Exception {
    var output = new PdfOutput(STYLESHEETS); // whose engine is not made yet
    TeiTree tei = STYLESHEETS.parse("orlov.tei.xml", contract);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<byte[]> work = () -> output.render(tei, SETTINGS, new Diagnostics()).pdf();
      for (Future<byte[]> made : threads.invokeAll(Collections.nCopies(4, work))) {
        assertThat(made.get()).isEqualTo(book.pdf());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void nothingIsLostOnTheWayToPaper() {
    assertThat(PrintFidelity.check(contract, book.fo(), book.pdf())).isEmpty();
    assertThat(PrintFidelity.check(LongRecord.tei(60, 1), longBook.fo(), longBook.pdf())).isEmpty();
  }

  @Test
  void aLetterLostInTheFormattingObjectsIsFound() {
    byte[] fo =
        new String(book.fo(), UTF_8).replace("See the minutes", "See the minute").getBytes(UTF_8);
    assertThat(PrintFidelity.check(contract, fo, book.pdf()))
        .extracting(Diagnostic::message)
        .hasSize(2)
        .allMatch(message -> message.contains("[1] See the minute”"));
  }

  @Test
  void aBlankLostInTheRecordIsFound() {
    byte[] tei = new String(contract, UTF_8).replace("ten in the", "ten inthe").getBytes(UTF_8);
    assertThat(PrintFidelity.check(tei, book.fo(), book.pdf())).hasSize(1);
  }

  @Test
  void aPdfOfAnotherRecordIsFound() {
    assertThat(PrintFidelity.check(contract, book.fo(), longBook.pdf())).isNotEmpty();
  }

  @Test
  void theRegisterNamesThePagesOnWhichAPlaceStands() throws Exception {
    List<String> pages = pages(longBook.pdf());
    int register = index(pages, "Register");
    for (int place = 0; place < 9; place++) {
      Pattern name = Pattern.compile("\\bPlace" + place + "\\b");
      List<Integer> expected = new ArrayList<>();
      for (int i = 6; i < register; i++) { // six pages have roman numbers
        if (name.matcher(pages.get(i)).find()) {
          expected.add(i - 5);
        }
      }
      assertThat(printedPages(pages.get(register), "Place" + place))
          .isEqualTo(expected)
          .isNotEmpty();
    }
  }

  private static List<Integer> printedPages(String register, String name) {
    var entry = Pattern.compile(name + "[^;]*;\\s*p\\.\u00A0([\\d–,\\s]+)").matcher(register);
    assertThat(entry.find()).isTrue();
    List<Integer> pages = new ArrayList<>();
    for (String run : entry.group(1).strip().split(",\\s*")) {
      String[] ends = run.strip().split("–");
      for (int page = Integer.parseInt(ends[0]);
          page <= Integer.parseInt(ends[ends.length - 1]);
          page++) {
        pages.add(page);
      }
    }
    return pages;
  }

  private static int index(List<String> pages, String head) {
    for (int i = pages.size() - 1; i >= 0; i--) {
      if (pages.get(i).startsWith(head)) {
        return i;
      }
    }
    throw new AssertionError("no page begins with " + head);
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(stripper.getText(document).strip());
      }
      return pages;
    }
  }

  @Test
  void aRectoNamesItsTurnsAndAVersoTheTitle() throws Exception {
    List<String> pages = pages(longBook.pdf());
    assertThat(pages.get(7)).startsWith("2").contains("A long talk about mills");
    assertThat(pages.get(8)).containsPattern("Turns \\d+–\\d+");
  }

  @Test
  void turnNumbersStandInTheMarginAndNamesOnceAChange() throws Exception {
    String page = pages(book.pdf()).get(6);
    assertThat(page.split("\\R"))
        .containsSubsequence("1 Hana", "Vesela", "2", "3", "4 Hana", "Vesela ?", "5", "6 Hana");
  }

  @Test
  void everyFontIsEmbedded() throws Exception {
    try (PDDocument document = Loader.loadPDF(longBook.pdf())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void passagesHaveDestinationsByTheirIds() throws Exception {
    try (PDDocument document = Loader.loadPDF(book.pdf())) {
      var names = document.getDocumentCatalog().getNames().getDests().getCOSObject();
      assertThat(names.toString()).isNotEmpty();
      assertThat(document.getDocumentCatalog().findNamedDestinationPage(named("t2.p1")))
          .isNotNull();
      assertThat(document.getDocumentCatalog().findNamedDestinationPage(named("t99"))).isNull();
    }
  }

  private static org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination
          .PDNamedDestination
      named(String id) {
    return new org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination
        .PDNamedDestination(id);
  }

  @Test
  void theFileBearsNoDateUnlessOneIsGiven() throws Exception {
    assertThat(metadata(book.pdf())).doesNotContain("Date>").doesNotContain("dc:date");
    var dated =
        new PdfSettings(
            "",
            "",
            "",
            "Colloquy",
            Optional.of(Instant.parse("2026-01-02T03:04:05Z")),
            100,
            BookStyle.NONE,
            HouseFiles.NONE);
    assertThat(metadata(render(contract, dated, new Diagnostics()).pdf()))
        .contains("<xmp:CreateDate>2026-01-02T03:04:05Z</xmp:CreateDate>")
        .doesNotContain("MetadataDate");
  }

  private static String metadata(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new String(document.getDocumentCatalog().getMetadata().toByteArray(), UTF_8);
    }
  }

  @Test
  void aTextThatIsTooLongIsRefusedBeforeItIsLaidOut() {
    String words = "word ".repeat(2_000_000);
    byte[] tei =
        new String(contract, UTF_8).replace("The meeting opened at ten", words).getBytes(UTF_8);
    assertRefused(tei, SETTINGS, "at least 333");
  }

  @Test
  void aParagraphOfManyPagesIsSetInPiecesThatGoOn() throws Exception {
    String words = "and so the talk went on until noon; ".repeat(1200);
    var found = new Diagnostics();
    String from = "Good. We can take";
    PdfBook printed = render(from, words + from, found);
    assertThat(found.sorted()).isEmpty();
    byte[] tei = new String(contract, UTF_8).replace(from, words + from).getBytes(UTF_8);
    assertThat(PrintFidelity.check(tei, printed.fo(), printed.pdf())).isEmpty();
    assertThat(new String(printed.fo(), UTF_8).split("id=\"t2.p1\"", -1)).hasSize(2);
    assertThat(pages(printed.pdf()).get(6)).contains("Comr. Orlov: and so");
  }

  @Test
  void thePageLimitHoldsWhenTheEstimateWasTooLow() {
    var three =
        new PdfSettings(
            "", "", "", "Colloquy", Optional.empty(), 3, BookStyle.NONE, HouseFiles.NONE);
    assertRefused(contract, three, "more than 3 pages");
  }

  private static void assertRefused(byte[] tei, PdfSettings settings, String why) {
    assertThatThrownBy(() -> render(tei, settings, new Diagnostics()))
        .isInstanceOfSatisfying(
            PublishException.class,
            refused -> {
              assertThat(refused.diagnostics())
                  .extracting(Diagnostic::code)
                  .containsExactly(Code.P801);
              assertThat(refused.diagnostics().get(0).message()).contains(why);
            });
  }

  @Test
  void aCharacterWithoutGlyphIsNamedWithItsPlace() throws Exception {
    var found = new Diagnostics();
    PdfBook printed = render("How many looms?", "How many 織機?", found);
    assertThat(found.sorted())
        .extracting(Diagnostic::message)
        .containsExactly(
            "orlov.tei.xml: the fonts have no glyph for \"機\" (U+6A5F, CJK UNIFIED IDEOGRAPH-6A5F),"
                + " first in #t3.p1",
            "orlov.tei.xml: the fonts have no glyph for \"織\" (U+7E54, CJK UNIFIED IDEOGRAPH-7E54),"
                + " first in #t3.p1",
            "orlov.tei.xml: the font set “noto” lacks 2 characters of Han; the font set “garamond”"
                + " has them");
    assertThat(found.sorted())
        .extracting(Diagnostic::code)
        .containsExactly(Code.P802, Code.P802, Code.P807);
    assertThat(VeraPdf.faults(printed.pdf(), "2a")).isEmpty();
  }

  @Test
  void aLineThatCannotBeBrokenIsReportedWithItsPlace() throws Exception {
    var found = new Diagnostics();
    render("How many looms?", "x".repeat(200), found);
    assertThat(found.sorted())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo(Code.P803);
              assertThat(one.message()).contains("#t3.p1");
            });
  }

  @Test
  void anElementWithoutRuleKeepsItsWordsAndIsReported() throws Exception {
    var found = new Diagnostics();
    PdfBook printed = render("How many looms?", "How <metamark>many</metamark> looms?", found);
    assertThat(found.sorted()).extracting(Diagnostic::code).containsExactly(Code.P811);
    assertThat(new String(printed.fo(), UTF_8)).contains("How many looms?");
  }

  @Test
  void nothingIsPrintedOnTheTerminal() throws Exception {
    PrintStream err = System.err;
    var said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, UTF_8));
    try {
      render("How many looms?", "x".repeat(200), new Diagnostics());
    } finally {
      System.setErr(err);
    }
    assertThat(said.toString(UTF_8)).isEmpty();
  }

  @Test
  void theRegisterPutsASurnameFirstWhereTheTeiSaysWhichItIs() throws Exception {
    String name = "<persName>Petr Ilin</persName></person>";
    String parts =
        "<persName><forename>Petr</forename> <surname>Ilin</surname></persName></person>";
    String register = String.join("\n", pages(render(name, parts, new Diagnostics()).pdf()));
    assertThat(register).contains("Ilin, Petr, p.").contains("Hana Vesela, ");
  }
}
