package org.colloquy.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.profile.Lexicon.Form;
import org.colloquy.profile.Lexicon.Frame;
import org.colloquy.profile.Lexicon.Tense;
import org.colloquy.profile.Lexicon.VerbClass;

/**
 * Finds the clauses of a sentence that may tell who speaks: a nominal that no preposition governs,
 * and, over adverbs, auxiliaries and comma inserts, its finite verb (rules R2, R4, R5, R6).
 */
final class Clauses {
  private static final int INSERT_REACH = 40;
  private static final int PHRASE_REACH = 6;

  private static final Form SPEECH_NOUN =
      new Form(List.of(), "", VerbClass.SAY, Set.of(Frame.THAT), Set.of(), Tense.PAST);

  private final TaggedSentence s;
  private final List<Clause> found = new ArrayList<>();

  private Clauses(TaggedSentence sentence) {
    this.s = sentence;
  }

  /** Returns the clauses in the order of their subjects. */
  static List<Clause> of(TaggedSentence sentence) {
    return new Clauses(sentence).find();
  }

  private List<Clause> find() {
    for (int i = 0; i < s.size(); i++) {
      if (!s.at(i).quoted()) {
        possessive(i).ifPresent(found::add);
      }
      if (isNominal(i) && !s.at(i).quoted()) {
        int subject = i;
        inverted(i).or(() -> agent(subject)).ifPresentOrElse(found::add, direct(i));
      }
    }
    coordinates();
    found.sort(Comparator.comparingInt(Clause::verb));
    return List.copyOf(found);
  }

  /** {@code X's reply was that …}. */
  private Optional<Clause> possessive(int i) {
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
    if (!s.has(noun, "speech.noun")
        || !s.has(verb, "auxiliary.be")
        || !words
        || found.stream().anyMatch(Clause::isSpeech)) {
      return Optional.empty();
    }
    return Optional.of(new Clause(Link.MAIN, i, i, verb, that, SPEECH_NOUN, false));
  }

  private boolean isNominal(int i) {
    return s.isName(i)
        ? !s.at(i).name().possessive() && !s.at(i).name().organisation()
        : s.isSubjectPronoun(i);
  }

  private Runnable direct(int subject) {
    return () -> predicateOf(subject).ifPresent(clause -> link(clause).ifPresent(found::add));
  }

