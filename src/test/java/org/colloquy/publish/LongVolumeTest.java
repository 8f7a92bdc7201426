package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colloquy.Converter;
import org.colloquy.Edition;
import org.colloquy.Format;
import org.colloquy.House;
import org.colloquy.LongVolume;
import org.colloquy.PrintOrder;
import org.colloquy.Volume;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A volume of three hundred pages is a book that archives and printers take. */
class LongVolumeTest {
  @TempDir static Path folder;
  private static Edition volume;
  private static byte[] library;
  private static List<String> pages;

  @BeforeAll
  static void layOut() throws IOException {
    Path plan = LongVolume.write(folder, 10, 62_000);
    Volume opened = Volume.open(plan, Converter.builder().build());
    assertThat(opened.reports()).isEmpty();
    volume = opened.edition().orElseThrow();
    // The law is checked where the PDF is made; its breaches would stand among what is found.
    assertThat(volume.write(folder, Format.PDF)).isEmpty();
    library = Files.readAllBytes(folder.resolve("harbour-talks.pdf"));
    pages = words(library);
  }

  private static List<String> words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> words = new ArrayList<>();
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        words.add(stripper.getText(document));
      }
      return words;
    }
  }

  @Test
  void itHasThreeHundredPages() {
    assertThat(pages).hasSizeBetween(290, 330);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2a", "ua1"})
  void itConforms(String flavour) throws Exception {
    assertThat(VeraPdf.faults(library, flavour)).isEmpty();
  }

  @Test
  void itsRegisterHasMoreThanFortyPersons() {
    String register =
        String.join("", pages.subList(pages.size() - 20, pages.size()))
            .replaceFirst("(?s).*\\nPersons", "")
            .replaceFirst("(?s)Places\\R.*", "");
    assertThat(register.lines().filter(line -> line.matches("\\p{L}+ \\p{L}+, 1: .*")))
        .hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bod", "house", "ingramspark", "kdp", "lulu"})
  void everyPrinterTakesIt(String printer) throws IOException {
    var order = PrintOrder.of(printer, "6x9");
    assertThat(volume.print(folder, House.NONE, order)).isEmpty();
    byte[] printed = Files.readAllBytes(folder.resolve("harbour-talks." + printer + ".pdf"));
    List<String> own = words(printed);
    assertThat(letters(own.subList(0, pages.size() - 1)))
        .isEqualTo(letters(pages.subList(0, pages.size() - 1)));
  }

  /** The letters of each page in the order of the alphabet: margins are read where they stand. */
  private static List<String> letters(List<String> pages) {
    return pages.stream()
        .map(
            page ->
                page.chars()
                    .filter(Character::isLetterOrDigit)
                    .sorted()
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString())
        .toList();
  }
}
