package org.colloquy.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colloquy.profile.Lexicon;
import org.colloquy.profile.Lexicon.Tense;
import org.colloquy.profile.Lexicon.VerbClass;

/** Tells sentences of the narrator from words that go on: events, passives, summaries, deeds. */
final class Narration {
  private static final int SHORT = 12;
  private static final int MEETING = 12;
  private static final int LONGEST_ENTRANCE = 120;
  private static final int INTERRUPTION = 240;

  private final Lexicon lexicon;
  private final CastIndex cast;
  private final Tense narrative;
  private final Set<String> bodies;

  Narration(Lexicon lexicon, CastIndex cast, Tense narrative, Set<String> bodies) {
    this.lexicon = lexicon;
    this.bodies = Set.copyOf(bodies);
    this.cast = cast;
    this.narrative = narrative;
  }

  /** Returns whether a sentence that names no speaker is the narrator's. */
  boolean isNarrative(SpeechInput.Parsed sentence, String text) {
    TaggedSentence s = sentence.tagged();
    return opensSummary(text)
        || impersonal(s)
        || meetingEvent(s)
        || bodyDecides(s)
        || isDecided(s)
        || actOnly(sentence);
  }

  /** A deed by a verb of deeds, or told in few words; other verbs may be the speaker's. */
  private boolean actOnly(SpeechInput.Parsed sentence) {
    return deed(sentence)
        .filter(
            c ->
                c.form() != null && !c.perfect()
                    || sentence.tagged().size() <= SHORT && isAct(sentence.tagged(), c))
        .isPresent();
  }

  /** Returns whether a sentence before the first attribution of its block is the narrator's. */
  boolean leadsIn(SpeechInput.Parsed sentence, String text) {
    return isNarrative(sentence, text) || deed(sentence).isPresent();
  }

  /** Returns whether the sentence says that the conversation is over. */
  boolean closes(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lexicon.phrases("closing").stream().anyMatch(lower::contains);
  }

  /** Returns the clause in which somebody present, by name, does what is no speech (rule R8). */
  Optional<Clause> deed(SpeechInput.Parsed sentence) {
    TaggedSentence s = sentence.tagged();
    return sentence.clauses().stream()
        .filter(c -> c.link() == Link.MAIN && !c.isSpeech())
        .filter(c -> isPresentPerson(s, c) && (tells(s, c) || s.size() <= SHORT && isAct(s, c)))
        .findFirst();
  }

  /** Returns who is the subject of the main clause, if somebody present is, by name. */
  Optional<List<PersonId>> subject(SpeechInput.Parsed sentence) {
    TaggedSentence s = sentence.tagged();
    return sentence.clauses().stream()
        .filter(c -> c.link() == Link.MAIN && isPresentPerson(s, c))
        .findFirst()
        .map(c -> cast.of(s.at(c.subject()).name()))
        .or(() -> met(sentence));
  }

