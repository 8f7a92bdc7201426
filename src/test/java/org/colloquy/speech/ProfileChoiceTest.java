package org.colloquy.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.colloquy.block.Block;
import org.colloquy.block.BlockParser;
import org.colloquy.profile.LanguageGuess;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.Profile;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Reading;
import org.colloquy.reading.TranscriptReader;
import org.colloquy.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ProfileChoiceTest {
  private static final String HEARING =
      """
      The Tryal of Amos Pell, for Felony, at the Sessions in Lindhaven

      Clerk. Amos Pell, hold up thy hand.

      L. C. J. You of the Jury, look upon the Prisoner.

      Pell. My Lord, I am not guilty.

      Mr. Wynn. Call the Witness. Let him be sworn.

      Pell. My Lord, the Witness was not there.
      """;

  private static final String PLAY =
      """
      DIE LATERNE
      Ein Lustspiel in einem Aufzug

      Personen: Anna, Bert.

      Erster Auftritt

      ANNA. Da kommt er. (beiseite) Wie blaß!

      BERT. Guten Abend. (Geht ab.)

      ANNA. Er geht.

      Zweiter Auftritt

      BERT. Da bin ich wieder.

      ANNA. Ach!
      """;

  private static final String DEBATE =
      """
      CAMERA DEI DEPUTATI
      Resoconto stenografico
      Seduta di lunedì 4 maggio 1951

      PRESIDENTE. Ha facoltà di parlare l'onorevole Bassi.

      BASSI. Onorevoli colleghi, la legge che discutiamo è cattiva. (Applausi a destra).

      PRESIDENTE. Passiamo ai voti sull'emendamento.
      """;

  private static final String MEETING =
      """
      Record of a Conversation of Minister Sorel with Ambassador Tamm

      Ambassador Tamm says that the fishing treaty ends this year.

      Minister Sorel replies that the government is ready for negotiations.

      Ambassador Tamm asks when the delegation may come.
      """;

  static List<Arguments> records() {
    return List.of(
        Arguments.of("court", HEARING),
        Arguments.of("play", PLAY),
        Arguments.of("parliament", DEBATE),
        Arguments.of("diplomatic", MEETING));
  }

  @ParameterizedTest
  @MethodSource("records")
  void wordsAndLookTellWhatKindOfRecordItIs(String profile, String text) {
    ProfileChoice choice = choose(text, Metadata.NONE);

    assertThat(choice.profile().id()).as(choice.why().detail()).isEqualTo(profile);
    assertThat(choice.why().detail()).contains("its head has “").contains("next: ");
  }

  @Test
  void whatTheEditorNamesIsTaken() {
    ProfileChoice choice = choose(PLAY, Metadata.NONE.with("profile", "radio"));

    assertThat(choice.profile().id()).isEqualTo("radio");
    assertThat(choice.confidence()).isEqualTo(1);
    assertThat(choice.why().detail()).isEqualTo("named by the editor");
  }

  @Test
  void everyProfileHasATitleAndWordsOfEachLanguage() {
    for (Profile profile : Profile.all()) {
      assertThat(profile.title()).as(profile.id()).isNotBlank();
      for (String language : LanguageGuess.LANGUAGES) {
        assertThat(profile.words("head", language)).as(profile + " " + language).isNotEmpty();
        assertThat(profile.words("body", language)).as(profile + " " + language).isNotEmpty();
      }
    }
  }

  private static ProfileChoice choose(String text, Metadata metadata) {
    Vocabulary vocabulary = Vocabulary.of(LanguageGuess.of(text));
    Reading reading =
        TranscriptReader.read(
            SourceReader.of("record.txt", text.getBytes(StandardCharsets.UTF_8)),
            vocabulary,
            d -> {});
    List<Block> blocks = BlockParser.parse(reading);
    String body = reading.body().text();
    LabelGrammar grammar = LabelGrammar.learn(body, blocks, vocabulary, metadata, Set.of());
    return ProfileChoice.of(body, blocks, grammar, vocabulary, metadata);
  }
}
