package org.colloquy.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.profile.Lexicon.Tense;
import org.colloquy.profile.Lexicon.VerbClass;
import org.colloquy.reading.Range;

/**
 * R3: a question put before the clause that answers it. With its content ({@code To X's question
 * whether …, Y replied}) it is a turn of its own; without, X is whom Y addresses.
 */
final class FrontedQuestion {
  private static final int REACH = 8;

  private final TaggedSentence s;
  private final Clause main;
  private final List<PersonId> asker;
  private final Saying.Voice voice;
  private final int content;

  private FrontedQuestion(
      TaggedSentence s, Clause main, List<PersonId> asker, Saying.Voice voice, int content) {
    this.s = s;
    this.main = main;
    this.asker = asker;
    this.voice = voice;
    this.content = content;
  }

  static Optional<FrontedQuestion> of(TaggedSentence s, List<Clause> clauses, CastIndex cast) {
    Optional<Clause> main =
        clauses.stream().filter(c -> c.link() == Link.MAIN && c.isSpeech()).findFirst();
    int first = s.firstWord();
    boolean answers =
        s.has(first, "answering")
            || s.has(first, "answering.to")
            || s.isVerb(first) && s.isGerund(first) && isAnswer(s.at(first))
            || s.isVerbIn(first, Tense.PARTICIPLE) && s.has(first + 1, "agent");
    if (main.isEmpty() || !answers) {
      return Optional.empty();
    }
    if (s.has(first + 1, "agent") && s.isName(first + 2)) {
      return asked(s, main.get(), first, cast);
    }
    int limit = Math.min(start(main.get()), first + REACH);
    for (int noun = first + 1; noun < limit; noun++) {
      if (s.has(noun, "question.noun")) {
        return at(s, main.get(), noun, cast);
      }
    }
    return Optional.empty();
  }

  /** {@code Asked by X whether …, Y replied}. */
  private static Optional<FrontedQuestion> asked(
      TaggedSentence s, Clause main, int first, CastIndex cast) {
    List<PersonId> asker = cast.of(s.at(first + 2).name());
    int next = first + 3;
    boolean content = s.has(next, "question.link") && next + 1 < start(main);
    return cast.present(asker)
        ? Optional.of(new FrontedQuestion(s, main, asker, Saying.Voice.NAMED, content ? next : -1))
        : Optional.empty();
  }

  private static boolean isAnswer(Unit unit) {
    return unit.forms().stream().anyMatch(form -> form.kind() == VerbClass.ANSWER);
  }

  private static Optional<FrontedQuestion> at(
      TaggedSentence s, Clause main, int noun, CastIndex cast) {
    int next = noun + 1;
    List<PersonId> asker = List.of();
    Saying.Voice voice = Saying.Voice.NAMED;
    int owner = pastOwner(s, next);
    if (s.isName(owner)) {
      asker = cast.of(s.at(owner).name());
      next = owner + 1;
    } else if (s.isName(noun - 1) && s.at(noun - 1).name().possessive()) {
      asker = cast.of(s.at(noun - 1).name());
    } else if (s.has(noun - 1, "owner.first")) {
      voice = Saying.Voice.AUTHOR;
      asker = cast.cast().author().map(List::of).orElse(List.of());
    }
    boolean unknown = voice == Saying.Voice.NAMED && !cast.present(asker);
    if (asker.isEmpty() || unknown) {
      return Optional.empty();
    }
    if (s.tagged(next, Unit.Tag.COMMA) && s.has(next + 1, "question.link")) {
      next++;
    }
    if (s.has(next, "question.owner") && s.has(next + 1, "complementiser")) {
      next++;
    }
    boolean content = s.has(next, "question.link") && next + 1 < start(main);
    return Optional.of(new FrontedQuestion(s, main, asker, voice, content ? next : -1));
  }

  /** Steps over {@code of the}; in languages with a genitive the owner may stand right after. */
  private static int pastOwner(TaggedSentence s, int next) {
    boolean genitive = s.lexicon().has("order", "genitive");
    if (!s.has(next, "question.owner") && !genitive) {
      return -1;
    }
    int at = s.has(next, "question.owner") ? next + 1 : next;
    while (s.isDeterminer(at) && !s.has(at, "complementiser") && !s.has(at, "relative")) {
      at++;
    }
    return at;
  }

  /** Where the answer starts; before its subject where the verb comes first. */
  private static int start(Clause main) {
    return main.verb() < main.subject() ? Math.max(main.from(), main.verb()) : main.from();
  }

  /** Adds the question as a saying, or the asker as the one addressed. */
  void addTo(List<Saying> found) {
    List<Saying> before = new ArrayList<>(found);
    found.clear();
    int from = Math.max(0, start(main));
    int start = s.at(from).range().start();
    if (content >= 0) {
      int end = s.at(content).range().start();
      Range report = new Range(s.at(0).range().start(), end);
      found.add(
          new Saying(
              voice,
              asker,
              List.of(),
              false,
              VerbClass.ASK,
              report,
              end,
              false,
              false,
              "R3 fronted question",
              0.88));
    }
    for (Saying saying : before) {
      boolean answer = saying.report().contains(s.at(main.verb()).range());
      Range report =
          answer && content >= 0 ? new Range(start, saying.report().end()) : saying.report();
      List<PersonId> to =
          answer && saying.to().isEmpty() && !saying.who().equals(asker) ? asker : saying.to();
      found.add(
          new Saying(
              saying.voice(),
              saying.who(),
              to,
              saying.toAbsent(),
              saying.kind(),
              report,
              saying.words(),
              saying.direct(),
              saying.inserted(),
              saying.rule(),
              saying.confidence()));
    }
  }
}
