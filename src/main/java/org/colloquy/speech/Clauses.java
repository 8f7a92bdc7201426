package org.colloquy.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.profile.Lexicon.Frame;
import org.colloquy.profile.Lexicon.Tense;
import org.colloquy.profile.Lexicon.VerbClass;

/**
 * Finds the clauses of a sentence that may tell who speaks: a nominal that no preposition governs,
 * and, over adverbs, auxiliaries and comma inserts, its finite verb (rules R2, R4, R5, R6).
 */
final class Clauses {
  private final TaggedSentence s;
  private final Inserts inserts;
  private final Orders orders;
  private final List<Clause> found = new ArrayList<>();

  private Clauses(TaggedSentence sentence) {
    this.s = sentence;
    this.inserts = new Inserts(sentence);
    this.orders = new Orders(sentence);
  }

  /** Returns the clauses in the order of their subjects. */
  static List<Clause> of(TaggedSentence sentence) {
    return new Clauses(sentence).find();
  }

  private List<Clause> find() {
    for (int i = 0; i < s.size(); i++) {
      int subject = i;
      if (!s.at(i).quoted()) {
        orders
            .possessive(i)
            .or(() -> orders.according(subject))
            .filter(c -> found.stream().noneMatch(Clause::isSpeech))
            .ifPresent(found::add);
      }
      if (s.isNominal(i) && !s.at(i).quoted()) {
        orders
            .inverted(i)
            .or(() -> orders.agent(subject))
            .or(() -> orders.verbFirst(subject))
            .ifPresentOrElse(found::add, direct(i));
      }
    }
    new Coordination(s, inserts).addTo(found);
    DroppedSubjects.of(s, found).ifPresent(found::add);
    found.sort(Comparator.comparingInt(Clause::verb));
    return List.copyOf(found);
  }

  private Runnable direct(int subject) {
    return () -> predicateOf(subject).ifPresent(clause -> link(clause).ifPresent(found::add));
  }

  private Optional<Clause> predicateOf(int subject) {
    int at = subject + 1;
    boolean perfect = false;
    boolean before = false;
    boolean copula = false;
    boolean modal = false;
    boolean helped = false;
    boolean pronouns = s.lexicon().has("order", "object-verb");
    for (int guard = 0; guard < 40 && s.inside(at); guard++) {
      // Have and be are verbs of their own unless another verb follows.
      boolean helps = s.isAuxiliary(at) && s.isVerb(s.pastAdverbs(at + 1));
      boolean participle = !helped && at == s.pastAdverbs(subject + 1) && s.isBareGerund(at);
      if (s.isVerb(at) && !s.isAdverb(at) && !helps && !participle) {
        boolean auxiliary = perfect || copula || modal;
        boolean told = perfect && !before && s.lexicon().has("order", "perfect-past");
        return verbClause(subject, at, perfect, copula, modal, auxiliary)
            .map(c -> told ? c.inPast() : c);
      }
      if (s.isAdverb(at) || pronouns && s.has(at, "pronoun.object")) {
        at++;
      } else if (s.isAuxiliary(at)) {
        perfect |= s.has(at, "auxiliary.perfect");
        before |= s.has(at, "auxiliary.before");
        copula |= s.has(at, "auxiliary.be");
        modal |= s.has(at, "auxiliary.modal");
        helped = true;
        at++;
      } else {
        int past = helped ? -1 : inserts.past(subject, at);
        if (past < 0) {
          return unknownVerb(subject, at, helped);
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
    if (copula && s.lexicon().has("order", "compound-past")) {
      tenses = List.of(Tense.PAST);
    } else if (copula) {
      tenses = List.of(Tense.GERUND);
    } else if (perfect) {
      tenses = List.of(Tense.PARTICIPLE);
    } else if (auxiliary) {
      tenses = List.of(Tense.INFINITIVE);
    } else if (s.isAuxiliary(verb - 1)) {
      tenses = List.of(Tense.INFINITIVE);
    }
    boolean agentless =
        !auxiliary
            && s.isVerbIn(verb, Tense.PARTICIPLE)
            && s.has(verb + 1, "agent")
            && !s.isGerund(verb + 2);
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
      // To which X referred: a topic, not an answer.
      boolean topic =
          clause.form() != null
              && (clause.form().kind() == VerbClass.RAISE
                  || clause.form().frames().contains(Frame.OBJECT)
                      && !clause.form().frames().contains(Frame.BARE));
      return clause.linked(topic ? Link.COMPLEMENT : Link.SECOND, left);
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
    boolean words = s.tagged(next, Unit.Tag.COMMA) && s.has(next + 1, "complementiser.plain");
    boolean closed = s.isEnd(next) || s.at(next).isPause() || s.tagged(next, Unit.Tag.QUOTE);
    return opened && closed && !words;
  }
}
