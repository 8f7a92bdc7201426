package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.cli.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedGazetteerTest {
  private static final String TALK =
      """
      Mr. Orlov: We came from Kozlovka to Podhradek.

      Mr. Bell: I know Kozlovka.

      Mr. Orlov: So do I, and Moscow too.

      Mr. Bell: Good.
      """;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(
        folder.resolve("places.tsv"),
        """
        id\ttitle\ttypes\tlon\tlat
        http://example.org/1\tPodhradek\ttown\t16.25\t49.5
        http://example.org/2\tKozlovka\ttown\t30\t50
        http://example.org/3\tKozlovka\ttown\t40\t55
        """);
    Files.writeString(folder.resolve("talk.txt"), TALK);
  }

  private int run(String... args) {
    var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Main.run(args, out, new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String tei() throws IOException {
    return Files.readString(folder.resolve("output/talk/talk.tei.xml"));
  }

  @Test
  void anOnlyPlaceOfTheNameGivesCoordinatesAndIdWithTheirCertainty() throws IOException {
    assertThat(run("gazetteer", "import", folder + "/places.tsv", "-o", folder + "/own")).isZero();
    assertThat(
            run(
                "convert",
                folder + "/talk.txt",
                "-o",
                folder + "/output",
                "--gazetteer",
                folder + "/own"))
        .isZero();

    assertThat(tei())
        .containsSubsequence(
            "<place xml:id=\"pl-podhradek\" type=\"city\">",
            "<location cert=\"medium\" resp=\"#colloquy\">",
            "<geo>49.5 16.25</geo>",
            "<idno type=\"URI\" cert=\"medium\" resp=\"#colloquy\">http://example.org/1</idno>",
            "</place>")
        .contains("<placeName ref=\"#pl-kozlovka\"")
        .doesNotContain("http://example.org/2", "http://example.org/3");
  }

  @Test
  void anIndexThatIsNotThereIsAnError() {
    assertThat(run("convert", folder + "/talk.txt", "--gazetteer", folder + "/nowhere"))
        .isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("M505");
  }
}
