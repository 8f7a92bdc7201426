package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.fidelity.PrintFidelity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenationTest {
  private static final Stylesheets STYLESHEETS = new Stylesheets();
  private static final PdfOutput OUTPUT = new PdfOutput(STYLESHEETS);

  /** Where a word is parted at line ends of a paragraph that is nothing but this word. */
  private static Set<String> parts(String language, String word, String exceptions)
      throws Exception {
    String contract = Files.readString(Path.of("src/test/resources/tei/contract.tei.xml"));
    var all = new StringBuilder();
    for (int i = 0; i < 120; i++) { // small words of several lengths move it along the line
      all.append(word).append(' ').append("o".repeat(7 + i * 11 % 29)).append(' ');
    }
    byte[] tei =
        contract
            .replace("How many looms?", all.toString().strip())
            .replaceFirst("<text xml:lang=\"[^\"]*\"", "<text xml:lang=\"" + language + "\"")
            .getBytes(UTF_8);
    var book = new BookStyle(new TreeMap<>(Map.of("hyphenation", exceptions)), Optional.empty());
    var settings =
        new PdfSettings("", "", "", "Colloquy", Optional.empty(), 100, book, HouseFiles.NONE);
    PdfBook made = OUTPUT.render(STYLESHEETS.parse("a.tei.xml", tei), settings, new Diagnostics());
    assertThat(PrintFidelity.check(tei, made.fo(), made.pdf())).isEmpty();
    try (PDDocument document = Loader.loadPDF(made.pdf())) {
      String text = new PDFTextStripper().getText(document);
      var found = new TreeSet<String>();
      Pattern.compile("(\\p{L}+)\u00AD?\\s*\\R(?:\\d+ )?(\\p{L}+)")
          .matcher(text)
          .results()
          .map(parted -> parted.group(1) + "-" + parted.group(2))
          .filter(parted -> parted.replace("-", "").equals(word))
          .forEach(found::add);
      return found;
    }
  }

  @Test
  void aWordIsDividedWhereTheEditorsSay() throws Exception {
    assertThat(parts("en", "association", "")).contains("asso-ciation");
    assertThat(parts("en", "association", "As-soci-ation")).containsExactly("associ-ation");
  }

  @Test
  void aWordWithoutHyphenIsNotDivided() throws Exception {
    assertThat(parts("en", "association", "association\nquay")).isEmpty();
  }

  @Test
  void theCountrysPatternsAreUsedWhateverWasMadeBefore() throws Exception {
    assertThat(parts("en", "knowledgeable", "")).contains("knowl-edgeable");
    assertThat(parts("en-GB", "knowledgeable", "")).contains("know-ledgeable");
    assertThat(parts("de", "Fensterchen", "")).contains("Fens-terchen");
    assertThat(parts("de-1901", "Fensterchen", ""))
        .contains("Fen-sterchen")
        .doesNotContain("Fens-terchen");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2}) // the engine by itself would say it of the first book only
  void everyBookSaysThatALanguageHasNoPatterns(int book) throws Exception {
    assertThat(said("sq", "fjala"))
        .as("book " + book)
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(Code.P804);
              assertThat(found.message()).contains("“sq”").contains("#");
            });
  }

  @Test
  void aScriptWhoseWordsAreNotDividedNeedsNoPatterns() throws Exception {
    assertThat(said("ko", "말한다"))
        .extracting(Diagnostic::code)
        .isNotEmpty() // the face has no Hangul
        .doesNotContain(Code.P804);
  }

  /** What is said of a record of a paragraph in a language. */
  private static List<Diagnostic> said(String language, String word) throws Exception {
    String contract = Files.readString(Path.of("src/test/resources/tei/contract.tei.xml"));
    byte[] tei =
        contract
            .replace("<p xml:id=\"b4\"", "<p xml:lang=\"" + language + "\" xml:id=\"b4\"")
            .replace("Orlov and Vesela discuss the mills.</p>\n      </div>", word + "</p></div>")
            .getBytes(UTF_8);
    var found = new Diagnostics();
    OUTPUT.render(STYLESHEETS.parse("a.tei.xml", tei), PdfSettings.of("Colloquy"), found);
    return found.sorted();
  }
}
