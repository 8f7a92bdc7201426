package org.colloquy.speech;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.profile.Lexicon.Form;
import org.colloquy.profile.Lexicon.Frame;
import org.colloquy.profile.Lexicon.Tense;
import org.colloquy.profile.Lexicon.VerbClass;

/**
 * The predicate read from a verb on: which reading of the form holds, and where it ends. Chains
 * such as {@code went on to explain} and {@code began by saying} are read to their last verb.
 *
 * @param verb index of the verb that decides
 * @param after index after the verb and, for a light verb, its noun
 * @param form the reading
 */
record Predicate(int verb, int after, Form form) {
  private static final int REACH = 7;
  private static final List<VerbClass> ORDER =
      List.of(
          VerbClass.LIGHT,
          VerbClass.ADDRESS,
          VerbClass.ASPECT,
          VerbClass.ANSWER,
          VerbClass.ASK,
          VerbClass.SAY,
          VerbClass.RAISE,
          VerbClass.THINK,
          VerbClass.ACT,
          VerbClass.EVENT);

  /** Reads a finite verb; empty if no reading fits what follows. */
  static Optional<Predicate> finite(TaggedSentence s, int verb) {
    return read(s, verb, List.of(Tense.PRESENT, Tense.PAST), 0);
  }

  /** Reads a verb in one of the tenses given. */
  static Optional<Predicate> read(TaggedSentence s, int verb, List<Tense> tenses, int depth) {
    if (!s.isVerb(verb) || depth > 3) {
      return Optional.empty();
    }
    List<Form> forms =
        s.at(verb).forms().stream()
            .filter(form -> tenses.contains(form.tense()))
            .sorted(Comparator.comparingInt((Form form) -> ORDER.indexOf(form.kind())))
            .toList();
    for (Form form : forms) {
      Optional<Predicate> fit = fit(s, verb, form, depth);
      if (fit.isPresent()) {
        return fit;
      }
    }
    return Optional.empty();
  }

  private static Optional<Predicate> fit(TaggedSentence s, int verb, Form form, int depth) {
    return switch (form.kind()) {
      case LIGHT -> lightNoun(s, verb, form).map(end -> new Predicate(verb, end, form));
      case ADDRESS ->
          s.isName(s.pastAdverbs(verb + 1)) || s.has(verb + 1, "pronoun.object")
              ? plain(verb, form)
              : Optional.empty();
      case ASPECT -> chained(s, verb, depth);
      case RAISE ->
          s.isName(verb + 1) && !s.at(verb + 1).name().possessive()
                  || form.frames().contains(Frame.OBJECT)
                      && !form.frames().contains(Frame.BARE)
                      && s.isEnd(verb + 1)
              ? Optional.empty()
              : Optional.of(byGerund(s, verb, depth).orElse(new Predicate(verb, verb + 1, form)));
      case SAY ->
          Optional.of(
              form.frames().contains(Frame.BARE)
                  ? byGerund(s, verb, depth).orElse(new Predicate(verb, verb + 1, form))
                  : new Predicate(verb, verb + 1, form));
      case THINK -> opensThought(s, s.pastAdverbs(verb + 1)) ? plain(verb, form) : Optional.empty();
      default -> plain(verb, form);
    };
  }

  /** A verb of thinking reports words only with a thought after it. */
  private static boolean opensThought(TaggedSentence s, int next) {
    boolean governs = s.isPreposition(next) && !s.has(next, "infinitive.mark");
    return !governs && !s.isConjunction(next) && !s.isEnd(next);
  }

  private static Optional<Predicate> plain(int verb, Form form) {
    return Optional.of(new Predicate(verb, verb + 1, form));
  }

  /** {@code went on to say}, {@code began saying}, {@code continued by saying}. */
  private static Optional<Predicate> chained(TaggedSentence s, int verb, int depth) {
    int next = s.pastAdverbs(verb + 1);
    if (s.has(next, "preposition") && s.at(next).lower().equals("to")) {
      return speech(read(s, s.pastAdverbs(next + 1), List.of(Tense.INFINITIVE), depth + 1));
    }
    for (int i = verb + 1; i < Math.min(s.size() - 1, verb + REACH); i++) {
      if (s.at(i).isPause() || s.opensClause(i) || s.isVerb(i)) {
        break;
      }
      if (s.has(i, "infinitive.mark") && s.isVerbIn(i + 1, Tense.INFINITIVE)) {
        return speech(read(s, i + 1, List.of(Tense.INFINITIVE), depth + 1));
      }
    }
    Optional<Predicate> gerund = speech(read(s, next, List.of(Tense.GERUND), depth + 1));
    return gerund.isPresent() ? gerund : byGerund(s, verb, depth);
  }

  /** {@code opened the meeting by stating that}. */
  private static Optional<Predicate> byGerund(TaggedSentence s, int verb, int depth) {
    for (int i = verb + 1; i < Math.min(s.size() - 1, verb + REACH); i++) {
      if (s.at(i).is(Unit.Tag.COMMA) || s.opensClause(i) || s.at(i).is(Unit.Tag.COLON)) {
        return Optional.empty();
      }
      boolean bare = s.lexicon().has("order", "gerund") && s.isVerbIn(i, Tense.GERUND);
      if (bare || s.has(i, "means")) {
        int gerund = bare ? i : s.pastAdverbs(i + 1);
        return speech(read(s, gerund, List.of(Tense.GERUND), depth + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Predicate> speech(Optional<Predicate> read) {
    return read.filter(
        p ->
            switch (p.form().kind()) {
              case SAY, ASK, ANSWER, RAISE, ADDRESS, LIGHT, THINK -> true;
              case ASPECT, ACT, EVENT -> false;
            });
  }

  private static Optional<Integer> lightNoun(TaggedSentence s, int verb, Form form) {
    for (int i = verb + 1; i < Math.min(s.size(), verb + REACH); i++) {
      Unit unit = s.at(i);
      boolean closes =
          unit.isPause()
              || unit.is(Unit.Tag.COLON)
              || unit.is(Unit.Tag.STOP)
              || s.has(i, "complementiser");
      if (closes) {
        return Optional.empty();
      }
      if (form.nouns().contains(unit.lower())) {
        boolean none = s.has(i - 1, "negation.noun") && s.lexicon().has("mute", form.lemma());
        return none ? Optional.empty() : Optional.of(i + 1);
      }
      if (s.isPreposition(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
