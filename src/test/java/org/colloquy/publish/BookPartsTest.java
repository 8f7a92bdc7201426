package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.fidelity.PrintFidelity;
import org.colloquy.publish.PrintedLines.Line;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a book round its text, and what in them depends on where the lines fell. */
class BookPartsTest {
  private static final Stylesheets STYLESHEETS = new Stylesheets();
  private static final PdfOutput OUTPUT = new PdfOutput(STYLESHEETS);
  private static final byte[] RECORD = referring(LongRecord.tei(60, 10, 1));

  private static PdfBook book;
  private static List<List<Line>> pages;

  /** The record, in which a note refers to a later turn and to an earlier one. */
  private static byte[] referring(byte[] tei) {
    String text = new String(tei, UTF_8);
    assertThat(text).contains("'>Note30 ");
    return text.replace(
            "'>Note30 ", "'>See <ptr target='#t55'/>, and <ref target='#t2'>before</ref>. Note30 ")
        .getBytes(UTF_8);
  }

  private static PdfSettings settings(Map<String, String> values, HouseFiles originals) {
    var style = new BookStyle(new TreeMap<>(values));
    return new PdfSettings(
        "mills.txt", "", "", "Colloquy", Optional.empty(), 200, style, originals);
  }

  private static PdfBook render(byte[] tei, Map<String, String> values, HouseFiles originals)
      throws PublishException {
    var found = new Diagnostics();
    PdfBook made =
        OUTPUT.render(STYLESHEETS.parse("mills.tei.xml", tei), settings(values, originals), found);
    assertThat(found.sorted()).isEmpty();
    return made;
  }

  @BeforeAll
  static void layOut() throws Exception {
    book = render(RECORD, Map.of("notes", "end", "line-numbers", "true"), HouseFiles.NONE);
    pages = PrintedLines.of(book.pdf());
  }

  /** The numbered pages by their number; those that open a part show none, and count on. */
  private static Map<String, List<Line>> numbered() {
    Map<String, List<Line>> byNumber = new LinkedHashMap<>();
    int first = pages.indexOf(page("A long talk about mills"));
    for (int i = first; i < pages.size(); i++) {
      byNumber.put(String.valueOf(i - first + 1), pages.get(i));
    }
    return byNumber;
  }

  /** The last page that begins with these words: the contents hold them too. */
  private static List<Line> page(String head) {
    List<List<Line>> found = pages.stream().filter(page -> begins(page, head)).toList();
    assertThat(found).as(head).isNotEmpty();
    return found.get(found.size() - 1);
  }

  private static boolean begins(List<Line> page, String head) {
    return page.stream()
        .filter(line -> line.y() > 58)
        .limit(1)
        .anyMatch(l -> l.text().equals(head));
  }

