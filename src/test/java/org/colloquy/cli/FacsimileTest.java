package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images of the original on their way from the editor's folder to the page. */
final class FacsimileTest {
  private static final byte[] IMAGE = {(byte) 0x89, 'P', 'N', 'G'};

  @TempDir private Path dir;
  @TempDir private Path away;

  private CommandLineFixture build(String yaml) throws IOException {
    Path talk = dir.resolve("talk.txt");
    Files.writeString(
        talk,
        """
        Record of a Conversation between Orlov and Vesela

        Orlov: Good morning. How many looms have you?

        Vesela: Three hundred.

        Orlov: Then let us see the mills.

        Vesela: With pleasure.
        """);
    Files.writeString(dir.resolve("talk.yaml"), yaml);
    Files.createDirectories(dir.resolve("scans"));
    Files.write(dir.resolve("scans/leaf-1.png"), IMAGE);
    return CommandLineFixture.run(
        "build", "--format", "tei,html", "--output", dir.resolve("out"), talk);
  }

  @Test
  void imagesAreCopiedBesideThePageThatShowsThem() throws IOException {
    CommandLineFixture run = build("facsimile: [scans/leaf-1.png, scans/leaf-2.png]");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(dir.resolve("out/talk/scans/leaf-1.png")).hasBinaryContent(IMAGE);
    assertThat(run.err()).contains("P813", "no image scans/leaf-2.png").doesNotContain("V7");
    assertThat(Files.readString(dir.resolve("out/talk/index.html")))
        .contains("src=\"scans/leaf-1.png\"", "alt=\"Page 2 of the original\"");
  }

  @Test
  void noPathLeadsOutOfTheFolder() throws IOException {
    Files.write(dir.resolve("secret.png"), IMAGE);
    CommandLineFixture run = build("facsimile: scans/../secret.png");
    assertThat(run.err()).contains("M506");
    Path link = dir.resolve("linked.png");
    Files.createSymbolicLink(link, Files.write(away.resolve("a.png"), IMAGE));
    assertThat(build("facsimile: linked.png").err()).contains("no image linked.png");
  }
}
