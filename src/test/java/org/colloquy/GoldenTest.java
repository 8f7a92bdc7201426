package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.profile.Metadata;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xmlunit.assertj3.XmlAssert;

/**
 * Invented records, a folder a case, with the TEI and the messages an expert expects. With {@code
 * -Dgolden.update=true} the expected files are written anew and the test fails, so that nobody
 * lands them unread.
 */
class GoldenTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TestFactory
  Stream<DynamicTest> theTeiIsAsExpected() throws IOException {
    return cases().stream().map(folder -> dynamicTest(name(folder), () -> compare(folder)));
  }

  @TestFactory
  Stream<DynamicTest> lineEndsMakeNoDifference() throws IOException {
    return cases().stream()
        .filter(folder -> !name(folder).equals("hostile/controls"))
        .map(folder -> dynamicTest(name(folder), () -> lineEnds(folder)));
  }

  @TestFactory
  Stream<DynamicTest> theSameInputGivesTheSameBytes() throws IOException {
    return cases().stream()
        .map(
            folder ->
                dynamicTest(
                    name(folder),
                    () ->
                        assertThat(convert(input(folder)).teiBytes())
                            .isEqualTo(convert(input(folder)).teiBytes())));
  }

  private static void compare(Path folder) throws IOException {
    Edition edition = convert(input(folder));
    Path tei = folder.resolve("expected.tei.xml");
    Path messages = folder.resolve("expected.diagnostics");
    String found =
        edition.diagnostics().stream().map(GoldenTest::line).collect(Collectors.joining());
    if (UPDATE) {
      Files.write(tei, edition.teiBytes());
      Files.writeString(messages, found);
    }
    assertThat(UPDATE).as("expected files were written anew: read them").isFalse();
    assertThat(edition.isValid()).as(found).isTrue();
    XmlAssert.assertThat(edition.tei()).and(Files.readString(tei)).areIdentical();
    assertThat(edition.teiBytes()).isEqualTo(Files.readAllBytes(tei));
    assertThat(found).isEqualTo(Files.readString(messages));
  }

  private static String line(Diagnostic diagnostic) {
    String place =
        diagnostic.span().map(span -> span.start() + "-" + span.end()).orElse("the record");
    return diagnostic.severity()
        + " "
        + diagnostic.code()
        + " "
        + place
        + ": "
        + diagnostic.message()
        + "\n";
  }

  /** CR LF and CR read as LF: the text of the TEI is the same, its header names another file. */
  private static void lineEnds(Path folder) throws IOException {
    String lf = Files.readString(folder.resolve("input.txt"));
    String expected = text(convert(source(lf)));

    assertThat(text(convert(source(lf.replace("\n", "\r\n"))))).isEqualTo(expected);
    assertThat(text(convert(source(lf.replace("\n", "\r"))))).isEqualTo(expected);
  }

  private static String text(Edition edition) {
    return edition.tei().substring(edition.tei().indexOf("<text "));
  }

  private static Edition convert(SourceText source) {
    return Records.Shared.CONVERTER.convert(source, Metadata.NONE);
  }

  private static SourceText source(String text) {
    return SourceReader.of("input.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static SourceText input(Path folder) throws IOException {
    return SourceReader.of("input.txt", Files.readAllBytes(folder.resolve("input.txt")));
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      return files
          .filter(file -> file.endsWith("input.txt"))
          .map(Path::getParent)
          .sorted()
          .toList();
    }
  }

  private static String name(Path folder) {
    return CORPUS.relativize(folder).toString().replace('\\', '/');
  }
}
