package org.colloquy.speech;

import java.util.List;
import java.util.Optional;
import org.colloquy.reading.Range;

/**
 * A saying whose speakers are settled, and its sentence.
 *
 * @param saying the saying
 * @param who who speaks
 * @param to whom they address
 * @param confidence 0 to 1
 * @param sentence the sentence
 * @param firstOfSentence whether its sentence belongs to it from the beginning
 * @param aside the round bracket in which it stands, if it does
 */
record Attributed(
    Saying saying,
    List<PersonId> who,
    List<PersonId> to,
    double confidence,
    SpeechInput.Parsed sentence,
    boolean firstOfSentence,
    Optional<Range> aside) {
  /** Returns where in the body the turn begins. */
  int start() {
    if (aside.isPresent()) {
      return aside.get().start();
    }
    return firstOfSentence ? sentence.tagged().sentence().range().start() : saying.report().start();
  }
}
