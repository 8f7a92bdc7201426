package org.colloquy.speech;

import java.util.List;
import java.util.Optional;
import org.colloquy.profile.Lexicon.Frame;
import org.colloquy.profile.Lexicon.Tense;
import org.colloquy.profile.Lexicon.VerbClass;

/**
 * R10 without its pronoun: in many languages the verb alone says who speaks ({@code Ho risposto
 * che}, {@code Domanda se}); telegrams leave the {@code I} out ({@code Told him that}). The subject
 * of such a clause is the word that shows the person, the verb or its auxiliary.
 */
final class DroppedSubjects {
  private static final int REACH = 6;

  private final TaggedSentence s;
  private final List<Clause> found;

  private DroppedSubjects(TaggedSentence sentence, List<Clause> found) {
    this.s = sentence;
    this.found = found;
  }

  /** Returns the clause without a subject that opens a sentence, if one does. */
  static Optional<Clause> of(TaggedSentence sentence, List<Clause> found) {
    boolean drops = sentence.lexicon().has("order", "pro-drop");
    boolean author = sentence.lexicon().has("order", "drop-author");
    return drops || author ? new DroppedSubjects(sentence, found).find(drops) : Optional.empty();
  }

  private Optional<Clause> find(boolean anybody) {
    int first = s.firstWord();
    int at = first;
    while (at < first + REACH && isBefore(at)) {
      at++;
    }
    int from = first;
    Optional<Predicate> predicate = s.isAuxiliary(at) ? afterAuxiliary(at) : finite(at);
    if (predicate.isEmpty() || !isSpeech(predicate.get()) || hasSubject(predicate.get(), at)) {
      return Optional.empty();
    }
    Predicate p = predicate.get();
    int shown = first(at, p);
    boolean told = shown >= 0 || anybody && !isPlural(at, p.verb()) || !anybody && isTold(p);
    return told
        ? Optional.of(
            new Clause(
                Link.MAIN, from, shown >= 0 ? shown : at, p.verb(), p.after(), p.form(), false))
        : Optional.empty();
  }

  private boolean isBefore(int i) {
    return !s.isVerb(i)
        && (s.isAdverb(i)
            || s.has(i, "pronoun.object")
            || s.has(i, "negation")
            || s.isConjunction(i) && i == s.firstWord());
  }

  private Optional<Predicate> finite(int at) {
    return s.at(Math.min(at, s.size() - 1)).quoted() ? Optional.empty() : Predicate.finite(s, at);
  }

  private Optional<Predicate> afterAuxiliary(int at) {
    boolean perfect = s.has(at, "auxiliary.perfect") || s.showsAuthor(at);
    int verb = at + 1;
    while (s.isAdverb(verb) || s.has(verb, "pronoun.object")) {
      verb++;
    }
    return perfect && s.inside(verb) && !s.at(verb).quoted()
        ? Predicate.read(s, verb, List.of(Tense.PARTICIPLE, Tense.PAST), 0)
        : Optional.empty();
  }

  private static boolean isSpeech(Predicate p) {
    return switch (p.form().kind()) {
      case SAY, ASK, ANSWER, RAISE, LIGHT -> true;
      case ADDRESS, THINK, ASPECT, ACT, EVENT -> false;
    };
  }

  /** Whether a nominal beside the verb is its subject, or the sentence has one elsewhere. */
  private boolean hasSubject(Predicate p, int at) {
    int next = s.pastAdverbs(p.verb() + 1);
    while (s.isDeterminer(next) || s.has(next, "role") || s.isAuxiliary(next)) {
      next++;
    }
    boolean beside = s.isNominal(next) && !s.isPreposition(next - 1);
    return beside
        || found.stream()
            .anyMatch(
                c ->
                    c.verb() == p.verb()
                        || c.link() == Link.INSERT
                        || c.link() == Link.MAIN && (c.isSpeech() || c.subject() <= at));
  }

  /** Returns which word shows the first person, or -1. */
  private int first(int at, Predicate p) {
    for (int i : new int[] {at, p.verb(), p.verb() + 1}) {
      if (s.showsAuthor(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isPlural(int at, int verb) {
    return s.has(at, "auxiliary.plural")
        || s.has(verb + 1, "auxiliary.plural")
        || s.lexicon().endsAs("suffix.plural", s.at(verb).lower());
  }

  /** In a telegram: a past form with words or a person after it, which is no participle here. */
  private boolean isTold(Predicate p) {
    int next = s.pastAdverbs(p.after());
    boolean words =
        s.has(next, "complementiser") || s.has(next, "pronoun.object") || s.has(next, "addressing");
    boolean person = p.form().frames().contains(Frame.PERSON) && s.isName(next);
    return s.isVerbIn(p.verb(), Tense.PAST)
        && p.form().kind() != VerbClass.RAISE
        && (words || person);
  }
}
