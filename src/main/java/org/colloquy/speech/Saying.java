package org.colloquy.speech;

import java.util.List;
import org.colloquy.profile.Lexicon.VerbClass;
import org.colloquy.reading.Range;

/**
 * Words reported, as one sentence tells it; pronouns are not resolved yet.
 *
 * @param voice how the speaker is named
 * @param who the speakers named; empty for a pronoun
 * @param to whom they address, where named
 * @param toAbsent whether they address somebody by name who is not here
 * @param kind what the verb tells
 * @param report the reporting clause, with its link and conjunction
 * @param words where the words begin after it, or -1
 * @param direct whether the words are given as spoken
 * @param inserted whether words of the same sentence stand before the reporting clause
 * @param rule the rule that found it
 * @param confidence 0 to 1
 */
record Saying(
    Voice voice,
    List<PersonId> who,
    List<PersonId> to,
    boolean toAbsent,
    VerbClass kind,
    Range report,
    int words,
    boolean direct,
    boolean inserted,
    String rule,
    double confidence) {
  /** How a speaker is named. */
  enum Voice {
    NAMED,
    AUTHOR,
    MASCULINE,
    FEMININE,
    BOTH,
    /** {@code we}, in the narrative: the author and those with him. */
    TOGETHER
  }

  Saying {
    who = List.copyOf(who);
    to = List.copyOf(to);
  }
}
