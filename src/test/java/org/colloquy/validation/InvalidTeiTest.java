package org.colloquy.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files with one fault each, named by the code that the fault must give: that code and no other. A
 * schema of the same name beside a file is the user's own.
 */
class InvalidTeiTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "invalid-tei");
  private static final List<String> SCHEMAS = List.of(".sch", ".xsd", ".rng", ".rnc");

  private static TeiValidator validator;
  private static Grammar rng;
  private static Grammar xsd;

  @BeforeAll
  static void compile() {
    validator = TeiValidator.create();
    rng = Schemas.colloquyRng();
    xsd = Schemas.colloquyXsd();
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".xml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void oneFaultGivesItsCodeAndNoOther(Path file) throws Exception {
    List<Diagnostic> found = validate(file);
    Code code = Code.valueOf(file.getFileName().toString().substring(0, 4));
    assertThat(found).extracting(Diagnostic::code).isNotEmpty().containsOnly(code);
    assertThat(found)
        .allSatisfy(
            d -> {
              assertThat(d.message()).isNotBlank().doesNotContain("\n");
              assertThat(d.tei()).isPresent();
              assertThat(d.help()).isPresent();
            });
  }

  @Test
  void everyCodeOfValidationHasAFile() throws IOException {
    Set<Code> tested =
        files()
            .map(f -> Code.valueOf(f.getFileName().toString().substring(0, 4)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(tested)
        .containsExactlyElementsOf(
            Stream.of(Code.values()).filter(c -> c.name().startsWith("V")).toList());
  }

  @ParameterizedTest
  @MethodSource("files")
  void theXmlSchemaFindsFaultsInAtMostAsManyPlacesAsRelaxNg(Path file) throws IOException {
    byte[] tei = Files.readAllBytes(file);
    assertThat(places(xsd, tei)).hasSizeLessThanOrEqualTo(places(rng, tei).size());
  }

  /** Line and column; the XML Schema engine has two messages for a value that is not allowed. */
  private static Set<String> places(Grammar grammar, byte[] tei) {
    return Schemas.faults(grammar, tei).stream()
        .map(fault -> fault.substring(0, Math.max(0, fault.indexOf(' '))))
        .collect(Collectors.toSet());
  }

  private static List<Diagnostic> validate(Path file) throws Exception {
    TeiValidator all = validator;
    for (String extension : SCHEMAS) {
      Path schema = Path.of(file.toString().replace(".xml", extension));
      all = Files.exists(schema) ? all.withSchema(schema) : all;
    }
    return all.validate(Files.readAllBytes(file), file.toString(), id -> Optional.empty());
  }
}
