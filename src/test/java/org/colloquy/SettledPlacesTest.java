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

class SettledPlacesTest {
  private static final String TALK =
      """
      Mr. Orlov: Halden is lost, and we stayed in Reading.

      Mr. Bell: Then Haldn was lost.

      Mr. Orlov: We are still in Reading.

      Mr. Bell: Good.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.createDirectories(folder.resolve("tei/transcripts"));
    Files.createDirectories(folder.resolve("tei/authority"));
    Files.writeString(folder.resolve("tei/transcripts/talk.txt"), TALK);
    Files.writeString(
        folder.resolve("tei/transcripts/talk.yaml"),
        """
        places:
          Halden: Halden
          Haldn: Halden
        not-a-place: [Reading]
        """);
  }

  private int build() {
    var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    String[] args = {"build", folder + "/tei/transcripts/talk.txt", "--format", "tei"};
    return Main.run(args, out, out);
  }

  private String tei() throws IOException {
    return Files.readString(folder.resolve("tei/editions/talk.tei.xml"));
  }

  @Test
  void placesOfTheMetadataAreMarkedAndOthersAreNot() throws IOException {
    assertThat(build()).isZero();

    assertThat(tei())
        .contains("<placeName ref=\"#pl-halden\">Halden</placeName>")
        .contains("<placeName ref=\"#pl-halden\">Haldn</placeName>")
        .doesNotContain(">Reading</placeName>");
  }

  @Test
  void buildAddsThemToTheAuthorityAndMakesTheSameTheNextTime() throws IOException {
    assertThat(build()).isZero();
    String first = tei();
    String authority = Files.readString(folder.resolve("tei/authority/places.xml"));
    assertThat(authority).containsOnlyOnce("<placeName>Halden</placeName>");

    assertThat(build()).isZero();
    assertThat(tei()).isEqualTo(first);
    assertThat(Files.readString(folder.resolve("tei/authority/places.xml"))).isEqualTo(authority);
  }
}
