package org.colloquy.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.colloquy.profile.Metadata;
import org.colloquy.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between turns and is nobody's, and turns that go on after it. */
class InterludesTest {
  private static final String TALK =
      """
      The SPEAKER: The House will now hear the member for the harbour.

      Mr PELL: I ask the Minister when the lamp on the pier will burn again.

      Mrs ORNE: It will burn when there is oil for it.

      Mr PELL: There are nine casks in the cellar of the toll house.

      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour Lamps",
        "STATEMENT OF HON. ANN VALE, A MEMBER FOR THE COUNTY OF THE NORTHERN SHORE, AND OF HER COUSIN",
        "Examined by Mr. Pell.",
        "61. Mr Hale asked the Minister for Ports how many casks there are; and whether he will burn them. [117]"
      })
  void aLineBetweenTurnsIsNobodys(String line) {
    Reports.Result read =
        Reports.read(TALK + line + "\n\nThe SPEAKER: I call the Minister for Ports.\n");

    assertThat(words(read)).noneMatch(words -> words.contains(line)).hasSize(5);
  }

  @Test
  void aSentenceBetweenTurnsGoesOnWithTheTurn() {
    Reports.Result read = Reports.read(TALK + "I have counted them.\n\nThe SPEAKER: Order.\n");

    assertThat(words(read).get(3)).endsWith("I have counted them.");
  }

  @Test
  void whereWordsAreNotClosedShortLinesAreWords() {
    String talk = TALK.replace(".", "");
    Reports.Result read = Reports.read(talk + "Nine casks\n\nThe SPEAKER: Order\n");

    assertThat(words(read).get(3)).endsWith("Nine casks");
  }

  @Test
  void aTurnGoesOnWhereItsLabelOrItsDashSaysSo() {
    Reports.Result read =
        Reports.read(
            """
            Ilves: I went down to the pier, and there I saw --

            Pell: The lamp?

            Ilves: -- the widow with the key.

            Pell: That cannot be.

            Ilves (cont.): She had it from her brother.

            Pell: [continuing] And he had it from me.

            Ilves: So be it.
            """);

    assertThat(read.script().turns().stream().map(Turn::resumes))
        .containsExactly(false, false, true, false, true, true, false);
  }

  @Test
  void whatIsDoneOrHeldIsNoPartOfTheName() {
    Reports.Result read =
        Reports.read(
            """
            Court. Call the first witness for the toll house.

            ANN ROE sworn. I keep the lamp on the pier, and I saw the prisoner there.

            Court. Did she carry a light?

            Roe. She did, my lord, and she had a cask with her.

            Court to Roe. Was the cask yours?

            Roe. It was, my lord.

            VALE's DEFENCE. I found it on the quay.
            """);

    assertThat(read.speakers())
        .containsExactly("Court", "ANN ROE", "Court", "ANN ROE", "Court", "ANN ROE", "VALE");
  }

  @Test
  void anOfficeWithAnAndIsOnePersonAndItsOffice() {
    Reports.Result read =
        Reports.read(
            """
            Ann Roe, Minister for Roads and Bridges: The pier is under repair.

            Mr. Pell: Since when has it been so?

            Ann Roe: Since the ninth of March.

            Mr. Pell: And until when?
            """);

    assertThat(read.speakers()).containsExactly("Ann Roe", "Pell", "Ann Roe", "Pell");
    assertThat(read.script().cast().get(read.script().turns().get(0).who().get(0)).roles())
        .containsExactly("Minister for Roads and Bridges");
  }

  @Test
  void anOfficeInSmallLettersWithAnAndIsOnePerson() {
    String text =
        """
        PRESIDENTE. La seduta è aperta.

        ORNI, vice ministro dei porti e dei fari. Signor Presidente, la lampada è accesa.

        PELLI. Non è vero, signor ministro.

        PRESIDENTE. Onorevole Pelli, la prego.

        ORNI. Ho qui le carte del faro.

        PELLI. Le legga, allora.
        """;

    Reports.Result read =
        Reports.read(
            SourceReader.of("record.txt", text.getBytes(StandardCharsets.UTF_8)),
            new Metadata(Map.of(), Map.of(), List.of(), Map.of(), Map.of()),
            "it");

    assertThat(read.speakers().get(1)).isEqualTo("ORNI").isEqualTo(read.speakers().get(4));
  }

  private static List<String> words(Reports.Result read) {
    return read.script().turns().stream().map(turn -> turn.range().of(read.text())).toList();
  }
}
