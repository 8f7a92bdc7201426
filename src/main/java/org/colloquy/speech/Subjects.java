package org.colloquy.speech;

import java.util.Locale;
import org.colloquy.speech.Evidences.Kind;

/** Counts who is subject of a verb of saying, and who is spoken to. */
final class Subjects {
  private static final int MEETING = 6;

  private final SpeechInput in;
  private final Stretches stretches;
  private final boolean[] holdsSpeech;
  private final Evidences evidences;
  private final boolean shouts;

  Subjects(SpeechInput in, Stretches stretches, boolean[] holdsSpeech, Evidences evidences) {
    this.in = in;
    this.stretches = stretches;
    this.holdsSpeech = holdsSpeech.clone();
    this.evidences = evidences;
    this.shouts = shouts(in.text());
  }

  /** Counts subjects of verbs of saying in main clauses, where labels do not carry the record. */
  void count() {
    for (int i = 0; i < in.placed.size(); i++) {
      if (!holdsSpeech[i] || stretches.isLabelled(i)) {
        continue;
      }
      boolean first = true;
      for (SpeechInput.Parsed sentence : in.parse(in.placed.get(i).block().range())) {
        for (Clause clause : sentence.clauses()) {
          beside(sentence.tagged(), clause);
          meets(sentence.tagged(), clause);
          subject(sentence.tagged(), clause, first);
        }
        first = false;
      }
    }
  }

  /** {@code Dr. Hale and I called}, {@code I and Dr. Hale}: who acts with the author is there. */
  private void beside(TaggedSentence s, Clause clause) {
    int i = clause.subject();
    boolean after = s.isName(i) && s.has(i - 1, "conjunction.and") && s.isAuthorPronoun(i - 2);
    int name = s.isBesideName(i) ? i - 2 : after ? i : -1;
    if (clause.link() == Link.MAIN
        && s.isName(name)
        && s.at(name).name().isPerson(s.lexicon())
        && !s.at(name).name().possessive()) {
      evidences.add(CastBuilder.keyOf(s.at(name).name()), Kind.PRESENCE);
    }
  }

  /** {@code I called on Dr. Hale}, {@code Dr. Hale received me}: who meets the author is there. */
  private void meets(TaggedSentence s, Clause clause) {
    boolean author = s.isAuthorSubject(clause.subject());
    if (clause.link() != Link.MAIN || clause.isSpeech() && !author) {
      return;
    }
    int from = author ? clause.verb() : clause.subject() + 1;
    boolean meeting = false;
    for (int i = from; i < Math.min(s.size(), clause.verb() + MEETING); i++) {
      meeting |= s.has(i, "meets") || s.has(i, "pronoun.me") && !author;
      if (author && meeting && s.isName(i)) {
        present(s.at(i).name(), s.at(i).name().isPerson(s.lexicon()));
        return;
      }
    }
    if (!author && meeting && s.isName(clause.subject())) {
      NameSpan name = s.at(clause.subject()).name();
      present(name, name.isPerson(s.lexicon()) && !name.titles().isEmpty());
    }
  }

  private void present(NameSpan name, boolean person) {
    if (!name.possessive() && (name.isBareTitle() || person)) {
      evidences.add(CastBuilder.keyOf(name), Kind.PRESENCE);
    }
  }

  /**
   * Whether minutes set the name off: {@code MR HALE agreed}, {@code _Mr Hale_ said}. Capitals tell
   * nothing in a record that has no small letters.
   */
  private boolean isMarked(NameSpan name) {
    int first = in.lexis.start(name.first());
    String text = in.text();
    boolean markup =
        first > 0
            && "_*".indexOf(text.charAt(first - 1)) >= 0
            && (first < 2 || Character.isWhitespace(text.charAt(first - 2)));
    boolean single = !name.titles().isEmpty() || name.words().size() == 1;
    String words = text.substring(first, in.lexis.end(name.last() - 1));
    boolean capitals =
        words.length() > 3
            && words.equals(words.toUpperCase(Locale.ROOT))
            && !words.equals(words.toLowerCase(Locale.ROOT));
    return capitals && single && !shouts || markup;
  }

  private static boolean shouts(String text) {
    long small = text.codePoints().filter(Character::isLowerCase).count();
    long large = text.codePoints().filter(Character::isUpperCase).count();
    return large > small;
  }

  private void subject(TaggedSentence s, Clause clause, boolean first) {
    boolean main =
        clause.link() == Link.MAIN || clause.link() == Link.INSERT || clause.link() == Link.SECOND;
    if (!main || !clause.isSpeech() || clause.perfect()) {
      return;
    }
    if (s.isName(clause.subject())) {
      String key = CastBuilder.keyOf(s.at(clause.subject()).name());
      evidences.add(key, Kind.SUBJECT);
      if (first) {
        evidences.add(key, Kind.OPENS);
      }
      if (isMarked(s.at(clause.subject()).name())) {
        evidences.add(key, Kind.MARKED);
      }
    }
    for (int i = clause.subject() + 1; i < clause.after() && i < s.size(); i++) {
      if (s.isName(i) && s.has(i - 1, "addressing")
          || s.isName(i) && s.isVerb(i - 1) && s.isGerund(i - 1)) {
        evidences.add(CastBuilder.keyOf(s.at(i).name()), Kind.ADDRESSED);
      }
    }
  }
}
