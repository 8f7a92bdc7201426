package org.colloquy.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.profile.Metadata;
import org.colloquy.source.SourceReader;
import org.junit.jupiter.api.Test;

/** Records of talk as archives print them: few words of a head, offices, bodies, no subjects. */
class UnpreparedRecordsTest {
  @Test
  void aShortMemorandumWithOneReportIsARecord() {
    assertThat(
            speakers(
                "en",
                """
                Telegram

                The Ambassador in Ruritania (Hale) to the Secretary of State

                I told Minister Orlov that the harbour was closed to our ships.

                HALE
                """))
        .containsExactly("Hale");
  }

  @Test
  void anItalianVerbShowsWhoSpeaks() {
    assertThat(
            speakers(
                "it",
                """
                Appunto di Bruni sul colloquio con l'Ambasciatore Orlov

                L'Ambasciatore Orlov, rimasto solo con me, mi ha detto che il porto è chiuso. Ha \
                aggiunto che riaprirà.

                Ho risposto che avrei riferito al Governo.
                """))
        .containsExactly("Orlov", "Bruni");
  }

  @Test
  void theMeetingItselfIsNobody() {
    assertThat(
            speakers(
                "en",
                """
                Minutes of a Meeting of the Harbour Board

                Present: Mr. Orlov, Mr. Brandt, Mrs. Vesela

                Mr. Orlov said that the dues were too high.

                The Board agreed that they be lowered.

                Mr. Brandt asked whether that was lawful.
                """))
        .containsExactly("Orlov", "Brandt");
  }

  @Test
  void aPlaceBeforeADateAndFieldsOfMinutesAreNoLabels() {
    assertThat(
            speakers(
                "en",
                """
                Minutes of the meeting of the Harbour Society

                Chairman: Mr. Peter Hale

                Secretary: Mrs. Ann Orr

                Mr. Hale said that the mole was sinking.

                Prague, 4 May 1962
                """))
        .containsExactly("Peter Hale");
  }

  @Test
  void inGermanTheAnswerMayStandBeforeWhoGivesIt() {
    assertThat(
            speakers(
                "de",
                """
                Niederschrift über die Sitzung des Hafenausschusses

                Anwesend: Herr Orlow, Herr Brandt, Frau Vesela

                Herr Orlow teilt mit, dass der Hafen schließt.

                Auf Frage von Herrn Orlow teilt Herr Brandt mit, dass die Mole sinkt.
                """))
        .containsExactly("Orlow", "Brandt");
  }

  @Test
  void aNumberedLineBetweenParagraphsIsAHead() {
    assertThat(
            read(
                    "en",
                    """
                    Minutes of the meeting of the Harbour Society

                    Present: Mr. Hale, Mr. Brandt, Mrs. Orr

                    Mr. Hale said that the mole was sinking and that nobody cared.

                    2. Harbour dues

                    Mr. Brandt said that they were too high for small boats.
                    """)
                .script()
                .turns())
        .hasSize(2)
        .allSatisfy(turn -> assertThat(turn.range().length()).isLessThan(70));
  }

  private static List<String> speakers(String language, String record) {
    return read(language, record).speakers();
  }

  private static Reports.Result read(String language, String record) {
    return Reports.read(
        SourceReader.of("record.txt", record.getBytes(StandardCharsets.UTF_8)),
        Metadata.NONE,
        language);
  }
}
