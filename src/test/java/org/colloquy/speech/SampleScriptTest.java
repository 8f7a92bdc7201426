package org.colloquy.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.profile.Metadata;
import org.colloquy.source.SourceReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The project's own source document, checked by hand. */
class SampleScriptTest {
  private static Reports.Result sample;

  @BeforeAll
  static void read() throws IOException {
    Path file = Path.of("tei/transcripts/stalin-kim-1950-04.txt");
    sample = Reports.read(SourceReader.read(file), Metadata.NONE, "en");
  }

  @Test
  void everyTurnHasItsSpeaker() {
    String initials =
        String.join(" ", sample.speakers().stream().map(name -> name.substring(0, 1)).toList());
    assertThat(initials)
        .isEqualTo(
            "K S K S K S K S K S K S K S K S K S K S K S K S S K S K S K S K S K S K K S B K S K K S K"
                + " S K S K");
    assertThat(sample.speakers()).hasSize(49);
    assertThat(sample.speakers().stream().filter("Kim Il Sung"::equals)).hasSize(25);
    assertThat(sample.speakers().stream().filter("Stalin"::equals)).hasSize(23);
  }

  @Test
  void eightTurnsHaveALabelAndTheOthersAreReported() {
    assertThat(sample.script().turns().stream().filter(t -> t.mode() == Mode.LABELLED)).hasSize(8);
    assertThat(sample.script().turns().stream().filter(t -> t.mode() == Mode.REPORTED)).hasSize(41);
  }

  @Test
  void theFigureIsAnActBetweenTwoTurnsOfStalin() {
    assertThat(sample.script().acts()).hasSize(1);
    Act act = sample.script().acts().get(0);
    assertThat(act.range().of(sample.text())).isEqualTo("Kim Il Sung gives the figure.");
    assertThat(sample.names(act.who())).isEqualTo("Kim Il Sung");
    assertThat(act.type()).isEqualTo("business");
  }

  @Test
  void fourParagraphsThatNameNobodyGoOnWithTheTurnBefore() {
    for (String start :
        List.of("1. About industrial", "As is known", "We sent 29", "So you and we can")) {
      int at = sample.text().indexOf(start);
      assertThat(sample.script().turns())
          .as(start)
          .anyMatch(turn -> turn.range().start() < at && turn.range().end() > at);
    }
  }

  @Test
  void thoseSpokenToAreNamedWhereTheRecordSaysSo() {
    assertThat(toWhom("Replying to the question of Kim")).isEqualTo("Kim Il Sung");
    assertThat(toWhom("Further Kim Il Sung turns to Cde. Stalin with a question"))
        .isEqualTo("Stalin");
    assertThat(toWhom("Cde. Stalin, turning to Cde. Bulganin")).isEqualTo("Bulganin");
    assertThat(toWhom("turns to Cde. Stalin and says")).isEqualTo("Stalin");
    assertThat(toWhom("Cde. Stalin asks whether you plant")).isEmpty();
  }

  @Test
  void onlyPersonsArePresent() {
    assertThat(sample.script().cast().persons().stream().filter(Person::present).map(Person::name))
        .containsExactlyInAnyOrder("Stalin", "Kim Il Sung", "Pak Heon-yeong", "Bulganin", "Mun Il");
    assertThat(sample.script().cast().author()).isEmpty();
  }

  @Test
  void wordsAfterAColonAreDirectAndTheOthersReported() {
    assertThat(sample.said())
        .contains(
            "direct: What do you think, can [we] help?",
            "the Soviet Union makes this equipment and we will help you.",
            "you plant cotton.");
  }

  private String toWhom(String start) {
    int at = sample.text().indexOf(start);
    return sample.script().turns().stream()
        .filter(turn -> turn.range().start() <= at && at < turn.range().end())
        .map(turn -> sample.names(turn.toWhom()))
        .findFirst()
        .orElse("no turn starts here");
  }
}
