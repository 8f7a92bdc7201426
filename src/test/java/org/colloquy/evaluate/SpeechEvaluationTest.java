package org.colloquy.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.evaluate.Fixture.tallies;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.evaluate.Difference.Kind;
import org.junit.jupiter.api.Test;

class SpeechEvaluationTest {
  private static final Fixture HEARING = new Fixture("hearing");

  /** The figures are those of the independent program that wrote the first keys. */
  @Test
  void turnsNotesAndNamesAreCounted() throws Exception {
    assertThat(tallies(HEARING.evaluate()))
        .isEqualTo(
            Map.of(
                "speech", "3/7/7",
                "start", "4/7/7",
                "sp+end", "2/7/7",
                "notes", "1/1/2",
                "stages", "1/1/2",
                "places", "4/5/5",
                "persons", "1/1/1"));
  }

  @Test
  void lostAndAddedTextIsCountedInLettersAndDigits() throws Exception {
    assertThat(HEARING.evaluate().counts())
        .isEqualTo(Map.of("characters", 318, "lost", 24, "added", 47, "turns", 7));
  }

  @Test
  void certaintyIsComparedWithWhatIsRight() throws Exception {
    assertThat(HEARING.evaluate().reliability())
        .isEqualTo(
            Map.of(
                Band.HIGH, new Tally(2, 4, 4),
                Band.MEDIUM, new Tally(1, 1, 1),
                Band.LOW, new Tally(0, 2, 2)));
  }

  @Test
  void whatDiffersIsListedWithItsPlace() throws Exception {
    List<Difference> differences = HEARING.evaluate().differences();
    assertThat(differences)
        .contains(
            new Difference(
                Kind.OTHER,
                "speech",
                "Nor did I.",
                "is Dr. SUND:, made Dr. ORLAN:",
                OptionalInt.of(8),
                Optional.of(new TeiPassage(20, "t4"))),
            new Difference(
                Kind.MISSED,
                "speech",
                "I wrote none of them.",
                "Mr. ORLAN:",
                OptionalInt.of(7),
                Optional.empty()),
            new Difference(Kind.MISSED, "places", "Tosk", "", OptionalInt.of(6), Optional.empty()),
            new Difference(
                Kind.EXTRA,
                "places",
                "island of Tosk",
                "",
                OptionalInt.empty(),
                Optional.of(new TeiPassage(18, "t3"))));
    assertThat(differences).extracting(Difference::words).doesNotContain("Order! We go on");
  }

  @Test
  void withoutATranscriptTextIsNotCompared() throws Exception {
    Evaluation evaluation =
        Evaluator.evaluate("hearing", HEARING.tei(), HEARING.key(), Optional.empty());
    assertThat(evaluation.counts()).containsOnlyKeys("turns");
    assertThat(tallies(evaluation)).containsEntry("speech", "3/7/7");
  }

  @Test
  void theTeiOfAnEditorIsAReference() throws Exception {
    Reference editor = Reference.read("editor.xml", HEARING.tei());
    Evaluation evaluation =
        Evaluator.evaluate("hearing", HEARING.tei(), editor, Optional.of(HEARING.transcript()));
    assertThat(evaluation.measures())
        .allSatisfy(measure -> assertThat(measure.value()).isEqualTo(1.0));
    assertThat(tallies(evaluation))
        .containsEntry("speech", "8/8/8")
        .containsEntry("notes", "1/1/1");
    assertThat(evaluation.differences())
        .allSatisfy(difference -> assertThat(difference.measure()).isEqualTo("lost"));
  }

  @Test
  void turnsThatTheEditorDidNotMarkAreNotScored() throws Exception {
    String bare = "<TEI><text><body><p>A: No. B: Yes.</p></body></text></TEI>";
    Reference editor = Reference.read("editor.xml", bare.getBytes(UTF_8));
    Evaluation evaluation = Evaluator.evaluate("hearing", HEARING.tei(), editor, Optional.empty());
    assertThat(evaluation.measure("speech")).isEmpty();
    assertThat(evaluation.reliability()).isEmpty();
    assertThat(evaluation.counts()).containsEntry("turns", 8);
  }

  @Test
  void whereNotesStandInTheTextStageDirectionsCountAsNotes() throws Exception {
    String key =
        """
        {"speeches": [], "notes_rendered": "inline", "notes": ["He nods."], "stages": ["Bell."],
         "places": [], "persons": []}
        """;
    String tei = "<TEI><text><p>Yes. <stage>[He nods.]</stage> <note>Bell</note></p></text></TEI>";
    Evaluation evaluation = evaluate(tei, key);
    assertThat(tallies(evaluation))
        .containsEntry("notes", "2/2/2")
        .containsEntry("stages", "0/1/1");
  }

  @Test
  void eachTurnOfTheReferenceTakesOneMadeThatWithItsEndFirst() throws Exception {
    String words = "one two three four five six seven eight nine";
    String key =
        """
        {"speeches": [
          {"speaker": "A", "start": "", "key": "%s", "key_end": "%s"},
          {"speaker": "A", "start": "", "key": "%s", "key_end": "%s"}],
         "notes": [], "places": [], "persons": []}
        """
            .formatted(
                Keys.start(words), Keys.end(words + " ten"), Keys.start(words), Keys.end(words));
    String sp = "<sp><speaker>A.</speaker><p>" + words + "%s</p></sp>";
    String tei = "<TEI><text>" + sp.formatted("") + sp.formatted(" ten") + "</text></TEI>";
    assertThat(tallies(evaluate(tei, key)))
        .containsEntry("speech", "2/2/2")
        .containsEntry("sp+end", "2/2/2");
  }

  private static Evaluation evaluate(String tei, String key) throws IOException, EvaluateException {
    Reference reference = Reference.read("key.json", key.getBytes(UTF_8));
    return Evaluator.evaluate("made", tei.getBytes(UTF_8), reference, Optional.empty());
  }
}
