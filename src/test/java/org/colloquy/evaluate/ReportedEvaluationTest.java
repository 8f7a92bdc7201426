package org.colloquy.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colloquy.evaluate.Fixture.tallies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.diagnostic.Code;
import org.colloquy.evaluate.Difference.Kind;
import org.junit.jupiter.api.Test;

class ReportedEvaluationTest {
  private static final Fixture MEMORANDUM = new Fixture("memorandum");

  /** The figures are those of the independent program that wrote the first keys. */
  @Test
  void speakersOfParagraphsAreCounted() throws Exception {
    assertThat(tallies(MEMORANDUM.evaluate()))
        .isEqualTo(
            Map.of(
                "speakers", "3/5/5",
                "turns", "3/4/4",
                "continued", "0/1/1",
                "sure", "3/4/4",
                "nobody", "3/3/3",
                "rest", "2/2/2",
                "pairs", "6/8/7",
                "places", "3/5/4"));
    assertThat(MEMORANDUM.evaluate().counts()).isEqualTo(Map.of("missing", 0, "split", 1));
  }

  @Test
  void aTurnIsReliableIfItsSpeakerSpeaksInEachSureParagraphItReaches() throws Exception {
    assertThat(MEMORANDUM.evaluate().reliability())
        .isEqualTo(Map.of(Band.HIGH, new Tally(2, 3, 3), Band.MEDIUM, new Tally(2, 2, 2)));
  }

  @Test
  void whatDiffersIsListedWithItsLine() throws Exception {
    List<Difference> differences = MEMORANDUM.evaluate().differences();
    assertThat(differences)
        .contains(
            new Difference(
                Kind.OTHER,
                "speakers",
                "The Minister remarked on the weather in Altburg.",
                "is Minister Valk, made Sun Tai-lo",
                OptionalInt.of(15),
                Optional.of(new TeiPassage(19, "t5"))),
            new Difference(
                Kind.MISSED, "places", "strait of lem", "", OptionalInt.of(7), Optional.empty()));
  }

  @Test
  void aParagraphThatIsNotInTheTextIsMissing() throws Exception {
    byte[] tei =
        "<TEI><text><body><p>Korin asked about the railway.</p></body></text></TEI>"
            .getBytes(UTF_8);
    Evaluation evaluation =
        Evaluator.evaluate("bare", tei, MEMORANDUM.key(), Optional.of(MEMORANDUM.transcript()));
    assertThat(evaluation.counts()).containsEntry("missing", 4);
    assertThat(tallies(evaluation))
        .containsEntry("speakers", "0/5/5")
        .containsEntry("pairs", "0/0/7");
  }

  @Test
  void theTranscriptIsNeeded() {
    assertThatThrownBy(
            () -> Evaluator.evaluate("m", MEMORANDUM.tei(), MEMORANDUM.key(), Optional.empty()))
        .isInstanceOfSatisfying(
            EvaluateException.class, e -> assertThat(e.diagnostic().code()).isEqualTo(Code.C906));
  }
}
