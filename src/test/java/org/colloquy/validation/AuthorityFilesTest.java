package org.colloquy.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.authority.Authorities;
import org.colloquy.authority.Entity;
import org.colloquy.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The authority files of this project are good TEI and hold what the sample needs. */
class AuthorityFilesTest {
  private static final Path FOLDER = Path.of("tei", "authority");

  @ParameterizedTest
  @ValueSource(strings = {"persons.xml", "places.xml", "organisations.xml"})
  void theWholeOfTeiAllowsThem(String file) throws IOException {
    byte[] tei = Files.readAllBytes(FOLDER.resolve(file));

    assertThat(Schemas.faults(Schemas.teiAllRng(), tei)).isEmpty();
  }

  @Test
  void theyAreReadWithoutAMessage() {
    var found = new Diagnostics();

    Authorities.load(FOLDER, found);

    assertThat(found.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Pak Hon Yong, Pak Heon-yeong",
    "PERSON, Kim Il Sung, Kim Il Sung",
    "PLACE, USSR, Soviet Union",
    "PLACE, Wonsan, Wonsan",
    "ORGANISATION, Soviet government, Soviet government",
    "ORGANISATION, Communist Party in India, Communist Party of India",
    "ORGANISATION, APRF, APRF"
  })
  void theyKnowTheNamesOfTheSample(Entity.Kind kind, String name, String key) {
    Authorities authorities = Authorities.load(FOLDER, new Diagnostics());

    assertThat(authorities.find(kind, name))
        .first()
        .matches(Entity::curated)
        .extracting(Entity::key)
        .isEqualTo(key);
  }
}
