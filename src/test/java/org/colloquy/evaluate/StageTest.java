package org.colloquy.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.colloquy.evaluate.Fixture.tallies;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.colloquy.profile.Metadata;
import org.junit.jupiter.api.Test;

class StageTest {
  private static final Fixture MEMORANDUM = new Fixture("memorandum");

  private final List<String> texts = new ArrayList<>();
  private final List<Metadata> given = new ArrayList<>();

  private Evaluation evaluate(Stage stage, byte[] tei) throws Exception {
    return Evaluator.evaluate(
        "memorandum",
        stage,
        MEMORANDUM.key(),
        MEMORANDUM.transcript(),
        (text, metadata) -> {
          texts.add(text);
          given.add(metadata);
          return tei;
        });
  }

  @Test
  void paragraphsAreFoundInTheTranscriptAsItIs() throws Exception {
    Evaluation evaluation = evaluate(Stage.BLOCK, MEMORANDUM.tei());
    assertThat(texts).containsExactly(MEMORANDUM.transcript());
    assertThat(given).containsExactly(Metadata.NONE);
    assertThat(tallies(evaluation)).containsEntry("paragraphs", "7/7/7");
  }

  @Test
  void aParagraphTooManyAndOneMissedAreListed() throws Exception {
    byte[] tei =
        """
        <TEI><text><body>
        <p>Korin asked about the railway from Altburg to the Strait of Lem. Sun replied that it
        would be built,</p> <p>and that the people of Lem wanted it.</p>
        </body></text></TEI>
        """
            .getBytes(UTF_8);
    Evaluation evaluation = evaluate(Stage.BLOCK, tei);
    assertThat(tallies(evaluation)).containsEntry("paragraphs", "1/2/7");
    assertThat(evaluation.differences())
        .extracting(Difference::kind, d -> d.line().orElse(0))
        .contains(tuple(Difference.Kind.EXTRA, 8), tuple(Difference.Kind.MISSED, 8));
  }

  @Test
  void theCastIsFoundInTheParagraphsOfTheKey() throws Exception {
    Evaluation evaluation = evaluate(Stage.CAST, MEMORANDUM.tei());
    assertThat(texts.get(0))
        .contains("\n\nSun replied that it would be built")
        .contains("Korin said that she was glad.\n\nTea was served.\n\n")
        .endsWith("\nCopyright of the archive\n");
    assertThat(given).containsExactly(Metadata.NONE);
    assertThat(tallies(evaluation)).containsEntry("cast", "3/4/3");
    assertThat(evaluation.differences())
        .extracting(Difference::words)
        .containsExactly("Sun Tai-lo");
  }

  @Test
  void speakersAreFoundForThePeopleOfTheKey() throws Exception {
    Evaluation evaluation = evaluate(Stage.SPEECH, MEMORANDUM.tei());
    assertThat(given.get(0).who()).containsValues("Adele Korin", "Sun Tai-lo", "Minister Valk");
    assertThat(given.get(0).sameAs()).containsEntry("the Minister", "Minister Valk");
    assertThat(tallies(evaluation)).containsEntry("speakers", "3/5/5");
    assertThat(evaluation.differences())
        .extracting(Difference::line)
        .contains(OptionalInt.of(15), OptionalInt.of(17));
  }

  @Test
  void aStageNeedsAKeyOfParagraphs() throws Exception {
    Reference turns = new Fixture("hearing").key();
    assertThatThrownBy(
            () -> Evaluator.evaluate("h", Stage.CAST, turns, "", (text, none) -> new byte[0]))
        .isInstanceOf(EvaluateException.class);
  }
}
