package org.colloquy.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.profile.Metadata;
import org.colloquy.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastTest {
  private static final String OPENING =
      "The meeting opened at ten in the morning and was held in the great hall of the mill.\n\n";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          N.S. Orlov       | Orlov      | Comrade Orlov
          Petr Orlov       | Orlov      | Cde. Orlov
          Nikolai Orlov    | N. Orlov   | Marshal Orlov
          Tan Wen-li       | Tan        | General Tan
          Kim Do Song      | Kim        | Comrade Kim
          Jan van Houten   | van Houten | Mr. van Houten
          """)
  void oneParticipantIsOnePersonHoweverSpelt(String full, String family, String titled) {
    Reports.Result read =
        Reports.read(
            "Record of conversation of "
                + full
                + " with Hana Vesela\n\n"
                + OPENING
                + full
                + " said that wool is dear.\n\nHana Vesela asked why.\n\n"
                + family
                + " replied that coal is dear.\n\n"
                + titled
                + " added that he was sorry.\n\n");
    assertThat(present(read)).containsExactly(full, "Hana Vesela");
    assertThat(read.speakers()).containsExactly(full, "Hana Vesela", full, full);
  }

  @Test
  void titleAndListNamePeopleAndLeaveOutOrganisations() {
    Reports.Result read =
        Reports.read(
            """
            Minutes of Meeting between General Harding and Dr. Lo Wen-chi at the American Embassy, Linz, October 25, 1946

            PARTICIPANTS

            General Harding

            Dr. Lo Wen-chi, Secretary of the Third Party

            Mr. Philip Rudd, Assistant to the Ambassador for Economic Affairs

            The Swiss Minister

            """
                + OPENING
                + """
                Dr. Lo stated that the Soviet Government had refused, and the Central Committee with it.

                The Swiss Minister thought this was a pity. The Minister asked for time.
                """);
    assertThat(present(read))
        .containsExactly("Harding", "Lo Wen-chi", "Philip Rudd", "Swiss Minister");
    assertThat(read.script().cast().persons().get(1).roles())
        .containsExactly("Secretary of the Third Party");
    assertThat(read.speakers()).containsExactly("Lo Wen-chi", "Swiss Minister");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Memorandum of Conversation, by the Ambassador at Large (Hale) |                          | Hale
          Memorandum of Conversation, by the Under Secretary of State   | C[harles] H[arding]      | Charles Harding
          From the Diary of N.V. Rogov: Memorandum of Conversation with Petr Orlov |              | N.V. Rogov
          Memorandum of Conversation between Anton Mikov and Petr Orlov |                          | Anton Mikov
          Record of conversation with Petr Orlov                        | W. B. Pritchard          | W. B. Pritchard
          """)
  void theAuthorIsWhoHeadBylineOrSignatureName(String head, String signature, String author) {
    String end = signature == null ? "" : "\n\n" + signature;
    Reports.Result read =
        Reports.read(
            head
                + "\n\n"
                + OPENING
                + "I told Petr Orlov that the mill had been sold to a man in Linz, and that we had known of this"
                + " for a month without being able to say so.\n\nPetr Orlov replied that he had heard of it.\n\n"
                + "I said that I was glad."
                + end);
    Cast cast = read.script().cast();
    assertThat(cast.author().map(id -> cast.get(id).name())).contains(author);
    assertThat(read.speakers()).containsExactly(author, "Petr Orlov", author);
  }

  @Test
  void presenceAndInterpreterAreReadFromSentences() {
    Reports.Result read =
        Reports.read(
            """
            Memorandum of Conversation between Anton Mikov and Petr Orlov

            On 4 May a meeting with Petr Orlov took place in the presence of Hana Vesela and the interpreter Shen Li. From our side Jan Brandt was present.

            I told Petr Orlov that the mill was sold.
            """);
    assertThat(present(read))
        .contains("Anton Mikov", "Petr Orlov", "Hana Vesela", "Shen Li", "Jan Brandt");
    assertThat(read.script().cast().persons())
        .filteredOn(p -> p.roles().contains("interpreter"))
        .extracting(Person::name)
        .containsExactly("Shen Li");
  }

  @Test
  void namesOneLetterApartAreOnlySuggestedToBeOnePerson() {
    String record =
        "Record of conversation\n\n"
            + OPENING
            + "Rusk said that wool is dear.\n\nOrlov asked why.\n\nRask replied that coal is dear.\n\nOrlov said he knew.\n\n"
            + "Rask said no more.";
    Reports.Result read = Reports.read(record);
    assertThat(present(read)).containsExactly("Rusk", "Orlov", "Rask");
    assertThat(read.diagnostics()).extracting(Diagnostic::code).contains(Code.S211);
    var settled = new Metadata(Map.of(), Map.of("Rask", "Rusk"), List.of(), Map.of(), Map.of());
    Reports.Result joined =
        Reports.read(
            SourceReader.of("record.txt", record.getBytes(StandardCharsets.UTF_8)), settled, "en");
    assertThat(present(joined)).containsExactly("Rusk", "Orlov");
    assertThat(joined.diagnostics()).extracting(Diagnostic::code).doesNotContain(Code.S211);
  }

  @Test
  void aProseTextInWhichSomebodySpeaksNowAndThenHasNoTurns() {
    Reports.Result read =
        Reports.read(
            """
            The house on the hill

            The house stood empty for years. Nobody in the village knew who owned it, and nobody asked.

            In the summer of 1931 a man came up the road with a cart and two dogs. He was called Rudd.

            The roof had fallen in on the north side. Swallows lived in the kitchen.

            Old Vesela said that he would not last the winter. He lasted thirty.

            The dogs died and were buried under the pear tree, which still bears fruit.

            Rudd never said a word about the war. The orchard grew up around him.
            """);
    assertThat(read.script().turns()).isEmpty();
    assertThat(read.diagnostics()).extracting(Diagnostic::code).contains(Code.S201);
  }

  @Test
  void everyMentionInTheBodyIsFound() {
    Reports.Result read =
        Reports.read(
            "Record of conversation of Petr Orlov with Hana Vesela\n\n"
                + OPENING
                + "Orlov’s mill, said Hana Vesela, is old. Petr Orlov replied to Vesela that it is new.");
    assertThat(read.script().cast().mentions())
        .extracting(m -> m.range().of(read.text()))
        .containsExactly(
            "Petr Orlov", "Hana Vesela", "Orlov", "Hana Vesela", "Petr Orlov", "Vesela");
  }

  private static List<String> present(Reports.Result read) {
    return read.script().cast().persons().stream()
        .filter(Person::present)
        .map(Person::name)
        .toList();
  }
}
