package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @Test
  void helpNamesEveryCommandAndExitCode() {
    CommandLineFixture run = CommandLineFixture.run("--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("Usage: colloquy [-hV] COMMAND")
        .contains("build", "convert", "validate", "render", "restore", "explain")
        .contains("0    done", "1    the input", "2    the command", "3    a file", "70   a bug");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"build", "convert", "validate", "render", "preflight", "restore", "explain"})
  void everyCommandHasHelp(String command) {
    CommandLineFixture run = CommandLineFixture.run(command, "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Usage: colloquy " + command + " ");
  }

  @Test
  void helpOfBuildIsTheOneInTheDesign() {
    assertThat(CommandLineFixture.run("build", "--help").out())
        .contains("--format", "--output", "--authority", "--schema", "--diagnostics", "--release")
        .contains("--charset", "--max-pages", "--fail-on", "--stacktrace");
  }

  @Test
  void theVersionIsPrinted() {
    assertThat(CommandLineFixture.run("--version").out()).startsWith("Colloquy ");
  }

  @Test
  void withoutArgumentsTheHelpIsAMessage() {
    CommandLineFixture run = CommandLineFixture.run();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("Usage: colloquy");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          build                                  | FILE|DIR
          biuld                                  | build
          build a.txt --format docx              | “docx” is not one of tei, html, pdf, plain
          build a.txt --charset klingon          | “klingon” is not an encoding
          build a.txt --max-pages many           | many
          build a.txt --diagnostics xml          | xml
          build a.txt --nonsense                 | --nonsense
          convert                                | FILE|DIR
          restore                                | TEI
          explain Q100                           | Q100
          """)
  void aWrongCommandLineIsExplainedInAFewLines(String line, String expected) {
    CommandLineFixture run = CommandLineFixture.run((Object[]) line.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(expected.strip());
    assertThat(run.err().lines()).hasSizeLessThan(5);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void explainPrintsThePageOfACode() {
    CommandLineFixture run = CommandLineFixture.run("explain", "s201");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("# S201: no speaker was found").contains("## What to do");
  }

  @Test
  void explainWithoutACodeListsThemAll() {
    assertThat(CommandLineFixture.run("explain").out().lines()).hasSize(Code.values().length);
  }
}
