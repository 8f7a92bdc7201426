package org.colloquy.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.authority.Authorities;
import org.colloquy.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationNamesTest {
  private final OrganisationNames organisations = new OrganisationNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They spoke of the Cominform.                | Cominform=org:Cominform
          The CC CPSU decided.                        | CC CPSU=org:CC CPSU
          He agreed with the Soviet Government.       | Soviet Government=org:Soviet government
          He sat in the U.N. then.                    | U.N.=org:United Nations
          """)
  void marksAKnownName(String text, String expected) {
    assertThat(Marked.text(text).keys(organisations)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Ministry of Light Industry paid.            | Ministry of Light Industry
          Support came from Lantern Fund.                 | Lantern Fund
          The Bohemian Workers’ Party grew.               | Bohemian Workers’ Party
          A man from the University of Neustadl came.     | University of Neustadl
          The People’s Weaving Army came.                 | People’s Weaving Army
          He left the All-Bohemian Spinners Party.        | All-Bohemian Spinners Party
          The Guild [Weavers Party] met.                  | Weavers Party
          The USSR Council of Ministers met.              | USSR Council of Ministers
          The Department of Trade and Industry wrote.     | Department of Trade and Industry
          The Department of Looms of the Spinners' Guild Council wrote. | Department of Looms of the Spinners' Guild Council
          """)
  void marksANameByItsForm(String text, String expected) {
    assertThat(Marked.text(text).by(organisations))
        .extracting(mark -> mark.range().of(text))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "The Committee has not met.",
    "Our Party is small.",
    "The Central Committee is away.",
    "The Soviet Union agreed.",
    "The Ministry of the moment.",
    "The President of the Senate.",
    "In Congress he sat."
  })
  void leavesBareWordsForBodiesAlone(String text) {
    assertThat(Marked.text(text).by(organisations)).isEmpty();
  }

  @Test
  void endsBeforeAPerson() {
    assertThat(
            Marked.text("The Ministry of Trade and Orlov agreed.")
                .naming("Orlov")
                .keys(organisations))
        .containsExactly("Ministry of Trade=org:Ministry of Trade");
  }

  @Test
  void tellsWhosePartyIsMeantByThePlaceBeforeIt(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("organisations.xml"),
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listOrg><org>
          <orgName>Spinners’ Party of Ostland</orgName>
          <orgName>Spinners’ Party in Ostland</orgName>
        </org></listOrg></standOff></TEI>
        """);
    Authorities authorities = Authorities.load(folder, new Diagnostics());

    assertThat(
            Marked.text("In Ostland there’s a Spinners’ Party, but it is small.")
                .with(authorities)
                .keys(organisations))
        .containsExactly("Spinners’ Party=org:Spinners’ Party of Ostland");
  }
}
