package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fonts of a book, as settings and the command line ask for them. */
class FontsTest {
  private static final String TALK = "ANNA: Good day, Ben.\n\nBEN: Good day.\n\nANNA: Well?\n";

  @TempDir private Path dir;

  private CommandLineFixture build(String talk, String settings, String... options)
      throws IOException {
    Files.createDirectories(dir.resolve("in"));
    Files.writeString(dir.resolve("in/talk.txt"), talk);
    Files.writeString(dir.resolve("in/edition.yaml"), settings);
    Object[] all = new Object[options.length + 6];
    System.arraycopy(
        new Object[] {
          "build", "--format", "pdf", "--output", dir.resolve("out"), dir.resolve("in")
        },
        0,
        all,
        0,
        6);
    System.arraycopy(options, 0, all, 6, options.length);
    return CommandLineFixture.run(all);
  }

  private String pdf() throws IOException {
    return Files.readString(dir.resolve("out/talk/talk.pdf"), StandardCharsets.ISO_8859_1);
  }

  private void face(String name) throws IOException {
    Files.createDirectories(dir.resolve("in"));
    String from = "/org/colloquy/fonts/notoserif-" + name + "-subset.ttf";
    try (InputStream face = FontsTest.class.getResourceAsStream(from)) {
      Files.write(dir.resolve("in").resolve(name + ".ttf"), face.readAllBytes());
    }
  }

  @Test
  void ownFacesAreSetAndNamed() throws IOException {
    face("regular");
    face("italic");
    CommandLineFixture run = build(TALK, "fonts:\n  regular: regular.ttf\n  italic: italic.ttf\n");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(pdf()).contains("EditionOwnSmallCaps-regular", "<stFnt:fontFamily>Noto Serif<");
  }

  @Test
  void aSetNobodyKnowsStopsTheBookAtItsLine() throws IOException {
    CommandLineFixture run = build(TALK, "title: Talks\nfonts: caslon\n");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("edition.yaml:2:8: error[P805]", "known: garamond, noto");
    assertThat(dir.resolve("out/talk/talk.pdf")).doesNotExist();
  }

  @Test
  void aFileThatIsNoFontIsReportedAtItsLine() throws IOException {
    face("italic");
    Files.writeString(dir.resolve("in/a.otf"), "OTTO, as it were");
    CommandLineFixture run = build(TALK, "fonts:\n  regular: a.otf\n  italic: italic.ttf\n");
    assertThat(run.err()).contains("edition.yaml:2:12: error[P806]", "CFF outlines");
  }

  @Test
  void theCommandLineGoesBeforeTheSettings() throws IOException {
    face("regular");
    face("italic");
    String own = "fonts:\n  regular: regular.ttf\n  italic: italic.ttf\n";
    assertThat(build(TALK, own, "--fonts", "noto").exit()).isZero();
    assertThat(pdf()).doesNotContain("EditionOwn").contains("NotoSerif");
    assertThat(build(TALK, own, "--fonts", "caslon").exit()).isEqualTo(2);
  }

  @Test
  void aCharacterWithoutGlyphIsAnErrorAtItsLineAndThePdfIsWritten() throws IOException {
    CommandLineFixture run =
        build("ANNA: Good day, Ben.\n\nBEN: Good day 서.\n\nANNA: Well?\n", "title: Talks\n");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("talk.txt:3:15: error[P802]", "HANGUL SYLLABLE SEO", "#t2")
        .contains("P807", "“garamond” has it");
    assertThat(dir.resolve("out/talk/talk.pdf")).isNotEmptyFile();
  }
}
