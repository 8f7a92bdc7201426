package org.colloquy.prepress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the list of printers holds, against the numbers as they were published. */
class PrintersTest {
  private static final Printers PRINTERS = Printers.read();

  private static Printer printer(String name) {
    return PRINTERS.find(name).orElseThrow();
  }

  @Test
  void eachEntryIsWholeAndSaysWhereItsNumbersStand() {
    assertThat(PRINTERS.names()).containsExactly("bod", "house", "ingramspark", "kdp", "lulu");
    for (String name : PRINTERS.names()) {
      Printer printer = printer(name);
      assertThat(printer.source()).as(name).isNotBlank();
      assertThat(printer.read()).as(name).matches("20\\d\\d-\\d\\d");
      assertThat(printer.papers()).as(name).isNotEmpty();
      assertThat(printer.sizes().listed()).as(name).isNotEmpty();
      assertThat(printer.sizes().holds(Trim.HOUSE)).as(name).isTrue();
      assertThat(printer.pages().fewest()).as(name).isBetween(1, printer.pages().most());
      assertThat(printer.ink().most()).as(name).isBetween(200, 400);
      assertThat(printer.ink().line()).as(name).isPositive();
      assertThat(printer.cover().bleed()).as(name).isPositive();
      assertThat(printer.cover().barcode().width()).as(name).isPositive();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "24, 0.375",
    "150, 0.375",
    "151, 0.5",
    "300, 0.5",
    "301, 0.625",
    "501, 0.75",
    "701, 0.875",
    "828, 0.875"
  })
  void aGutterGrowsWithTheNumberOfPages(int pages, double inches) {
    assertThat(printer("kdp").gutter(pages)).isEqualTo(inches);
  }

  @ParameterizedTest
  @CsvSource({
    "kdp, white, 24, 828",
    "kdp, standard-colour, 72, 828",
    "ingramspark, white, 18, 1200",
    "ingramspark, creme, 18, 1050",
    "ingramspark, groundwood, 18, 900",
    "lulu, white, 32, 800",
    "bod, white-80, 24, 1200",
    "bod, creme-90, 24, 900",
    "bod, white-120, 24, 952",
    "bod, white-200, 24, 630"
  })
  void aPaperLimitsThePages(String name, String paper, int fewest, int most) {
    Printer.Paper found = printer(name).paper(paper).orElseThrow();
    assertThat(found.fewest()).isEqualTo(fewest);
    assertThat(found.most()).isEqualTo(most);
  }

  @ParameterizedTest
  @CsvSource({
    "kdp, white, 200, 0.4504",
    "kdp, cream, 200, 0.5",
    "kdp, premium-colour, 200, 0.4694",
    "lulu, white, 222, 0.56",
    "lulu, magazine, 230, 0.56"
  })
  void aSpineIsAsThickAsItsPages(String name, String paper, int pages, double inches) {
    assertThat(printer(name).paper(paper).orElseThrow().spine(pages).orElseThrow())
        .isCloseTo(inches, org.assertj.core.api.Assertions.within(.0001));
  }

  @Test
  void aSpineThatThePrinterKeepsToHimselfIsNotGuessed() {
    assertThat(printer("ingramspark").paper("white").orElseThrow().spine(200))
        .isEqualTo(OptionalDouble.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "kdp, 7x7, true",
    "kdp, 3x5, false",
    "kdp, 9x12, false",
    "kdp, 135x215mm, true",
    "ingramspark, 7x7, false",
    "ingramspark, 6.14x9.21, true",
    "lulu, a5, true",
    "lulu, 6.5x6.5, false",
    "bod, 13.5x21.5cm, true",
    "bod, 200x200mm, true"
  })
  void aSizeIsInTheListOrTheRangeOfAPrinter(String name, String trim, boolean held) {
    assertThat(printer(name).sizes().holds(Trim.parse(trim))).isEqualTo(held);
  }
}