  /** {@code I called on Dr. Hale}: {@code he} is then Dr. Hale. */
  private Optional<List<PersonId>> met(SpeechInput.Parsed sentence) {
    TaggedSentence s = sentence.tagged();
    boolean author =
        sentence.clauses().stream()
            .anyMatch(c -> c.link() == Link.MAIN && s.isAuthorSubject(c.subject()));
    boolean meets = false;
    for (int i = s.firstWord(); i < Math.min(s.size(), s.firstWord() + MEETING); i++) {
      meets |= s.has(i, "meets");
      List<PersonId> who = meets && s.isName(i) ? cast.of(s.at(i).name()) : List.of();
      if ((author || i > s.firstWord()) && cast.present(who)) {
        return Optional.of(who);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns who the subject of the main clause is, if it is a person by name who is not here;
   * {@code he} in the next sentence is that person.
   */
  Optional<Clause> absentSubject(SpeechInput.Parsed sentence) {
    TaggedSentence s = sentence.tagged();
    return sentence.clauses().stream()
        .filter(c -> c.link() == Link.MAIN)
        .findFirst()
        .filter(c -> s.isName(c.subject()) && !s.at(c.subject()).quoted())
        .filter(c -> s.at(c.subject()).name().isPerson(lexicon))
        .filter(c -> !isPresentPerson(s, c) && !s.at(c.subject()).name().titles().isEmpty());
  }

  /** Returns the author and those who do something with him: {@code Dr. Hale and I called}. */
  Optional<List<PersonId>> together(SpeechInput.Parsed sentence) {
    TaggedSentence s = sentence.tagged();
    Optional<PersonId> author = cast.cast().author();
    for (int i = 2; author.isPresent() && i < s.size(); i++) {
      boolean after = s.isBesideName(i);
      boolean before = s.isName(i) && s.has(i - 1, "conjunction.and") && s.isAuthorPronoun(i - 2);
      List<PersonId> with = after || before ? cast.of(s.at(after ? i - 2 : i).name()) : List.of();
      if (cast.present(with) && !with.contains(author.get()) && !s.at(i).quoted()) {
        List<PersonId> all = new ArrayList<>(with);
        all.add(author.get());
        return Optional.of(List.copyOf(all));
      }
    }
    return Optional.empty();
  }

  private static boolean isAct(TaggedSentence s, Clause clause) {
    return clause.form() == null
        ? !s.isAuxiliary(clause.verb())
        : clause.form().kind() == VerbClass.ACT;
  }

  private boolean isPresentPerson(TaggedSentence s, Clause clause) {
    return s.isName(clause.subject()) && cast.present(cast.of(s.at(clause.subject()).name()));
  }

  /** Whether the verb stands in the record's narrative tense, no modal before it. */
  private boolean tells(TaggedSentence s, Clause clause) {
    for (int i = clause.subject() + 1; i < clause.verb(); i++) {
      if (s.has(i, "auxiliary.modal")) {
        return false;
      }
    }
    int verb = clause.verb();
    if (clause.form() != null) {
      return s.isVerbIn(verb, narrative) || !s.isFinite(verb);
    }
    String word = s.at(verb).lower();
    boolean past = lexicon.endsAs("suffix.past", word) || lexicon.has("finite.past", word);
    return !s.has(verb, "auxiliary.modal") && past == (narrative == Tense.PAST);
  }

  /** Returns whether a block is a word that stands alone and is nobody's: {@code FINIS.} */
  boolean isNobody(String text) {
    return text.length() < LONGEST_ENTRANCE
        && lexicon.has(
            "label.none", text.replaceAll("[_*.\\s]+", " ").strip().toLowerCase(Locale.ROOT));
  }

  /** Returns whether a short block tells who enters or leaves: {@code Enter TOM, singing.} */
  boolean isEntrance(String text) {
    String[] words = text.strip().replaceFirst("^[_*]+", "").split("[\\s_*]+", 3);
    return text.length() < LONGEST_ENTRANCE
        && words.length > 1
        && lexicon.has("label.none.first", words[0].toLowerCase(Locale.ROOT))
        && Character.isUpperCase(words[1].codePointAt(0));
  }

  /** Returns whether a summary opens a list: {@code IT WAS AGREED:-}. What follows is nobody's. */
  boolean introduces(String text) {
    return text.strip().replaceFirst("[-–—]+$", "").endsWith(":") && opensSummary(text);
  }

  private boolean opensSummary(String text) {
    return opens(text, "summary.opening");
  }

  /** Returns whether a block opens as the end matter of a record does. */
  boolean opensClosing(String text) {
    return opens(text, "closing.opening");
  }

  /** Returns whether a short block between labelled turns is the narrator's. */
  boolean interrupts(String text) {
    return text.length() <= INTERRUPTION && opens(text, "narrative.opening");
  }

  private boolean opens(String text, String category) {
    String lower = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^[\\[(_*]+", "");
    int space = lower.indexOf(' ');
    String word = (space < 0 ? lower : lower.substring(0, space)).replaceFirst("[:,;.]+$", "");
    return lexicon.phrasesFrom(category, word).stream()
        .anyMatch(phrase -> lower.startsWith(String.join(" ", phrase)));
  }

  /** R7: {@code It was agreed that …}. */
  private static boolean impersonal(TaggedSentence s) {
    int i = s.firstWord();
    if (!s.has(i, "impersonal.subject")) {
      return false;
    }
    int verb = i + 1;
    while (s.isAuxiliary(verb) || s.isAdverb(verb)) {
      verb++;
    }
    return verb > i + 1 && s.has(verb, "impersonal.verb");
  }

  /** {@code The Committee agreed that}: the meeting itself, as its head calls it. */
  private boolean bodyDecides(TaggedSentence s) {
    int first = s.firstWord();
    for (int i = first; i < Math.min(s.size(), first + MEETING); i++) {
      if (isBody(s, i) && !s.isPreposition(i - 1) && !s.isPreposition(i - 2)) {
        int verb = s.pastAdverbs(i + 1);
        boolean inverted = s.lexicon().has("order", "inversion") && s.isVerb(beforeArticle(s, i));
        return s.looksFinite(verb) || s.isAuxiliary(verb) || inverted && i > first + 1;
      }
      if (s.isNominal(i) || s.opensClause(i) && !s.isDeterminer(i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code The draft was adopted}: what a meeting decides, with nobody who does it. */
  private boolean isDecided(TaggedSentence s) {
    if (bodies.isEmpty()) {
      return false;
    }
    for (int i = s.firstWord(); i < Math.min(s.size(), s.firstWord() + MEETING); i++) {
      if (s.has(i, "auxiliary.be")) {
        return s.has(s.pastAdverbs(i + 1), "decided");
      }
      boolean person = s.isName(i) && !s.at(i).name().titles().isEmpty();
      if (person
          || s.isSubjectPronoun(i)
          || s.isFinite(i)
          || s.opensClause(i) && !s.isDeterminer(i)) {
        return false;
      }
    }
    return false;
  }

  private static int beforeArticle(TaggedSentence s, int i) {
    int at = i - 1;
    while (s.isDeterminer(at)) {
      at--;
    }
    return at;
  }

  private boolean isBody(TaggedSentence s, int i) {
    if (s.isName(i)) {
      NameSpan name = s.at(i).name();
      return name.words().stream().anyMatch(bodies::contains);
    }
    return s.inside(i) && bodies.contains(s.at(i).lower());
  }

  /** {@code The conversation ended at six.} */
  private boolean meetingEvent(TaggedSentence s) {
    int first = s.firstWord();
    int limit = Math.min(s.size(), first + 12);
    for (int i = first; i < limit; i++) {
      boolean governed = s.isPreposition(i - 1) || s.isPreposition(i - 2) && s.isDeterminer(i - 1);
      if (s.has(i, "meeting.noun") && !governed) {
        return event(s, i + 1) || s.lexicon().has("order", "inversion") && event(s, first);
      }
      if (s.isSubjectPronoun(i) || s.opensClause(i) && !s.isDeterminer(i) && i > first) {
        return false;
      }
    }
    return false;
  }

  private static boolean event(TaggedSentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + 14); i++) {
      boolean event =
          s.isVerb(i) && s.at(i).forms().stream().anyMatch(f -> isEvent(f.kind(), f.tense()));
      if (event && !s.isDeterminer(i - 1)) {
        return true;
      }
      if (s.opensClause(i) && !s.isDeterminer(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isEvent(VerbClass kind, Tense tense) {
    return kind == VerbClass.EVENT && List.of(Tense.PAST, Tense.PRESENT).contains(tense);
  }
}
