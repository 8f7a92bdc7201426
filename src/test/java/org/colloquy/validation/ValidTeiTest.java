package org.colloquy.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an edition may look like is allowed by every schema. */
class ValidTeiTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  static Stream<Path> files() throws IOException {
    Path contract = RESOURCES.resolve("tei").resolve("contract.tei.xml");
    try (Stream<Path> files = Files.list(RESOURCES.resolve("valid-tei"))) {
      return Stream.concat(Stream.of(contract), files.sorted().toList().stream());
    }
  }

  @Test
  void noRuleIsBroken() throws IOException {
    TeiValidator validator = TeiValidator.create();
    for (Path file : files().toList()) {
      assertThat(
              validator.validate(Files.readAllBytes(file), file.toString(), id -> Optional.empty()))
          .as("%s", file)
          .allMatch(d -> d.severity() == Severity.INFO);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void theGrammarAllowsIt(Path file) throws IOException {
    assertThat(Schemas.faults(Schemas.colloquyRng(), Files.readAllBytes(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theXmlSchemaAllowsIt(Path file) throws IOException {
    assertThat(Schemas.faults(Schemas.colloquyXsd(), Files.readAllBytes(file))).isEmpty();
  }

  @Test
  void theWholeOfTeiAllowsThemAll() throws IOException {
    Grammar tei = Schemas.teiAllRng();
    for (Path file : files().toList()) {
      assertThat(Schemas.faults(tei, Files.readAllBytes(file))).as("%s", file).isEmpty();
    }
  }

  @Test
  void theXmlSchemaOfTheWholeOfTeiAllowsThemAll() throws IOException {
    Grammar tei = Schemas.teiAllXsd();
    for (Path file : files().toList()) {
      assertThat(Schemas.faults(tei, Files.readAllBytes(file))).as("%s", file).isEmpty();
    }
  }
}
