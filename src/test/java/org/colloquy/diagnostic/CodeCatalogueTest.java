package org.colloquy.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeCatalogueTest {
  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeHasAPageThatSaysWhatWhyAndHowToMend(Code code) {
    assertThat(Explanations.of(code)).as("explain/%s.md", code).isPresent();
    assertThat(Explanations.of(code).orElseThrow())
        .startsWith("# " + code + ": " + code.title() + "\n")
        .contains("\n## Why\n", "\n## What to do\n", "\n## Example\n")
        .endsWith("\n");
  }

  @Test
  void everyPageHasACode() throws IOException, URISyntaxException {
    var folder = Path.of(Code.class.getResource("explain").toURI());
    try (Stream<Path> pages = Files.list(folder)) {
      assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
          .allSatisfy(name -> assertThat(Stream.of(Code.values()).map(Code::name)).contains(name));
    }
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeIsALetterAndThreeFiguresAndHasAdvice(Code code) {
    assertThat(code.name()).matches("[RBSNIMTVPC]\\d{3}");
    assertThat(code.title()).isNotBlank().doesNotEndWith(".");
    assertThat(code.help()).isNotBlank().doesNotEndWith(".");
  }
}
