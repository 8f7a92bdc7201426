package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of an invented record through the commands, with everything but the PDF. */
class BuildTest {
  private static final String TALK =
      """
      Record of a Conversation between Orlov and Vesela

      June 14, 1951

      Orlov: Good morning. How many looms have you?

      Vesela: Three hundred. We need [them] all.

      Orlov: Then let us see the mills.

      Vesela: With pleasure.
      """;

  @TempDir Path dir;

  @AfterEach
  void nothingHalfWrittenIsLeft() throws IOException {
    try (Stream<Path> files = Files.walk(dir)) {
      assertThat(files.filter(file -> file.getFileName().toString().startsWith("."))).isEmpty();
    }
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private Path talk(String folder) throws IOException {
    return write(folder + "talk.txt", TALK.getBytes(StandardCharsets.UTF_8));
  }

  private CommandLineFixture run(String command, Object... args) {
    Object[] all = new Object[args.length + 1];
    all[0] = command;
    System.arraycopy(args, 0, all, 1, args.length);
    CommandLineFixture run = CommandLineFixture.run(all);
    assertThat(run.err()).doesNotContain("\tat ", "C999");
    return run;
  }

  private CommandLineFixture build(Path file) {
    return run("build", "--format", "tei,html,plain", "--output", dir.resolve("out"), file);
  }

  @Test
  void aRecordBecomesAnEdition() throws IOException {
    CommandLineFixture run = build(talk(""));
    assertThat(run.exit()).as(run.err()).isZero();
    Path out = dir.resolve("out/talk");
    assertThat(run.out().lines().reduce((a, b) -> b)).contains("edition: " + out);
    assertThat(run.out()).contains("all accounted for");
    assertThat(out.resolve("index.html")).content().contains("id=\"t1\"", "id=\"t4\"");
    assertThat(out.resolve("talk.txt")).content().contains("We need [them] all.");
    assertThat(out.resolve("talk.tei.xml")).content().contains("<supplied");
    assertThat(out.resolve("talk.ledger.json")).isNotEmptyFile();
    assertThat(out.resolve("fidelity.json")).content().contains("\"holds\" : true");
    assertThat(out.resolve("talk.pdf")).doesNotExist();
  }

  @Test
  void theTranscriptComesBackByteForByte() throws IOException {
    byte[] bytes = TALK.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_16LE);
    byte[] marked = "\uFEFF".getBytes(StandardCharsets.UTF_16LE);
    var all = new ByteArrayOutputStream();
    all.writeBytes(marked);
    all.writeBytes(bytes);
    Path file = write("talk.txt", all.toByteArray());
    assertThat(build(file).exit()).isZero();
    Path back = dir.resolve("back.txt");
    run("restore", dir.resolve("out/talk/talk.tei.xml"), "--output", back);
    assertThat(back).hasBinaryContent(all.toByteArray());
    var out = new ByteArrayOutputStream();
    String[] args = {"restore", dir.resolve("out/talk/talk.tei.xml").toString()};
    var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Main.run(args, new PrintStream(out, true, StandardCharsets.UTF_8), nowhere);
    assertThat(out.toByteArray()).isEqualTo(all.toByteArray());
  }