  /** {@code …, concluded X.} */
  private Optional<Clause> inverted(int subject) {
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
  private Optional<Clause> agent(int subject) {
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

  private Optional<Clause> predicateOf(int subject) {
    int at = subject + 1;
    boolean perfect = false;
    boolean copula = false;
    boolean modal = false;
    for (int guard = 0; guard < 40 && s.inside(at); guard++) {
      // Have and be are verbs of their own unless another verb follows.
      boolean helps = s.isAuxiliary(at) && s.isVerb(s.pastAdverbs(at + 1));
      if (s.isVerb(at) && !s.isAdverb(at) && !helps) {
        boolean auxiliary = perfect || copula || modal;
        return verbClause(subject, at, perfect, copula, modal, auxiliary);
      }
      if (s.isAdverb(at)) {
        at++;
      } else if (s.isAuxiliary(at)) {
        perfect |= s.has(at, "auxiliary.perfect");
        copula |= s.has(at, "auxiliary.be");
        modal |= s.has(at, "auxiliary.modal");
        at++;
      } else {
        int past = perfect || copula || modal ? -1 : pastInsert(subject, at);
        if (past < 0) {
          return unknownVerb(subject, at, perfect || copula || modal);
        }
        at = past;
      }
    }
    return Optional.empty();
  }

  private Optional<Clause> verbClause(
      int subject, int verb, boolean perfect, boolean copula, boolean modal, boolean auxiliary) {
    if (modal) {
      return plain(subject, verb, perfect);
    }
    List<Tense> tenses = List.of(Tense.PRESENT, Tense.PAST);
    if (copula) {
      tenses = List.of(Tense.GERUND);
    } else if (perfect) {
      tenses = List.of(Tense.PARTICIPLE);
    } else if (auxiliary) {
      tenses = List.of(Tense.INFINITIVE);
    } else if (s.isAuxiliary(verb - 1)) {
      tenses = List.of(Tense.INFINITIVE);
    }
    boolean agentless = !auxiliary && s.has(verb + 1, "agent") && !s.isGerund(verb + 2);
    if (agentless) {
      return Optional.empty();
    }
    boolean mute = s.isAuxiliary(verb - 1) || s.has(verb - 1, "negation");
    return Predicate.read(s, verb, tenses, 0)
        .filter(p -> !(mute && s.lexicon().has("mute", p.form().lemma()) && negated(subject, verb)))
        .map(p -> new Clause(Link.MAIN, subject, subject, p.verb(), p.after(), p.form(), perfect))
        .or(() -> plain(subject, verb, perfect));
  }

  private boolean negated(int subject, int verb) {
    for (int i = subject + 1; i < verb; i++) {
      if (s.has(i, "negation")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Clause> plain(int subject, int verb, boolean perfect) {
    return Optional.of(new Clause(Link.MAIN, subject, subject, verb, verb + 1, null, perfect));
  }

  /**
   * A verb that the lexicon does not have: it reports words only before {@code that} or a colon.
   */
  private Optional<Clause> unknownVerb(int subject, int at, boolean auxiliary) {
    boolean verb = auxiliary || at == s.pastAdverbs(subject + 1) && s.looksFinite(at);
    return verb ? plain(subject, auxiliary ? at - 1 : at, false) : Optional.empty();
  }

  /** Steps over what may stand between subject and verb; -1 if this is nothing of the kind. */
  private int pastInsert(int subject, int at) {
    if (s.at(at).isPause()) {
      return insertOpens(at + 1) ? pastCommaInsert(at) : -1;
    }
    if (s.isPreposition(at) && s.isName(subject)) {
      for (int i = at + 1; i < Math.min(s.size(), at + PHRASE_REACH); i++) {
        if (s.isFinite(i) && !s.isDeterminer(i - 1) && !s.isPreposition(i - 1)) {
          return i;
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

  private boolean insertOpens(int i) {
    return s.isGerund(i)
        || s.isVerbIn(i, Tense.PARTICIPLE)
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
          isNominal(i)
              && !s.isPreposition(i - 1)
              && !s.isVerb(i - 1)
              && s.isFinite(s.pastAdverbs(i + 1))
              && !s.has(i - 1, "relative");
      if (stops || clause) {
        return -1;
      }
      if (s.at(i).isPause() && s.at(i).tag() == s.at(open).tag()) {
        int next = s.pastAdverbs(i + 1);
        while (s.isAuxiliary(next)) {
          next = s.pastAdverbs(next + 1);
        }
        if (s.isFinite(next) || s.isAuxiliary(next - 1) && s.isVerb(next)) {
          return i + 1;
        }
      }
    }
    return -1;
  }

  /** Settles how a clause hangs in the sentence; empty if its subject is governed. */
  private Optional<Clause> link(Clause clause) {
    int left = clause.subject() - 1;
    while (s.isDeterminer(left) && !s.has(left, "complementiser") || s.has(left, "role")) {
      left--;
    }
    int start = left + 1;
    while (s.isAdverb(left) && !s.opensClause(left)) {
      left--;
      start = left + 1;
    }
    if (s.isPreposition(left)
        && !s.has(left, "second")
        && start == clause.subject() - countDeterminers(clause.subject())) {
      return Optional.empty();
    }
    if (s.has(left, "negative")) {
      return Optional.empty();
    }
    if (isInquit(clause, left)) {
      return Optional.of(clause.linked(Link.INSERT, Math.max(0, left)));
    }
    Optional<Clause> main =
        found.stream()
            .filter(c -> (c.link() == Link.MAIN || c.link() == Link.SECOND) && c.isSpeech())
            .findFirst();
    if (main.isPresent()) {
      return Optional.of(after(clause, left, start));
    }
    if (s.opensClause(left)) {
      boolean first = left == s.firstWord() || left > 0 && s.at(left - 1).isPause();
      return Optional.of(clause.linked(first ? Link.FRONTED : Link.COMPLEMENT, Math.max(0, left)));
    }
    if (s.isVerb(left) && !(left == s.firstWord() && s.isGerund(left))) {
      return s.isName(clause.subject())
              && !s.isVerbIn(left, Tense.PAST)
              && !s.isVerbIn(left, Tense.PRESENT)
          ? Optional.of(clause.linked(Link.MAIN, start))
          : Optional.of(clause.linked(Link.COMPLEMENT, start));
    }
    return Optional.of(clause.linked(inOpenComplement(start) ? Link.COMPLEMENT : Link.MAIN, start));
  }

  private int countDeterminers(int subject) {
    int n = 0;
    while (s.isDeterminer(subject - 1 - n) || s.has(subject - 1 - n, "role")) {
      n++;
    }
    return n;
  }

  /** Whether a clause with {@code that} is open here although no reporting clause was found. */
  private boolean inOpenComplement(int start) {
    int first = s.firstWord();
    if (s.has(first, "subordinator") || s.isPreposition(first) || s.isGerund(first)) {
      return false;
    }
    for (int i = first + 1; i < start; i++) {
      boolean that =
          s.has(i, "complementiser")
              && !s.isPreposition(i - 1)
              && (s.isVerb(i - 1) || s.looksFinite(i - 1) || s.isAuxiliary(i - 1));
      if (that) {
        return true;
      }
    }
    return false;
  }

  /** A clause that follows a reporting clause: a second speaker, or part of the words. */
  private Clause after(Clause clause, int left, int start) {
    if (s.has(left, "second")) {
      return clause.linked(Link.SECOND, left);
    }
    boolean semicolon = s.tagged(left, Unit.Tag.SEMICOLON);
    boolean joined = s.isConjunction(left) && !s.opensClause(left);
    boolean named = s.isName(clause.subject()) || s.isAuthorPronoun(clause.subject());
    if ((semicolon || joined) && named && !clause.perfect() && clause.isSpeech()) {
      int from = joined && left > 0 && s.at(left - 1).isPause() ? left : semicolon ? start : left;
      return clause.linked(Link.SECOND, from);
    }
    return clause.linked(Link.COMPLEMENT, start);
  }

  private boolean isInquit(Clause clause, int left) {
    if (!clause.isSpeech()
        || clause.form().kind() == VerbClass.RAISE
        || clause.form().kind() == VerbClass.ADDRESS) {
      return false;
    }
    boolean as = left >= 0 && s.has(left, "inquit.link") && s.isName(clause.subject());
    boolean opened = as || left > 0 && (s.at(left).isPause() || s.tagged(left, Unit.Tag.QUOTE));
    int next = s.pastAdverbs(clause.after());
    if (s.has(next, "pronoun.object") || s.isName(next)) {
      next = s.pastAdverbs(next + 1);
    } else if (s.inside(next)
        && s.at(next).lower().equals("to")
        && (s.isName(next + 1) || s.has(next + 1, "pronoun.object"))) {
      next = s.pastAdverbs(next + 2);
    }
    boolean closed = s.isEnd(next) || s.at(next).isPause() || s.tagged(next, Unit.Tag.QUOTE);
    return opened && closed;
  }

  /** R5: {@code turns to Y and says}, {@code walked out with me and asked}. */
  private void coordinates() {
    List<Clause> mains =
        found.stream().filter(c -> c.link() == Link.MAIN || c.link() == Link.SECOND).toList();
    for (Clause main : mains) {
      int end =
          found.stream()
              .filter(c -> c.link() == Link.SECOND && c.from() > main.verb())
              .mapToInt(Clause::from)
              .min()
              .orElse(s.size());
      coordinatesOf(main, end);
    }
  }

  private void coordinatesOf(Clause main, int end) {
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
          return s.isConjunction(k - 1) && insertOpens(k + 1);
        }
      }
      return false;
    }
    return i >= stop && s.isConjunction(i);
  }
}
