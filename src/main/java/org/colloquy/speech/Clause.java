package org.colloquy.speech;

import org.colloquy.profile.Lexicon.Form;

/**
 * A subject and its finite verb in a sentence; positions are indices of units.
 *
 * @param link how it hangs in the sentence
 * @param from where the clause starts: its link word, adverbs and subject
 * @param subject the subject
 * @param verb the finite verb, or the last verb of a chain such as {@code went on to say}
 * @param after after the reporting clause proper, where objects and words begin
 * @param form the verb's reading; {@code null} for a verb that the lexicon does not have
 * @param perfect whether it tells what had been before
 */
record Clause(Link link, int from, int subject, int verb, int after, Form form, boolean perfect) {
  Clause linked(Link other, int start) {
    return new Clause(other, start, subject, verb, after, form, perfect);
  }

  /** Returns the same as a plain past: in some languages the perfect tells what happened. */
  Clause inPast() {
    return new Clause(link, from, subject, verb, after, form, false);
  }

  boolean isSpeech() {
    return form != null
        && switch (form.kind()) {
          case SAY, ASK, ANSWER, RAISE, ADDRESS, THINK, LIGHT -> true;
          case ASPECT, ACT, EVENT -> false;
        };
  }
}
