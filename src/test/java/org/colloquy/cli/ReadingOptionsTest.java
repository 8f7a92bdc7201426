package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a transcript is read can be said on the command line and beside the transcript. */
class ReadingOptionsTest {
  private static final String DOS = "Орлов: Станки готовы.\n\nВесела: Сколько их?\n";

  @TempDir Path dir;

  private CommandLineFixture convert(Object... args) {
    Object[] all = new Object[args.length + 3];
    all[0] = "convert";
    all[1] = "--output";
    all[2] = dir.resolve("out");
    System.arraycopy(args, 0, all, 3, args.length);
    return CommandLineFixture.run(all);
  }

  private String tei() throws IOException {
    return Files.readString(dir.resolve("out/talk/talk.tei.xml"));
  }

  @Test
  void theEncodingNamedInTheMetadataCounts() throws IOException {
    Path talk = Files.write(dir.resolve("talk.txt"), DOS.getBytes(Charset.forName("IBM866")));
    Files.writeString(dir.resolve("talk.yaml"), "charset: IBM866\n");
    assertThat(convert(talk).exit()).isZero();
    assertThat(tei()).contains("Станки готовы.");
  }

  @Test
  void anEncodingThatNobodyKnowsIsAnErrorOfTheMetadata() throws IOException {
    Path talk = Files.writeString(dir.resolve("talk.txt"), DOS);
    Files.writeString(dir.resolve("talk.yaml"), "charset: no such thing\n");
    CommandLineFixture run = convert(talk);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("talk.yaml:1:10: error[M506]: ");
  }

  @Test
  void aRepairIsSwitchedOffOnTheCommandLineOrInTheMetadata() throws IOException {
    Path talk =
        Files.writeString(
            dir.resolve("talk.txt"), "Orlov: We™re sure &amp; glad.\n\nVesela: It™s so.\n");
    Files.writeString(dir.resolve("talk.yaml"), "keep: [entity]\n");
    assertThat(convert("--keep", "glyph", talk).exit()).isZero();
    assertThat(tei()).contains("We™re sure &amp;amp; glad.", "Kept as printed: entity, glyph.");
  }

  @Test
  void aRepairThatThereIsNotIsWrongUsage() {
    CommandLineFixture run = convert("--keep", "everything", dir.resolve("talk.txt"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("“everything” is no repair");
  }
}
