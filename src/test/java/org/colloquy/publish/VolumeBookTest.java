package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colloquy.Converter;
import org.colloquy.Format;
import org.colloquy.House;
import org.colloquy.InventedVolume;
import org.colloquy.PrintOrder;
import org.colloquy.Volume;
import org.colloquy.diagnostic.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A volume as a book: its parts, contents, notes, register, outline. */
class VolumeBookTest {
  @TempDir static Path folder;
  private static Volume volume;
  private static List<Diagnostic> found;
  private static byte[] pdf;
  private static List<String> pages;
  private static String outline;

  @BeforeAll
  static void layOut() throws IOException {
    volume = Volume.open(InventedVolume.write(folder), Converter.builder().build());
    found = volume.edition().orElseThrow().write(folder.resolve("out"), Format.TEI, Format.PDF);
    pdf = Files.readAllBytes(folder.resolve("out/" + volume.name() + ".pdf"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      pages = new ArrayList<>();
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(stripper.getText(document).replaceAll("[\\s\\p{Z}]+", " ").strip());
      }
      outline = outline(document.getDocumentCatalog().getDocumentOutline(), "");
    }
  }

  private static String outline(PDOutlineNode node, String indent) {
    var text = new StringBuilder();
    for (PDOutlineItem item : node.children()) {
      text.append(indent).append(item.getTitle()).append('\n');
      text.append(outline(item, indent + "  "));
    }
    return text.toString();
  }

  private static String page(String words) {
    return pages.stream().filter(page -> page.contains(words)).findFirst().orElse("");
  }

  @Test
  void nothingIsLostOnTheWayToPaper() {
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2a", "ua1"})
  void itConforms(String flavour) throws Exception {
    assertThat(VeraPdf.faults(pdf, flavour)).isEmpty();
  }

  @Test
  void partsAndDocumentsStandInTheContentsWithTheirPages() {
    assertThat(page("Contents"))
        .contains(
            "I. The first year 1 "
                + "1. Talk of Harbour Master Crane with Mrs. Rowan 2 "
                + "2. Second talk on the ferry 3 "
                + "II. The ferry 5 "
                + "3. Third talk on the ferry 6 ");
  }

  @Test
  void aPartOpensOnARectoWithItsIntroduction() {
    int first = pages.indexOf(page("The first year It began"));
    int second = pages.lastIndexOf("II The ferry");
    assertThat(first % 2).isZero();
    assertThat(second % 2).isZero();
    assertThat(pages.get(second - 1)).isEmpty();
  }

  @Test
  void turnsBeginAnewInEachDocumentAndNotesGoOn() {
    assertThat(page("Second talk on the ferry 9 April"))
        .contains("The letter has come from Vienna.4", "4 It is lost.", "5 He was not.")
        .contains("1", "2", "3", "4");
    assertThat(page("Built in 1899")).contains("Halden is old.3", "3 Built in 1899.");
    assertThat(page("It stood until")).contains("house.1", "1 It stood until 1958.");
  }

  @Test
  void theRegisterGivesDocumentsTurnsAndPages() {
    assertThat(page("Numbers are those of the documents"))
        .contains("Odell, 1: 4; 2: 2, 4; 3: 3; p. 2–3, 6")
        .contains("Vienna, 1: 3; 2: 1; 3: 1; p. 2–3, 6");
  }

  @Test
  void theOutlineHasPartsAndDocuments() {
    assertThat(outline)
        .contains("\nI. The first year\n  1. Talk of Harbour Master Crane with Mrs. Rowan\n    1 ")
        .contains("\nII. The ferry\n  3. Third talk on the ferry\n    1 Berg\n");
  }

  @Test
  void theSourcesOfAllDocumentsAreListed() {
    assertThat(pages.get(pages.size() - 1))
        .contains(
            "1. Talk of Harbour Master Crane with Mrs. Rowan. Town Archive. Transcript: harbour-01",
            "3. Third talk on the ferry. Town Archive. Transcript: harbour-03.txt");
  }

  @Test
  void titlePageAndImprintAreTheVolumes() {
    assertThat(pages.get(2))
        .isEqualTo(
            "Harbour Talks, 1951–1953 Three conversations on a ferry Anna Orlova, Petr Ilin"
                + " Town Press, Neustadt, 1961");
    assertThat(pages.get(3)).contains("ISBN 978-3-16-148410-0", "Records of the Harbour");
  }

  @Test
  void aPrintersFileHasTheSamePages() throws IOException {
    List<Diagnostic> told =
        volume.edition().orElseThrow().print(folder, House.NONE, PrintOrder.of("house", "6x9"));
    assertThat(told.stream().map(Diagnostic::message).collect(Collectors.toList())).isEmpty();
    try (PDDocument printed =
        Loader.loadPDF(folder.resolve(volume.name() + ".house.pdf").toFile())) {
      assertThat(printed.getNumberOfPages()).isEqualTo(pages.size());
    }
  }
}
