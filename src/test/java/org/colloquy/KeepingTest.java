package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.profile.Metadata;
import org.colloquy.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record reads as printed where its editor wants it so, and is valid and restorable then too. */
class KeepingTest {
  private static final String RECORD =
      """
      Skip to content

      ORLOV: We™re sure of Si&ocirc;n\u0000, and of the caf\u00C3\u00A9.

      VESELA: The Depart\u00ADment¬s loom=2E

      ORLOV: It™s broken=2E

      VESELA: It is.
      """;

  private static final Converter CONVERTER = converter();

  private static Converter converter() {
    try {
      return Converter.builder().build();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Edition convert(String... keep) {
    byte[] bytes = RECORD.getBytes(StandardCharsets.UTF_8);
    return CONVERTER.convert(
        SourceReader.of("record.txt", bytes), Metadata.NONE.keeping(List.of(keep)));
  }

  @Test
  void everythingIsRepairedUnlessToldOtherwise() {
    assertThat(convert().tei())
        .contains("We’re sure of ", "Siôn", ", and of the café.", "Departments loom.")
        .doesNotContain("Skip to content</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entity",
        "mojibake",
        "quoted-printable",
        "glyph",
        "hyphen",
        "soft-hyphen",
        "forbidden",
        "chrome"
      })
  void whatIsKeptReadsAsPrintedAndComesBack(String repair, @TempDir Path folder)
      throws IOException {
    Edition edition = convert(repair);
    assertThat(edition.isValid()).as("%s", edition.diagnostics()).isTrue();
    assertThat(edition.tei()).contains("Kept as printed: " + repair + ".");
    assertThat(Converter.restore(edition.teiBytes(), edition.ledgerBytes()))
        .isEqualTo(RECORD.getBytes(StandardCharsets.UTF_8));
    assertThat(edition.diagnostics())
        .noneMatch(d -> d.code() == Code.R110 && d.message().contains(" " + rule(repair) + ","));
    assertThat(edition.write(folder, Format.HTML, Format.PLAIN))
        .noneMatch(d -> d.code() == Code.T601);
  }

  private static String rule(String repair) {
    return repair.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
  }

  @Test
  void aCharacterThatNoXmlCanHoldIsAGapThatNamesIt(@TempDir Path folder) throws IOException {
    Edition edition = convert("forbidden", "soft-hyphen");
    assertThat(edition.tei())
        .contains(
            "<gap reason=\"character\" n=\"U+0000\"", "<gap reason=\"character\" n=\"U+00AD\"");
    edition.write(folder, Format.HTML);
    assertThat(Files.readString(folder.resolve("index.html"))).contains("[U+0000]", "[U+00AD]");
  }
}
