package org.colloquy.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.profile.Lexicon.Tense;
import org.colloquy.profile.Lexicon.VerbClass;
import org.colloquy.reading.Range;

/** Decides which clauses of a sentence tell who speaks, by rules R2 to R9. */
final class Sayings {
  private final TaggedSentence s;
  private final List<Clause> clauses;
  private final CastIndex cast;
  private final Tense narrative;

  private Sayings(TaggedSentence s, List<Clause> clauses, CastIndex cast, Tense narrative) {
    this.s = s;
    this.clauses = clauses;
    this.cast = cast;
    this.narrative = narrative;
  }

  /**
   * Returns the sayings of a sentence in order.
   *
   * @param s the sentence
   * @param clauses its clauses
   * @param cast who can speak
   * @param narrative the tense in which the record tells, for {@code I}
   */
  static List<Saying> of(TaggedSentence s, List<Clause> clauses, CastIndex cast, Tense narrative) {
    return new Sayings(s, clauses, cast, narrative).find();
  }

  private List<Saying> find() {
    List<Saying> found = new ArrayList<>();
    boolean inquit = clauses.stream().anyMatch(c -> c.link() == Link.INSERT && speaks(c));
    for (Clause clause : clauses) {
      boolean counts =
          switch (clause.link()) {
            case INSERT -> true;
            case MAIN -> !inquit || s.isName(clause.subject());
            case SECOND, COORDINATE -> true;
            case FRONTED -> asksFirst(clause);
            case COMPLEMENT -> false;
          };
      if (counts && speaks(clause) && !toldByAbsent(clause)) {
        found.add(saying(clause, !found.isEmpty()));
      }
    }
    FrontedQuestion.of(s, clauses, cast).ifPresent(question -> question.addTo(found));
    found.sort(Comparator.comparing(Saying::report));
    return List.copyOf(found);
  }

  private boolean speaks(Clause clause) {
    boolean words = clause.isSpeech() || clause.form() == null && opensWords(clause);
    boolean before = clause.perfect() && narrative == Tense.PAST && saidBefore(clause);
    return words
        && !before
        && (s.isName(clause.subject()) ? cast.present(who(clause)) : pronounSpeaks(clause));
  }

  /** In a record told in the past, {@code had said} is what the speaker recalls. */
  private boolean saidBefore(Clause clause) {
    int i = clause.verb() - 1;
    while (i > clause.subject() && s.isAdverb(i)) {
      i--;
    }
    return s.has(i, "auxiliary.before");
  }

  private boolean pronounSpeaks(Clause clause) {
    if (clause.form() == null) {
      return false;
    }
    if (!s.isAuthorSubject(clause.subject())) {
      boolean thought =
          clause.form().kind() == VerbClass.THINK && !s.isVerbIn(clause.verb(), narrative);
      if (thought || clause.perfect()) {
        return false;
      }
      boolean both =
          s.has(clause.subject(), "pronoun.plural") && s.has(clause.subject() + 1, "group.both");
      return !s.has(clause.subject(), "pronoun.plural")
          || both && cast.cast().author().isPresent()
          || tellsTogether(clause);
    }
    boolean told =
        s.isVerbIn(clause.verb(), narrative)
            || s.isVerbIn(clause.subject() + 1, narrative)
            || s.isVerbIn(clause.verb(), Tense.INFINITIVE) && s.has(clause.subject() + 1, "finite")
            || s.isVerbIn(clause.verb(), Tense.GERUND)
            || s.showsAuthor(clause.subject())
            || s.lexicon().has("order", "perfect-past") && isCompound(clause)
            || narrative == Tense.PAST
                && clause.verb() > clause.subject() + 1
                && hasPastBetween(clause);
    return cast.cast().author().isPresent() && told && !clause.perfect();
  }

  /** {@code Je lui ai répondu}: an auxiliary of the perfect, then the participle. */
  private boolean isCompound(Clause clause) {
    int i = clause.verb() - 1;
    while (i > clause.subject() && (s.isAdverb(i) || s.has(i, "pronoun.object"))) {
      i--;
    }
    return i > clause.subject()
        && s.has(i, "auxiliary.perfect")
        && s.isVerbIn(clause.verb(), Tense.PARTICIPLE);
  }

