package org.colloquy.evaluate;

import java.util.Optional;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.profile.Metadata;

/** Compares TEI with references. Stateless and thread-safe. */
public final class Evaluator {
  private Evaluator() {}

  /**
   * Compares a TEI file with a reference.
   *
   * @param name how messages call the TEI
   * @param tei the file
   * @param reference what is right
   * @param transcript the text from which the TEI was made; without it lost text is not counted,
   *     and a key of paragraphs cannot be used
   * @throws EvaluateException if the TEI cannot be read, or the transcript is needed and missing
   */
  public static Evaluation evaluate(
      String name, byte[] tei, Reference reference, Optional<String> transcript)
      throws EvaluateException {
    TeiNode.Element root = TeiTreeReader.read(name, tei);
    if (reference instanceof SpeechGold gold) {
      return SpeechScorer.score(name, TeiContentReader.read(root), gold, transcript);
    }
    ReportedGold gold = (ReportedGold) reference;
    if (transcript.isEmpty()) {
      String message = "the reference counts by lines of the transcript";
      throw new EvaluateException(Diagnostic.of(Code.C906, message));
    }
    return ReportedScorer.score(name, root, gold, transcript.get());
  }

  /** Makes TEI of a transcript, with what is given about it. */
  @FunctionalInterface
  public interface Conversion {
    /** Returns the TEI. */
    byte[] tei(String transcript, Metadata given);
  }

  /**
   * Scores one stage of recognition by itself.
   *
   * @param name how messages call the record
   * @param stage the stage; the one before it is taken from the reference
   * @param reference must be a key of paragraphs
   * @param transcript the transcript of the key
   * @param conversion what is to be scored
   * @throws EvaluateException if the reference is of another kind
   */
  public static Evaluation evaluate(
      String name, Stage stage, Reference reference, String transcript, Conversion conversion)
      throws EvaluateException {
    if (!(reference instanceof ReportedGold gold)) {
      String message = name + ": a stage is scored against a key of paragraphs";
      throw new EvaluateException(Diagnostic.of(Code.C905, message));
    }
    if (stage == Stage.BLOCK) {
      byte[] tei = conversion.tei(transcript, Metadata.NONE);
      return StageScorer.paragraphs(name, TeiTreeReader.read(name, tei), gold, transcript);
    }
    GivenParagraphs given = GivenParagraphs.of(transcript, gold);
    if (stage == Stage.CAST) {
      byte[] tei = conversion.tei(given.text(), Metadata.NONE);
      return StageScorer.cast(name, TeiTreeReader.read(name, tei), gold);
    }
    byte[] tei = conversion.tei(given.text(), given.cast());
    return given.original(
        ReportedScorer.score(name, TeiTreeReader.read(name, tei), given.gold(), given.text()));
  }
}
