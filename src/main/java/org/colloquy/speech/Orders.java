package org.colloquy.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.profile.Lexicon.Form;
import org.colloquy.profile.Lexicon.Frame;
import org.colloquy.profile.Lexicon.Tense;
import org.colloquy.profile.Lexicon.VerbClass;

/** Clauses whose speaker is no plain subject before its verb: inversion, agent, possessive. */
final class Orders {
  private static final Form SPEECH_NOUN =
      new Form(List.of(), "", VerbClass.SAY, Set.of(Frame.THAT), Set.of(), Tense.PAST);

  private final TaggedSentence s;

  Orders(TaggedSentence sentence) {
    this.s = sentence;
  }

  /** {@code X's reply was that …}. */
  Optional<Clause> possessive(int i) {
    if (!s.isName(i) || !s.at(i).name().possessive() || s.isPreposition(i - 1)) {
      return Optional.empty();
    }
    int noun = i + 1;
    while (s.tagged(noun, Unit.Tag.WORD) && !s.has(noun, "speech.noun") && noun < i + 3) {
      noun++;
    }
    int verb = s.pastAdverbs(noun + 1);
    int that = s.pastAdverbs(verb + 1);
    boolean words = s.has(that, "complementiser") || s.tagged(that, Unit.Tag.COLON);
    if (!s.has(noun, "speech.noun") || !s.has(verb, "auxiliary.be") || !words) {
      return Optional.empty();
    }
    return Optional.of(new Clause(Link.MAIN, i, i, verb, that, SPEECH_NOUN, false));
  }

  /** {@code According to X the mill is sold}: X is whose words follow. */
  Optional<Clause> according(int subject) {
    int first = s.firstWord();
    int before = subject - 1;
    while (before > first && s.isDeterminer(before)) {
      before--;
    }
    boolean source = s.isName(subject) && before == first && s.has(first, "according");
    return source
        ? Optional.of(new Clause(Link.MAIN, 0, subject, first, subject + 1, SPEECH_NOUN, false))
        : Optional.empty();
  }

  /** {@code …, concluded X.} */
  Optional<Clause> inverted(int subject) {
    int verb = subject - 1;
    boolean speaks = s.isFinite(verb) && isInquitVerb(verb);
    boolean opened =
        verb > 0
            && (s.at(verb - 1).isPause()
                || s.tagged(verb - 1, Unit.Tag.QUOTE)
                || s.tagged(verb - 1, Unit.Tag.STOP));
    int next = s.pastAdverbs(subject + 1);
    boolean closed =
        s.isEnd(next)
            || s.inside(next)
                && (s.at(next).isPause()
                    || s.tagged(next, Unit.Tag.QUOTE)
                    || s.tagged(next, Unit.Tag.COLON));
    boolean whole = verb == 0 && closed;
    if (!speaks || !closed || !opened && !whole || s.isAuthorPronoun(subject)) {
      return Optional.empty();
    }
    return Predicate.finite(s, verb)
        .map(
            p ->
                new Clause(
                    Link.INSERT,
                    Math.max(0, verb - 1),
                    subject,
                    verb,
                    subject + 1,
                    p.form(),
                    false));
  }

  /** {@code Y was assured by X that …}: the agent of a passive speaks. */
  Optional<Clause> agent(int subject) {
    int by = subject - 1;
    int verb = by - 1;
    boolean passive = s.isName(subject) && s.has(by, "agent") && s.isVerbIn(verb, Tense.PARTICIPLE);
    int auxiliary = verb - 1;
    while (passive && s.isAdverb(auxiliary)) {
      auxiliary--;
    }
    if (!passive || !s.has(auxiliary, "auxiliary.be") || !s.has(subject + 1, "complementiser")) {
      return Optional.empty();
    }
    return Predicate.read(s, verb, List.of(Tense.PARTICIPLE), 0)
        .filter(
            p -> p.form().frames().contains(Frame.PERSON) || p.form().frames().contains(Frame.THAT))
        .map(p -> new Clause(Link.MAIN, 0, subject, verb, subject + 1, p.form(), false));
  }

  private boolean isInquitVerb(int verb) {
    return s.at(verb).forms().stream()
        .anyMatch(
            form ->
                form.frames().contains(Frame.BARE)
                    && (form.kind() == VerbClass.SAY
                        || form.kind() == VerbClass.ASK
                        || form.kind() == VerbClass.ANSWER));
  }

  /** {@code Dann erklärte X, dass …}, in languages that put the verb before its subject. */
  Optional<Clause> verbFirst(int subject) {
    int verb = s.isDeterminer(subject - 1) ? subject - 2 : subject - 1;
    boolean order = s.lexicon().has("order", "inversion");
    boolean taken = s.isName(verb - 1) && !isGoverned(verb - 1) || s.isSubjectPronoun(verb - 1);
    boolean fronted = verb > s.firstWord() && (isFronted(verb) || answersQuestion(verb));
    int next = s.pastAdverbs(subject + 1);
    boolean opens =
        s.isEnd(next)
            || s.inside(next)
                && (s.at(next).isPause()
                    || s.tagged(next, Unit.Tag.COLON)
                    || s.has(next, "complementiser"));
    if (!order || taken || !opens && !fronted) {
      return Optional.empty();
    }
    if (s.isFinite(verb) && (isInquitVerb(verb) || fronted)) {
      return Predicate.finite(s, verb)
          .map(p -> new Clause(Link.MAIN, 0, subject, verb, subject + 1, p.form(), false));
    }
    return Optional.empty();
  }

  /** {@code Auf Frage von X antwortet Y}: a name that a preposition governs is no subject. */
  private boolean isGoverned(int name) {
    int before = name - 1;
    while (s.isDeterminer(before)) {
      before--;
    }
    return s.isPreposition(before);
  }

  /** {@code Die Frage des X beantwortet Y}: the question is the object. */
  private boolean answersQuestion(int verb) {
    int noun = s.firstWord();
    while (s.isDeterminer(noun)) {
      noun++;
    }
    return s.has(noun, "question.noun")
        && s.at(verb).forms().stream().anyMatch(f -> f.kind() == VerbClass.ANSWER);
  }

  /** Whether an adverb, a phrase with a preposition or a clause stands before the verb. */
  private boolean isFronted(int verb) {
    int first = s.firstWord();
    for (int i = first; i < verb; i++) {
      boolean nominal = s.isNominal(i) && !s.isPreposition(i - 1) && !s.isDeterminer(i - 1);
      if (s.isFinite(i) && s.at(verb - 1).tag() != Unit.Tag.COMMA || nominal && i == first) {
        return false;
      }
    }
    boolean object = s.has(first, "pronoun.other") && verb == first + 1;
    return s.isAdverb(first)
        || object
        || s.isPreposition(first)
        || s.has(first, "answering")
        || s.has(first, "answering.to")
        || s.has(first, "subordinator");
  }
}
