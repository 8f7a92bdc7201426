package org.colloquy.speech;

import org.colloquy.profile.Lexicon.Tense;

/** What may stand between a subject and its verb: participles, relatives, appositions, phrases. */
final class Inserts {
  private static final int INSERT_REACH = 40;
  private static final int PHRASE_REACH = 6;

  private final TaggedSentence s;

  Inserts(TaggedSentence sentence) {
    this.s = sentence;
  }

  /** Steps over what may stand between subject and verb; -1 if this is nothing of the kind. */
  int past(int subject, int at) {
    if (s.at(at).isPause()) {
      return opens(at + 1) ? pastCommaInsert(at) : -1;
    }
    if ((s.isPreposition(at) || s.isGerund(at)) && s.isName(subject)) {
      for (int i = at + 1; i < Math.min(s.size(), at + PHRASE_REACH); i++) {
        boolean helped = s.isAuxiliary(i) && s.isVerb(s.pastAdverbs(i + 1));
        if ((s.isFinite(i) || helped) && !s.isDeterminer(i - 1) && !s.isPreposition(i - 1)) {
          return isOtherSubject(i - 1) ? -1 : i;
        }
        if (s.at(i).isPause()) {
          return pastCommaInsert(i);
        }
        if (!s.tagged(i, Unit.Tag.WORD) && !s.isName(i)
            || s.opensClause(i)
            || s.isSubjectPronoun(i)) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** A titled name that no preposition governs is a subject of its own. */
  private boolean isOtherSubject(int i) {
    return s.isName(i)
        && !s.at(i).name().titles().isEmpty()
        && !s.at(i).name().isBareTitle()
        && !s.isPreposition(i - 1)
        && !s.isDeterminer(i - 1)
        && !s.isConjunction(i - 1);
  }

  boolean opens(int i) {
    return s.isGerund(i)
        || s.isVerbIn(i, Tense.PARTICIPLE)
        || s.tagged(i, Unit.Tag.WORD) && s.lexicon().endsAs("suffix.participle", s.at(i).lower())
        || s.has(i, "relative")
        || s.isPreposition(i)
        || s.isDeterminer(i)
        || s.isAdverb(i)
        || s.has(i, "role")
        || s.has(i, "subordinator")
        || s.has(i, "answering")
        || s.isName(i) && !s.at(i).name().titles().isEmpty() && !s.isFinite(s.pastAdverbs(i + 1));
  }

  /** Returns the index after the comma that closes the insert, where a finite verb follows. */
  private int pastCommaInsert(int open) {
    for (int i = open + 1; i < Math.min(s.size(), open + INSERT_REACH); i++) {
      boolean stops = s.tagged(i, Unit.Tag.SEMICOLON) || s.tagged(i, Unit.Tag.COLON);
      boolean clause =
          s.isNominal(i)
              && !s.isPreposition(i - 1)
              && !s.isVerb(i - 1)
              && s.isFinite(s.pastAdverbs(i + 1))
              && !s.has(i - 1, "relative");
      if (stops || clause) {
        return -1;
      }
      if (s.at(i).isPause() && s.at(i).tag() == s.at(open).tag()) {
        int next = s.pastAdverbs(i + 1);
        boolean pronouns = s.lexicon().has("order", "object-verb");
        while (s.isAuxiliary(next) || pronouns && s.has(next, "pronoun.object")) {
          next = s.pastAdverbs(next + 1);
        }
        if (s.isFinite(next) || s.isAuxiliary(next - 1) && s.isVerb(next)) {
          return i + 1;
        }
      }
    }
    return -1;
  }
}
