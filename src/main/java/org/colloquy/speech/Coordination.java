package org.colloquy.speech;

import java.util.List;
import org.colloquy.profile.Lexicon.Tense;
import org.colloquy.profile.Lexicon.VerbClass;

/** R5: further predicates of a subject, joined by a conjunction. */
final class Coordination {
  private final TaggedSentence s;
  private final Inserts inserts;

  Coordination(TaggedSentence sentence, Inserts inserts) {
    this.s = sentence;
    this.inserts = inserts;
  }

  /** R5: {@code turns to Y and says}, {@code walked out with me and asked}. */
  void addTo(List<Clause> found) {
    List<Clause> mains =
        found.stream().filter(c -> c.link() == Link.MAIN || c.link() == Link.SECOND).toList();
    for (Clause main : mains) {
      int end =
          found.stream()
              .filter(c -> c.link() == Link.SECOND && c.from() > main.verb())
              .mapToInt(Clause::from)
              .min()
              .orElse(s.size());
      coordinatesOf(main, end, found);
    }
  }

  private void coordinatesOf(Clause main, int end, List<Clause> found) {
    for (int i = main.after(); i < end; i++) {
      boolean finite = s.isFinite(i) && !s.at(i).quoted() && sameTense(main, i);
      if (finite && joinedBefore(i, main.after())) {
        int from = i;
        Predicate.finite(s, i)
            .map(
                p ->
                    new Clause(
                        Link.COORDINATE,
                        from,
                        main.subject(),
                        p.verb(),
                        p.after(),
                        p.form(),
                        false))
            .filter(Clause::isSpeech)
            .filter(c -> c.form().kind() != VerbClass.THINK)
            .ifPresent(found::add);
      }
    }
  }

  private boolean sameTense(Clause main, int verb) {
    return s.isVerbIn(main.verb(), Tense.PAST) && s.isVerbIn(verb, Tense.PAST)
        || s.isVerbIn(main.verb(), Tense.PRESENT) && s.isVerbIn(verb, Tense.PRESENT)
        || !s.isFinite(main.verb());
  }

  private boolean joinedBefore(int verb, int stop) {
    int i = verb - 1;
    while (i > stop && s.isAdverb(i)) {
      i--;
    }
    if (s.tagged(i, Unit.Tag.COMMA)) {
      for (int k = i - 1; k > stop; k--) {
        if (s.tagged(k, Unit.Tag.COMMA)) {
          return s.isConjunction(k - 1) && inserts.opens(k + 1);
        }
      }
      return false;
    }
    return i >= stop && s.isConjunction(i);
  }
}
