package org.colloquy.speech;

import java.util.Arrays;
import org.colloquy.profile.Vocabulary;

/**
 * Questions and answers of an examination, one letter each: where {@code Q} is a label, {@code A}
 * at the start of a block is one too, though it is a word as well. For one record.
 */
final class Examination {
  private static final int FEWEST_QUESTIONS = 3;
  private static final double SCORE = 0.8;

  private final LabelSheet sheet;
  private final Vocabulary vocabulary;

  Examination(LabelSheet sheet, Vocabulary vocabulary) {
    this.sheet = sheet;
    this.vocabulary = vocabulary;
  }

  /** Returns the scores, those of answers raised; the same array if there are no questions. */
  double[] raise(double[] scores) {
    int questions = 0;
    int answers = 0;
    for (int i = 0; i < scores.length; i++) {
      questions += is(i, "question-letter") ? 1 : 0;
      answers += is(i, "answer-letter") ? 1 : 0;
    }
    if (questions < FEWEST_QUESTIONS || answers < FEWEST_QUESTIONS) {
      return scores;
    }
    double[] raised = Arrays.copyOf(scores, scores.length);
    for (int i = 0; i < scores.length; i++) {
      if (is(i, "question-letter") || is(i, "answer-letter")) {
        raised[i] = Math.max(raised[i], SCORE);
      }
    }
    return raised;
  }

  private boolean is(int i, String category) {
    LabelCandidate c = sheet.candidates.get(i);
    return c.place() == LabelCandidate.Place.START
        && !c.ownLine()
        && c.closer() != Closer.COMMA
        && vocabulary.has(category, c.name());
  }
}
