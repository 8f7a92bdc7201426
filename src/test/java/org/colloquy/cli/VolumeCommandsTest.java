package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VolumeCommandsTest {
  @TempDir private Path folder;
  private Path talks;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    talks = Files.createDirectories(folder.resolve("talks"));
    out = folder.resolve("out");
    Files.writeString(talks.resolve("one.txt"), "First talk\n\nMr. Crane: It leaks.\n");
    Files.writeString(talks.resolve("two.txt"), "Second talk\n\nMr. Crane: It sank.\n");
    Files.writeString(
        talks.resolve("volume.yaml"), "title: All talks\neditions:\n  - one\n  - two\n");
  }

  @Test
  void aFolderWithAPlanGivesABookOfItsEditions() {
    CommandLineFixture run = CommandLineFixture.run("build", talks, "-o", out, "-f", "tei,pdf");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(out.resolve("talks/talks.pdf")).isNotEmptyFile();
    assertThat(out.resolve("talks/talks.tei.xml")).content().contains("<title type=\"main\">All");
    assertThat(run.err()).contains("volume.yaml: warning[M501]: the volume does not say who");
  }

  @Test
  void aPlanIsRenderedForReadersAndForPrinters() throws IOException {
    CommandLineFixture.run("build", talks, "-o", folder.resolve("made"), "-f", "tei");
    for (String name : new String[] {"one", "two"}) {
      Files.copy(
          folder.resolve("made/" + name + "/" + name + ".tei.xml"),
          talks.resolve(name + ".tei.xml"));
    }
    Path plan = talks.resolve("volume.yaml");
    assertThat(CommandLineFixture.run("render", plan, "-o", out, "-f", "pdf").exit()).isZero();
    assertThat(out.resolve("talks/talks.pdf")).isNotEmptyFile();
    assertThat(out.resolve("talks/talks.tei.xml")).doesNotExist();
    CommandLineFixture.run("render", plan, "-o", out, "--pdf", "print", "--printer", "bod");
    assertThat(out.resolve("talks/talks.bod.pdf")).isNotEmptyFile();
  }

  @Test
  void whatIsWrongWithAPlanHasAPlaceInIt() throws IOException {
    Path plan = Files.writeString(talks.resolve("volume.yaml"), "title: All\neditions: [three]\n");
    CommandLineFixture run = CommandLineFixture.run("render", plan, "-o", out);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("volume.yaml:2:12: error[M508]: there is no edition or TEI file “three”");
    assertThat(out.resolve("talks")).doesNotExist();
  }

  @Test
  void aReleaseLacksNothing() throws IOException {
    CommandLineFixture.run("build", talks, "-o", out, "-f", "tei");
    Path plan = talks.resolve("volume.yaml");
    CommandLineFixture run = CommandLineFixture.run("render", plan, "-o", out, "--release");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("volume.yaml: error[M501]");
    assertThat(out.resolve("talks/talks.pdf")).doesNotExist();
  }
}
