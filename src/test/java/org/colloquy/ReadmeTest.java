package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Severity;
import org.colloquy.source.SourceReader;
import org.junit.jupiter.api.Test;

/** Nothing in the README is untrue. */
class ReadmeTest {
  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  @Test
  void theFiveLinesOfJavaRun() throws IOException {
    List<String> log = new ArrayList<>();
    // README begin
    Converter converter = Converter.builder().authority(Path.of("tei/authority")).build();
    Edition edition =
        converter.convert(SourceReader.read(Path.of("tei/transcripts/stalin-kim-1950-04.txt")));
    edition.diagnostics().forEach(found -> log.add(found.code() + ": " + found.message()));
    if (edition.isValid()) edition.write(Path.of("output/from-java"), Format.HTML, Format.PLAIN);
    String tei = edition.tei();
    // README end
    assertThat(tei).contains("<TEI ");
    assertThat(log).isNotEmpty();
    assertThat(Path.of("output/from-java/index.html")).isNotEmptyFile();
  }

  @Test
  void theFiveLinesAreThoseOfTheReadme() throws IOException {
    String source = Files.readString(Path.of("src/test/java/org/colloquy/ReadmeTest.java"));
    Matcher own = Pattern.compile("(?s)// README begin\n(.*?) *// README end").matcher(source);
    Matcher printed = Pattern.compile("(?s)```java\n(.*?)```").matcher(readme());
    assertThat(own.find()).isTrue();
    assertThat(printed.find()).isTrue();
    assertThat(printed.group(1).lines()).hasSize(5);
    assertThat(folded(printed.group(1))).isEqualTo(folded(own.group(1)));
  }

  /** The formatter breaks lines where the README does not. */
  private static String folded(String code) {
    return code.replaceAll("\\s+", "");
  }

  @Test
  void theTableListsEveryCode() throws IOException {
    String table =
        Arrays.stream(Code.values())
            .map(code -> "| `" + code + "` | " + word(code) + " | " + code.title() + " |\n")
            .collect(Collectors.joining());
    assertThat(readme()).contains("| Code | | Message |\n|---|---|---|\n" + table);
  }

  private static String word(Code code) {
    return code.severity() == Severity.INFO
        ? "note"
        : code.severity().name().toLowerCase(Locale.ROOT);
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    for (Path page : pages()) {
      Matcher link = Pattern.compile("\\]\\((?!https?:)([^)#]+)").matcher(Files.readString(page));
      while (link.find()) {
        assertThat(page.resolveSibling(link.group(1))).as("link in %s", page).exists();
      }
    }
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
    try (var files = Files.walk(Path.of("src/site"))) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }
}