  /** {@code We also stated that …}: the narrator's {@code we} opens its sentence. */
  private boolean tellsTogether(Clause clause) {
    int i = clause.subject();
    boolean opens = i == s.firstWord() || i == s.firstWord() + 1 && s.isConjunction(i - 1);
    return opens
        && clause.link() == Link.MAIN
        && s.has(i, "pronoun.we")
        && s.pastAdverbs(i + 1) <= clause.verb()
        && (s.isVerbIn(clause.verb(), narrative) || s.isVerbIn(s.pastAdverbs(i + 1), narrative));
  }

  private boolean hasPastBetween(Clause clause) {
    for (int i = clause.subject() + 1; i < clause.verb(); i++) {
      if (s.isVerbIn(i, Tense.PAST)) {
        return true;
      }
    }
    return false;
  }

  /** A verb that the lexicon does not have reports words if {@code that} or a colon follows. */
  private boolean opensWords(Clause clause) {
    int next = s.pastAdverbs(clause.after());
    return clause.link() == Link.MAIN
        && s.isName(clause.subject())
        && next == clause.verb() + 1
        && s.inside(next)
        && (s.at(next).lower().equals("that") || s.tagged(next, Unit.Tag.COLON));
  }

  /**
   * R9: after a question by somebody who is not here, {@code I} and {@code he} are in the story.
   */
  private boolean toldByAbsent(Clause clause) {
    return !s.isName(clause.subject())
        && clauses.stream()
            .anyMatch(
                c ->
                    c.link() == Link.FRONTED
                        && c.isSpeech()
                        && s.isName(c.subject())
                        && !cast.present(who(c)));
  }

  private boolean asksFirst(Clause clause) {
    int link = clause.from();
    boolean when = s.has(link, "subordinator.time");
    return when
        && clause.isSpeech()
        && clause.form().kind() == VerbClass.ASK
        && s.isName(clause.subject())
        && !clause.perfect();
  }

  private List<PersonId> who(Clause clause) {
    Set<PersonId> who = new LinkedHashSet<>();
    int i = clause.subject();
    int before = i - 1;
    boolean withAuthor = s.isBesideName(i);
    if (!s.isName(i) && !(withAuthor && cast.present(cast.of(s.at(before - 1).name())))) {
      return List.of();
    }
    List<PersonId> last =
        withAuthor ? List.copyOf(cast.cast().author().stream().toList()) : cast.of(s.at(i).name());
    while (clause.link() != Link.INSERT
        && s.has(before, "conjunction.and")
        && (s.isName(before - 1) || s.isAuthorPronoun(before - 1))) {
      if (s.isName(before - 1)) {
        who.addAll(cast.of(s.at(before - 1).name()));
      } else {
        cast.cast().author().ifPresent(who::add);
      }
      before -= 2;
    }
    if (last.isEmpty()) {
      return List.of();
    }
    who.addAll(last);
    return List.copyOf(who);
  }

  private Saying saying(Clause clause, boolean later) {
    boolean inserted = clause.link() == Link.INSERT;
    int report =
        later || inserted || clause.link() == Link.SECOND || clause.link() == Link.COORDINATE
            ? reportFrom(clause)
            : 0;
    ReportedWords words =
        inserted ? ReportedWords.afterInquit(s, clause) : ReportedWords.after(s, clause);
    int end = words.reportEnd();
    Range range =
        new Range(
            s.at(report).range().start(),
            Math.max(s.at(Math.max(0, end - 1)).range().end(), s.at(clause.verb()).range().end()));
    return new Saying(
        voice(clause),
        who(clause),
        addressees(clause, end),
        tellsAbsent(clause, end),
        clause.form() == null ? VerbClass.SAY : clause.form().kind(),
        range,
        words.start(),
        words.direct(),
        inserted && report > 0,
        rule(clause),
        confidence(clause));
  }

