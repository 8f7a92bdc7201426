package org.colloquy.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.profile.Lexicon.Tense;
import org.colloquy.profile.Lexicon.VerbClass;
import org.colloquy.reading.Range;

/** Finds the sayings of a block and settles who speaks: pronouns resolved, tales left out. */
final class SettledSayings {
  private static final double ASIDE = 0.85;

  private final SpeechInput in;
  private final CastIndex cast;
  private final Narration narration;
  private final Pronouns pronouns;
  private final Tense narrative;

  SettledSayings(
      SpeechInput in, CastIndex cast, Narration narration, Pronouns pronouns, Tense narrative) {
    this.in = in;
    this.cast = cast;
    this.narration = narration;
    this.pronouns = pronouns;
    this.narrative = narrative;
  }

  /** Returns the sayings of a block in order. */
  List<Attributed> of(Range block, List<SpeechInput.Parsed> sentences) {
    List<Attributed> found = new ArrayList<>();
    Optional<Clause> absent = Optional.empty();
    for (SpeechInput.Parsed sentence : sentences) {
      boolean first = true;
      for (Saying saying : Sayings.of(sentence.tagged(), sentence.clauses(), cast, narrative)) {
        List<PersonId> who = pronouns.resolve(saying);
        if (!who.isEmpty()
            && cast.present(who)
            && !(absent.isPresent() && meansAbsent(saying))
            && !isTale(saying, who, found)) {
          List<PersonId> to = saying.to();
          found.add(
              new Attributed(
                  saying, who, to, saying.confidence(), sentence, first, Optional.empty()));
          pronouns.spoke(who, saying.kind(), to);
          first = false;
        }
      }
      if (first) {
        narration.subject(sentence).ifPresent(pronouns::subject);
      }
      narration.together(sentence).ifPresent(pronouns::together);
      absent = first ? narration.absentSubject(sentence) : Optional.empty();
    }
    for (Asides.Aside aside : in.asides(block, cast, narrative)) {
      found.add(
          new Attributed(
              new Saying(
                  aside.saying().voice(),
                  aside.saying().who(),
                  aside.saying().to(),
                  false,
                  aside.saying().kind(),
                  aside.saying().report(),
                  aside.saying().words(),
                  aside.saying().direct(),
                  false,
                  "R12 aside",
                  ASIDE),
              aside.saying().who(),
              aside.saying().to(),
              ASIDE,
              aside.sentence(),
              false,
              Optional.of(aside.bracket())));
    }
    found.sort(Comparator.comparingInt(Attributed::start));
    return found;
  }

  /** After a sentence about somebody absent, {@code he} is that person, unless he answers. */
  private static boolean meansAbsent(Saying saying) {
    boolean pronoun =
        saying.voice() == Saying.Voice.MASCULINE || saying.voice() == Saying.Voice.FEMININE;
    return pronoun && saying.kind() != VerbClass.ANSWER;
  }

  /**
   * R9: in the words of another, what somebody present told a person who is not here is a tale of
   * another day.
   */
  private static boolean isTale(Saying saying, List<PersonId> who, List<Attributed> before) {
    return saying.toAbsent()
        && !before.isEmpty()
        && !before.get(before.size() - 1).who().equals(who);
  }
}
