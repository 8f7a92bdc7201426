package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private static final String TALK = "Orlov: Good morning.\n\nVesela: Good morning.\n";

  @TempDir Path dir;

  @AfterEach
  void nothingHalfWrittenIsLeft() throws IOException {
    try (Stream<Path> files = Files.walk(dir)) {
      assertThat(files.filter(file -> file.getFileName().toString().startsWith("."))).isEmpty();
    }
  }

  private CommandLineFixture build(Object... args) {
    Object[] all = new Object[args.length + 3];
    all[0] = "build";
    all[1] = "--output";
    all[2] = dir.resolve("out");
    System.arraycopy(args, 0, all, 3, args.length);
    CommandLineFixture run = CommandLineFixture.run(all);
    assertThat(run.err()).doesNotContain("\tat ", "Exception");
    return run;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }

  @Test
  void anEmptyFile() throws IOException {
    CommandLineFixture run = build(file("empty.txt", ""));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("empty.txt: error[R101]: ").endsWith("1 error in 1 file\n");
    assertThat(dir.resolve("out")).doesNotExist();
  }

  @Test
  void aBinaryFile() throws IOException {
    byte[] bytes = new byte[9999];
    new Random(1).nextBytes(bytes);
    CommandLineFixture run = build(Files.write(dir.resolve("noise.txt"), bytes));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("noise.txt: error[R102]: ");
    assertThat(dir.resolve("out")).doesNotExist();
  }

  @Test
  void aPdfNamedLikeAText() throws IOException {
    CommandLineFixture run = build(file("scan.txt", "%PDF-1.4\n%EOF\n"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("error[R102]", "a PDF document", "pdftotext");
  }

  @Test
  void aMissingFile() {
    CommandLineFixture run = build(dir.resolve("none.txt"));
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("none.txt: error[C901]: the file does not exist\n");
  }

  @Test
  void anUnreadableFile() throws IOException {
    Path file = file("secret.txt", TALK);
    assumeFalse(System.getProperty("user.name").equals("root"), "root may read every file");
    assertThat(file.toFile().setReadable(false)).isTrue();
    CommandLineFixture run = build(file);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("secret.txt: error[C901]: the file may not be read");
  }

  @Test
  void aFolderWithoutTranscripts() throws IOException {
    Path folder = Files.createDirectory(dir.resolve("letters"));
    CommandLineFixture run = build(folder);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("letters: error[C902]: the folder holds no .txt file\n");
  }

  @Test
  void twoTranscriptsOfOneName() throws IOException {
    Files.createDirectories(dir.resolve("a"));
    Files.createDirectories(dir.resolve("b"));
    CommandLineFixture run = build(file("a/x.txt", ""), file("b/x.txt", ""));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("b/x.txt: error[C903]: ", "a/x.txt: error[R101]");
  }

  @Test
  void oneFileGivenTwiceIsConvertedOnce() throws IOException {
    Path file = file("x.txt", "");
    assertThat(build(file, file).err()).endsWith("1 error in 1 file\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: The talk: a record\n", "\tx", "title: x\ntitle: y\n"})
  void brokenMetadata(String yaml) throws IOException {
    file("talk.yaml", yaml);
    CommandLineFixture run = build(file("talk.txt", TALK));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).containsPattern("talk\\.yaml:\\d+:\\d+: error\\[M502]: ");
    assertThat(dir.resolve("out")).doesNotExist();
  }

  @Test
  void theAuthorityFolderIsMissing() throws IOException {
    CommandLineFixture run = build("--authority", dir.resolve("nowhere"), file("talk.txt", TALK));
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("nowhere: error[C901]: ");
  }

  @Test
  void anEncodingThatCannotGiveTheBytesBack() throws IOException {
    Path file = Files.write(dir.resolve("x.txt"), new byte[] {0x1B, (byte) 0xFF});
    CommandLineFixture run = build("--charset", "ISO-2022-CN", file);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("error[C901]: the file cannot be read in that encoding");
  }

  @Test
  void oneBadDocumentNeverStopsTheRestAndTheOrderIsThatOfTheNames() throws IOException {
    for (int i = 9; i > 0; i--) {
      file("r" + i + ".txt", i % 2 == 0 ? "" : "%PDF-");
    }
    CommandLineFixture run = build(dir);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err().lines().filter(line -> line.contains("error[")).map(BadInputTest::brief))
        .containsExactly(
            "r1 R102", "r2 R101", "r3 R102", "r4 R101", "r5 R102", "r6 R101", "r7 R102", "r8 R101",
            "r9 R102");
    assertThat(run.err()).endsWith("9 errors in 9 files\n");
  }

  private static String brief(String line) {
    return line.replaceAll(".*/(r\\d)\\.txt: error\\[(\\w+)].*", "$1 $2");
  }

  @Test
  void messagesForProgramsGoToTheStandardOutput() throws IOException {
    CommandLineFixture run = build("--diagnostics", "json", file("empty.txt", ""));
    assertThat(run.out()).startsWith("{\"code\":\"R101\"").hasLineCount(1);
    assertThat(run.err()).isEmpty();
    CommandLineFixture sarif = build("--diagnostics", "sarif", file("empty.txt", ""));
    assertThat(sarif.out()).contains("\"version\" : \"2.1.0\"", "\"ruleId\" : \"R101\"");
  }

  @Test
  void restoreNeedsTheLedger() throws IOException {
    CommandLineFixture run = CommandLineFixture.run("restore", file("x.tei.xml", "<TEI/>"));
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("x.ledger.json: error[C901]: the file does not exist");
  }
}