  @Test
  void inAProjectTheTeiStandsAmongTheEditionsAndIsNeverOverwrittenOnceEdited() throws IOException {
    Path file = talk("tei/transcripts/");
    Path tei = dir.resolve("tei/editions/talk.tei.xml");
    Path page = dir.resolve("output/talk/index.html");
    assertThat(run("build", "-f", "tei,html", file).exit()).isZero();
    byte[] first = Files.readAllBytes(tei);
    assertThat(page).exists();
    assertThat(run("build", "-f", "tei,html", file).exit()).isZero();
    assertThat(tei).hasBinaryContent(first);

    String edited = Files.readString(tei).replace("Three hundred", "Some 300");
    Files.writeString(tei, edited);
    CommandLineFixture again = run("build", "-f", "tei,html", file);
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(again.err()).contains("warning[T603]: ", "talk.tei.xml was edited");
    assertThat(tei).content().isEqualTo(edited);
    assertThat(page).content().contains("Some 300");

    CommandLineFixture refused = run("convert", file);
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err()).contains("error[T603]: ");
    assertThat(tei).content().isEqualTo(edited);
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    Path file = talk("");
    build(file);
    byte[] tei = Files.readAllBytes(dir.resolve("out/talk/talk.tei.xml"));
    byte[] page = Files.readAllBytes(dir.resolve("out/talk/index.html"));
    build(file);
    assertThat(dir.resolve("out/talk/talk.tei.xml")).hasBinaryContent(tei);
    assertThat(dir.resolve("out/talk/index.html")).hasBinaryContent(page);
  }

  @Test
  void validateAndRenderTakeTheTei() throws IOException {
    run("convert", "--output", dir.resolve("out"), talk(""));
    Path tei = dir.resolve("out/talk/talk.tei.xml");
    CommandLineFixture valid = run("validate", tei);
    assertThat(valid.exit()).as(valid.err()).isZero();
    assertThat(valid.out()).endsWith("talk.tei.xml: valid\n");
    CommandLineFixture rendered = run("render", "-f", "html", "-o", dir.resolve("rendered"), tei);
    assertThat(rendered.exit()).as(rendered.err()).isZero();
    assertThat(dir.resolve("rendered/talk/index.html")).isNotEmptyFile();
    Files.writeString(tei, Files.readString(tei).replaceFirst("</p>", "</p><speaker>X</speaker>"));
    CommandLineFixture broken = run("render", "-f", "html", "-o", dir.resolve("broken"), tei);
    assertThat(broken.exit()).isEqualTo(1);
    assertThat(broken.err()).contains("error[V7");
    assertThat(dir.resolve("broken")).doesNotExist();
  }

  @Test
  void whySaysWhatDecidedEachTurn() throws IOException {
    CommandLineFixture run = run("convert", "--why", "-o", dir.resolve("out"), talk(""));
    assertThat(run.out()).containsPattern("talk\\.txt:5:1: turn 1: Orlov .*label");
  }

  @Test
  void aReleaseWithGapsInTheHeaderIsRefused() throws IOException {
    CommandLineFixture run =
        run("build", "--release", "-f", "tei", "-o", dir.resolve("out"), talk(""));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("error[M501]: the header does not say who publishes");
    assertThat(dir.resolve("out")).doesNotExist();
  }

  @Test
  void warningsMayFailTheRunButTheEditionIsMade() throws IOException {
    CommandLineFixture run =
        run("build", "--fail-on", "warning", "-f", "tei", "-o", dir.resolve("out"), talk(""));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(dir.resolve("out/talk/talk.tei.xml")).exists();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16BE", "windows-1252"})
  void anEncodingMayBeNamed(String charset) throws IOException {
    byte[] bytes = TALK.replace("Good", "“Good”").getBytes(Charset.forName(charset));
    Path file = write("talk.txt", bytes);
    CommandLineFixture run =
        run("build", "--charset", charset, "-f", "plain", "-o", dir.resolve("out"), file);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(dir.resolve("out/talk/talk.txt")).content().contains("“Good” morning");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlov: Good\0 morning.\f\n\nVesela: Good\u0001 morning.\n\fOrlov: Yes.\n",
        "Orlov: Good morning.\r\rVesela: Good morning.\r",
        "Orlov: <b>Good</b> &amp; ]]> <!-- morning. <?x?>\n\nVesela: &#0; &lt; \uFFFE\n",
        "It was a dark night. Nobody was about, and nothing was said.\n",
        "Orlov: [[[ ((( {{{ \n\nVesela: ]]] ))) }}}\n",
        "x",
        "Orlov:\n\nVesela:\n",
      })
  void oddTextIsHandledAndNothingOfItIsLost(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    CommandLineFixture run = build(write("odd.txt", bytes));
    assertThat(run.exit()).as(run.err()).isZero();
    Path back = dir.resolve("back.txt");
    run("restore", dir.resolve("out/odd/odd.tei.xml"), "-o", back);
    assertThat(back).hasBinaryContent(bytes);
  }

  @Test
  void withoutSpeakersNoTurnIsInvented() throws IOException {
    Path file =
        write(
            "night.txt",
            "It was a dark night.\n\nNobody was about.\n".getBytes(StandardCharsets.UTF_8));
    CommandLineFixture run = build(file);
    assertThat(run.err()).contains("night.txt: warning[S201]: ");
    assertThat(dir.resolve("out/night/night.tei.xml")).content().doesNotContain("<sp ");
  }

  @Test
  void badBytesAreNamedAndComeBack() throws IOException {
    byte[] bytes = TALK.replace("pleasure", "pl\u00E9asure “–”").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 4] = (byte) 0xC3;
    CommandLineFixture run = build(write("talk.txt", bytes));
    assertThat(run.err()).contains("warning[R103]: bytes e2 are not UTF-8");
    Path back = dir.resolve("back.txt");
    run("restore", dir.resolve("out/talk/talk.tei.xml"), "-o", back);
    assertThat(back).hasBinaryContent(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE TEI SYSTEM \"file:///etc/passwd\"><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"/>",
        "<!DOCTYPE TEI [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><TEI>&x;</TEI>",
        "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;&c;</a>",
      })
  void aDoctypeIsRefused(String xml) throws IOException {
    Path file = write("evil.tei.xml", xml.getBytes(StandardCharsets.UTF_8));
    CommandLineFixture run = run("validate", file);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("error[V704]").doesNotContain("root:");
  }

  @Test
  void whatIsNoXmlIsSaidToBeNone() throws IOException {
    Path file = write("a.tei.xml", "<TEI><p></TEI>".getBytes(StandardCharsets.UTF_8));
    CommandLineFixture run = run("validate", file);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).containsPattern("a\\.tei\\.xml:1:\\d+: error\\[V703]");
  }

  @Test
  void anAuthorityFileWithADuplicateIdIsRefused() throws IOException {
    write(
        "authority/persons.xml",
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPerson>
        <person xml:id="orlov"><persName>Orlov</persName></person>
        <person xml:id="orlov"><persName>Orlow</persName></person>
        </listPerson></standOff></TEI>
        """
            .getBytes(StandardCharsets.UTF_8));
    CommandLineFixture run =
        run(
            "build",
            "-f",
            "tei",
            "-o",
            dir.resolve("out"),
            "--authority",
            dir.resolve("authority"),
            talk(""));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).containsPattern("persons\\.xml:3:\\d+: error\\[M505]: .*orlov");
    assertThat(dir.resolve("out")).doesNotExist();
  }

  @Test
  void anOutputFolderThatCannotBeWrittenIsAnInputOutputFault() throws IOException {
    Path blocked = write("blocked", new byte[] {1});
    CommandLineFixture run = run("build", "-f", "tei", "-o", blocked, talk(""));
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("error[C901]: ");
    assertThat(blocked).hasBinaryContent(new byte[] {1});
  }
}