  private int reportFrom(Clause clause) {
    int from = clause.from();
    if (clause.link() == Link.COORDINATE) {
      while (from > 0 && !s.isConjunction(from)) {
        from--;
      }
    }
    return Math.max(0, from);
  }

  private Saying.Voice voice(Clause clause) {
    int i = clause.subject();
    if (s.isName(i)) {
      return Saying.Voice.NAMED;
    }
    if (s.isAuthorSubject(i)) {
      return who(clause).isEmpty() ? Saying.Voice.AUTHOR : Saying.Voice.NAMED;
    }
    if (s.has(i, "pronoun.plural")) {
      return s.has(i, "pronoun.we") && !s.has(i + 1, "group.both")
          ? Saying.Voice.TOGETHER
          : Saying.Voice.BOTH;
    }
    return s.has(i, "pronoun.feminine") ? Saying.Voice.FEMININE : Saying.Voice.MASCULINE;
  }

  private String rule(Clause clause) {
    return switch (clause.link()) {
      case INSERT -> "R2 inquit";
      case FRONTED -> "R3 fronted question";
      case COORDINATE -> "R5 coordinated predicate";
      case SECOND -> "R6 second speaker";
      default -> s.isName(clause.subject()) ? "R4 subject" : "R10 pronoun";
    };
  }

  private double confidence(Clause clause) {
    if (clause.form() == null
        || clause.form().kind() == VerbClass.THINK
        || s.lexicon().has("vague.say", clause.form().lemma())) {
      return 0.75;
    }
    if (s.isName(clause.subject()) && s.at(clause.subject()).name().possessive()) {
      return 0.8;
    }
    boolean named = s.isName(clause.subject());
    return switch (clause.link()) {
      case INSERT -> named ? 0.95 : 0.7;
      case FRONTED -> 0.8;
      case SECOND -> 0.85;
      case COORDINATE -> named ? 0.9 : 0.7;
      default ->
          named ? clause.perfect() ? 0.7 : 0.96 : s.isAuthorSubject(clause.subject()) ? 0.92 : 0.7;
    };
  }

  /** Whether position {@code i} is that of whom a clause addresses. */
  private boolean isAddressed(Clause clause, int i) {
    boolean governed =
        s.inside(i - 1) && (s.at(i - 1).lower().equals("to") || s.has(i - 1, "addressing"));
    boolean object = i >= clause.after() && i == s.pastAdverbs(clause.after());
    boolean met = s.has(clause.verb(), "meets") && s.isPreposition(i - 1) && i <= clause.verb() + 4;
    boolean turned =
        s.isVerb(i - 1)
            && s.at(i - 1).forms().stream().anyMatch(f -> f.kind() == VerbClass.ADDRESS);
    return governed || object || turned || met;
  }

  /** Whether the first person by name who is addressed is not here. */
  private boolean tellsAbsent(Clause clause, int end) {
    for (int i = clause.after(); i < Math.min(Math.min(end, s.size()), clause.after() + 4); i++) {
      NameSpan name = s.isName(i) ? s.at(i).name() : null;
      if (name != null && isAddressed(clause, i)) {
        return !name.possessive()
            && !name.titles().isEmpty()
            && name.isPerson(s.lexicon())
            && !cast.present(cast.of(name));
      }
    }
    return false;
  }

  private List<PersonId> addressees(Clause clause, int end) {
    Set<PersonId> to = new LinkedHashSet<>();
    for (int i = clause.subject() + 1; i < Math.min(end, s.size()); i++) {
      boolean addressed = isAddressed(clause, i);
      if (addressed && s.isName(i) && !s.at(i).name().possessive()) {
        List<PersonId> named = cast.of(s.at(i).name());
        if (cast.present(named)) {
          to.addAll(named);
        }
      } else if (addressed && s.inside(i) && s.at(i).lower().equals("me")) {
        cast.cast().author().ifPresent(to::add);
      }
    }
    to.removeAll(who(clause));
    return List.copyOf(to);
  }
}