  private static String words(List<Line> page) {
    return page.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  @Test
  void theNumbersPrintedOnThePagesAreThoseCounted() {
    numbered()
        .forEach(
            (number, page) ->
                PrintedLines.folio(page).ifPresent(folio -> assertThat(folio).isEqualTo(number)));
  }

  @Test
  void theContentsNameThePageOnWhichEachPartBegins() {
    Map<String, List<Line>> numbered = numbered();
    List<String> titles = new ArrayList<>();
    Map<Double, String> byHeight = new TreeMap<>();
    page("Contents").forEach(l -> byHeight.merge(l.y(), l.text(), (a, b) -> a + "\t" + b));
    for (String line : byHeight.values()) {
      Matcher entry = Pattern.compile("(.+?)\\s*\t?(\\d+)").matcher(line);
      if (entry.matches()) {
        titles.add(entry.group(1));
        assertThat(words(numbered.get(entry.group(2)))).contains(entry.group(1));
      }
    }
    assertThat(titles)
        .containsExactly(
            "A long talk about mills",
            "Mill 1",
            "Mill 2",
            "Mill 3",
            "Mill 4",
            "Mill 5",
            "Mill 6",
            "Notes",
            "Register",
            "About this edition");
  }

  @Test
  void aBookBeginsWithAHalfTitleABlankPageAndTheTitle() {
    assertThat(words(pages.get(0))).isEqualTo("A long talk about mills");
    assertThat(pages.get(1)).isEmpty();
    assertThat(words(pages.get(2))).startsWith("A long talk about mills");
    assertThat(pages.indexOf(page("A long talk about mills")) % 2)
        .as("the text opens on a recto")
        .isZero();
  }

  @Test
  void aReferenceNamesThePageAlsoOfWhatComesLater() {
    Map<String, List<Line>> numbered = numbered();
    String notes =
        numbered.values().stream().map(BookPartsTest::words).collect(Collectors.joining("\n"));
    Matcher later =
        Pattern.compile("See p\\.[ \u00A0](\\d+), turn 55, and before \\[p\\.[ \u00A0](\\d+)\\]")
            .matcher(notes);
    assertThat(later.find()).isTrue();
    assertThat(words(numbered.get(later.group(1)))).contains("\n55 Orlov");
    assertThat(words(numbered.get(later.group(2)))).contains("\n2\nHana");
  }

  @Test
  void anEndNoteNamesPageAndLineOfItsNumberInTheText() {
    Map<String, List<Line>> numbered = numbered();
    Matcher note =
        Pattern.compile("(?mU)^(\\d+)\\s(\\d+)\\.(\\d+)\\s(?:Note|See)")
            .matcher(
                numbered.values().stream()
                    .map(BookPartsTest::words)
                    .collect(Collectors.joining("\n")));
    int found = 0;
    while (note.find()) {
      List<Line> text = PrintedLines.text(numbered.get(note.group(2)));
      double baseline = heights(text).get(Integer.parseInt(note.group(3)) - 1);
      assertThat(numbered.get(note.group(2)))
          .anyMatch(
              line ->
                  line.text().equals(note.group(1))
                      && line.y() < baseline
                      && line.y() > baseline - 5);
      found++;
    }
    assertThat(found).isEqualTo(20);
  }

  /** Returns the heights of the lines, each once. */
  private static List<Double> heights(List<Line> lines) {
    return lines.stream()
        .map(line -> Math.round(line.y() * 10) / 10.0)
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void eachFifthLineOfTheTextHasItsNumberInTheInnerMargin() {
    List<Line> verso = numbered().get("2");
    List<Double> heights = heights(PrintedLines.text(verso));
    assertThat(heights).hasSizeGreaterThan(30);
    for (int number = 5; number <= heights.size(); number += 5) {
      String printed = String.valueOf(number);
      double y = heights.get(number - 1);
      assertThat(verso)
          .as(printed + " at " + y)
          .anyMatch(l -> l.text().equals(printed) && Math.abs(l.y() - y) < .1 && l.x() > 378);
    }
  }

  @Test
  void nothingIsLostAndTheFileConforms() throws Exception {
    assertThat(PrintFidelity.check(RECORD, book.fo(), book.pdf()))
        .extracting(Diagnostic::message)
        .isEmpty();
    assertThat(VeraPdf.faults(book.pdf(), "2a")).isEmpty();
    assertThat(VeraPdf.faults(book.pdf(), "ua1")).isEmpty();
  }

  @Test
  void headsThatSkipALevelDoNotInTheStructure() throws Exception {
    String record = new String(LongRecord.tei(3, 1), UTF_8);
    int last = record.lastIndexOf("<sp ");
    int end = record.lastIndexOf("</sp>") + "</sp>".length();
    byte[] tei =
        (record.substring(0, last)
                + "<div><div><div><div><head>Deep</head>"
                + record.substring(last, end)
                + "</div></div></div></div>"
                + record.substring(end))
            .getBytes(UTF_8);
    PdfBook made = render(tei, Map.of(), HouseFiles.NONE);
    assertThat(new String(made.fo(), UTF_8)).contains("role=\"H6\"");
    assertThat(VeraPdf.faults(made.pdf(), "ua1")).isEmpty();
  }

  @Test
  void eachImageOfTheOriginalHasAPageAndAnUnreadableOneIsReported() throws Exception {
    String named =
        "<bibl type='facsimile'><ref target='1.png'/><ref target='2.png'/></bibl></sourceDesc>";
    byte[] tei =
        new String(LongRecord.tei(3, 1), UTF_8).replace("</sourceDesc>", named).getBytes(UTF_8);
    var found = new Diagnostics();
    HouseFiles files =
        path -> Optional.of(path.equals("1.png") ? picture() : "no image".getBytes(UTF_8));
    PdfBook made =
        OUTPUT.render(STYLESHEETS.parse("m.tei.xml", tei), settings(Map.of(), files), found);
    assertThat(found.sorted()).extracting(Diagnostic::code).containsExactly(Code.P813);
    assertThat(found.sorted().get(0).message()).contains("2.png");
    assertThat(PrintedLines.of(made.pdf()))
        .anyMatch(page -> words(page).startsWith("Images of the original\nPage 1"));
    assertThat(VeraPdf.faults(made.pdf(), "2a")).isEmpty();
    assertThat(VeraPdf.faults(made.pdf(), "ua1")).isEmpty();
    assertThat(PrintFidelity.check(tei, made.fo(), made.pdf())).isEmpty();
  }

  private static byte[] picture() {
    var leaf = new BufferedImage(40, 60, BufferedImage.TYPE_INT_ARGB);
    leaf.setRGB(20, 30, 0xFF804020);
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(leaf, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/test/resources/tei/contract.tei.xml",
        "src/test/resources/tei/labels-and-cuts.tei.xml",
        "src/test/resources/valid-tei/play.xml",
        "src/test/resources/valid-tei/hearing.xml",
        "src/test/resources/valid-tei/record.xml",
        "tei/editions/stalin-kim-1950-04.tei.xml"
      })
  void allLinesOfTheTextStandOnOneGrid(String file) throws Exception {
    byte[] tei = Files.readAllBytes(Path.of(file));
    var found = new Diagnostics();
    PdfBook made =
        OUTPUT.render(STYLESHEETS.parse(file, tei), settings(Map.of(), HouseFiles.NONE), found);
    assertThat(offGrid(PrintedLines.of(made.pdf()))).isEmpty();
    assertThat(PrintFidelity.check(tei, made.fo(), made.pdf())).isEmpty();
  }

  @Test
  void allLinesOfALongTextStandOnOneGrid() {
    assertThat(offGrid(pages)).isEmpty();
  }

  /** A grid of 13.5 points from the first line of a page of text; the small print has its own. */
  private static List<String> offGrid(List<List<Line>> pages) {
    double first = 67.72; // the baseline of a page's first line
    return pages.stream()
        .flatMap(page -> PrintedLines.text(page).stream())
        .filter(line -> line.size() < 11)
        .filter(line -> Math.abs(Math.IEEEremainder(line.y() - first, 13.5)) > .1)
        .map(PrintedLines::show)
        .toList();
  }
}
