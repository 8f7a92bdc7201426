package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.fidelity.PrintFidelity;
import org.colloquy.font.FontSet;
import org.colloquy.font.FontSets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The font set that only a build with {@code -Pgaramond} has. */
class GaramondTest {
  private static final Stylesheets STYLESHEETS = new Stylesheets();
  private static final PdfOutput OUTPUT = new PdfOutput(STYLESHEETS);

  /** Ligatures, figures, five scripts, and marks that no character holds together. */
  private static final String WORDS =
      "The office files five offers: flaw, affluent, stuff 1950. Ἀθηνᾶ ᾄδει μῆνιν, Договор о"
          + " мельницах, 서울의 회의 議政府, q\u0303 m\u0304 e\u0328\u0301 i\u030B e\u0301, <hi"
          + " rend=\"italic\">office q\u0303 서울 fine</hi>, <hi rend=\"spaced\">office</hi>, <hi"
          + " rend=\"smallcaps\">office</hi>.";

  private static byte[] tei;
  private static Diagnostics found;
  private static PdfBook book;

  @BeforeAll
  static void layOut() throws Exception {
    Browser.need(garamond().isHere(), "the font set garamond (mvn -Pgaramond)");
    String contract = Files.readString(Path.of("src/test/resources/tei/contract.tei.xml"));
    tei = contract.replace("How many looms?", "How many looms? " + WORDS).getBytes(UTF_8);
    found = new Diagnostics();
    book = render(tei, found);
  }

  private static FontSet garamond() {
    return FontSets.read().find("garamond").orElseThrow();
  }

  private static PdfBook render(byte[] tei, Diagnostics found) throws PublishException {
    var style = new BookStyle(new TreeMap<>(), Optional.of(garamond()));
    var settings =
        new PdfSettings("", "", "", "Colloquy", Optional.empty(), 100, style, HouseFiles.NONE);
    return OUTPUT.render(STYLESHEETS.parse("orlov.tei.xml", tei), settings, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2a", "ua1"})
  void conformsToArchiveAndAccessibilityStandards(String flavour) throws Exception {
    assertThat(VeraPdf.faults(book.pdf(), flavour)).isEmpty();
  }

  @Test
  void theSampleConformsAndLosesNothing() throws Exception {
    byte[] sample = Files.readAllBytes(Path.of("tei/editions/stalin-kim-1950-04.tei.xml"));
    PdfBook printed = render(sample, new Diagnostics());
    assertThat(VeraPdf.faults(printed.pdf(), "2a")).isEmpty();
    assertThat(VeraPdf.faults(printed.pdf(), "ua1")).isEmpty();
    assertThat(PrintFidelity.check(sample, printed.fo(), printed.pdf())).isEmpty();
  }

  @Test
  void everyCharacterHasAGlyphAndNothingIsLostOrOutOfOrder() {
    assertThat(found.sorted()).isEmpty();
    assertThat(PrintFidelity.check(tei, book.fo(), book.pdf())).isEmpty();
  }

  @Test
  void wordsWithLigaturesAreFound() throws Exception {
    assertThat(text(book.pdf()))
        .contains("office files five offers", "flaw, affluent", "office q\u0303")
        .doesNotContainPattern("[\uE000-\uF8FF\uFB00-\uFB06]");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void eachWordStandsInTheFamilyThatHasIt() throws Exception {
    assertThat(fonts(book.pdf()))
        .containsExactlyInAnyOrder(
            "EditionGaramond-regular",
            "EditionGaramond-italic",
            "EditionGaramondSmallCaps-regular",
            "EditionGaramondLining-regular",
            "EditionGaramondSpaced-regular",
            "EditionGaramondLining-italic",
            "EditionGaramond1-regular",
            "EditionGaramond1-italic",
            "NotoSerifKR-Regular");
  }

  private static List<String> fonts(byte[] pdf) throws IOException {
    var names = new TreeSet<String>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          names.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
        }
      }
    }
    return List.copyOf(names);
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    assertThat(render(tei, new Diagnostics()).pdf()).isEqualTo(book.pdf());
  }
}
