package org.colloquy.speech;

import java.util.List;
import org.colloquy.lexis.Sentence;
import org.colloquy.profile.Lexicon;
import org.colloquy.profile.Lexicon.Tense;

/** A sentence as units, brackets left out, with what the lexicon says of each. */
final class TaggedSentence {
  private final Sentence sentence;
  private final List<Unit> units;
  private final Lexicon lexicon;

  TaggedSentence(Sentence sentence, List<Unit> units, Lexicon lexicon) {
    this.sentence = sentence;
    this.units = List.copyOf(units);
    this.lexicon = lexicon;
  }

  Sentence sentence() {
    return sentence;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  int size() {
    return units.size();
  }

  Unit at(int i) {
    return units.get(i);
  }

  boolean tagged(int i, Unit.Tag tag) {
    return inside(i) && at(i).is(tag);
  }

  boolean inside(int i) {
    return i >= 0 && i < units.size();
  }

  /** Returns whether a category of the lexicon has unit {@code i}, a word or verb form. */
  boolean has(int i, String category) {
    return inside(i) && at(i).name() == null && lexicon.has(category, at(i).lower());
  }

  boolean isName(int i) {
    return tagged(i, Unit.Tag.NAME);
  }

  boolean isAdverb(int i) {
    return has(i, "adverb")
        || tagged(i, Unit.Tag.WORD) && lexicon.endsAs("suffix.adverb", at(i).lower());
  }

  boolean isAuxiliary(int i) {
    return has(i, "auxiliary");
  }

  boolean isPreposition(int i) {
    return has(i, "preposition");
  }

  boolean isConjunction(int i) {
    return has(i, "conjunction");
  }

  boolean isDeterminer(int i) {
    return has(i, "determiner");
  }

  /** Returns whether the unit opens a subordinate clause. */
  boolean opensClause(int i) {
    return has(i, "complementiser") || has(i, "subordinator") || has(i, "relative");
  }

  boolean isSubjectPronoun(int i) {
    return isAuthorPronoun(i)
        || has(i, "pronoun.masculine")
        || has(i, "pronoun.feminine")
        || has(i, "pronoun.plural");
  }

  /**
   * Returns whether the subject of a clause is a pronoun for one who speaks ({@code I}, {@code he})
   * or left out.
   */
  boolean isTeller(int i) {
    return isSubjectPronoun(i) && !has(i, "pronoun.plural") || isVerb(i) || isAuxiliary(i);
  }

  boolean isAuthorPronoun(int i) {
    return has(i, "pronoun.author");
  }

  /**
   * Returns whether the subject of a clause is the author: {@code I}, or the verb where it shows
   * the person or the {@code I} is left out.
   */
  boolean isAuthorSubject(int i) {
    return isAuthorPronoun(i) || showsAuthor(i) || isVerb(i) && lexicon.has("order", "drop-author");
  }

  /** Returns whether a verb or auxiliary shows the first person: {@code ho}, {@code domandai}. */
  boolean showsAuthor(int i) {
    return has(i, "verb.first") || isVerb(i) && lexicon.endsAs("suffix.first", at(i).lower());
  }

  /** Returns whether {@code I} closes a subject of two: {@code Dr. Hale and I}. */
  boolean isBesideName(int i) {
    int before = i - 3;
    boolean opens =
        !inside(before)
            || !tagged(before, Unit.Tag.WORD) && !tagged(before, Unit.Tag.VERB) && !isName(before)
            || isAdverb(before)
            || tagged(before - 1, Unit.Tag.NUMBER)
            || opensClause(before)
            || isConjunction(before);
    return isAuthorPronoun(i) && has(i - 1, "conjunction.and") && isName(i - 2) && opens;
  }

  boolean isVerb(int i) {
    return tagged(i, Unit.Tag.VERB);
  }

  boolean isVerbIn(int i, Tense tense) {
    return isVerb(i) && at(i).forms().stream().anyMatch(form -> form.tense() == tense);
  }

  boolean isFinite(int i) {
    return isVerbIn(i, Tense.PRESENT) || isVerbIn(i, Tense.PAST);
  }

  /** Returns whether a finite verb that the lexicon does not have may stand here. */
  boolean looksFinite(int i) {
    if (isFinite(i) || has(i, "finite")) {
      return true;
    }
    String word = inside(i) && at(i).is(Unit.Tag.WORD) ? at(i).lower() : "";
    boolean ending =
        lexicon.endsAs("suffix.past", word)
            || lexicon.endsAs("suffix.present", word) && !lexicon.endsAs("suffix.noun", word);
    return word.length() > 3 && ending && !isFunction(i);
  }

  boolean isGerund(int i) {
    return isVerbIn(i, Tense.GERUND)
        || tagged(i, Unit.Tag.WORD) && lexicon.endsAs("suffix.gerund", at(i).lower());
  }

  /** Returns whether the unit is a gerund and cannot be a finite verb. */
  boolean isBareGerund(int i) {
    return isVerbIn(i, Tense.GERUND) && !isFinite(i) && !isVerbIn(i, Tense.PARTICIPLE);
  }

  boolean isFunction(int i) {
    return isAdverb(i)
        || isAuxiliary(i)
        || isPreposition(i)
        || isConjunction(i)
        || isDeterminer(i)
        || opensClause(i);
  }

  /** Returns the first index from {@code i} on that is no adverb. */
  int pastAdverbs(int i) {
    int at = i;
    while (isAdverb(at)) {
      at++;
    }
    return at;
  }

  /** Returns whether the sentence ends here, closing signs aside. */
  boolean isEnd(int i) {
    int at = i;
    while (at < size()
        && (tagged(at, Unit.Tag.STOP)
            || tagged(at, Unit.Tag.QUOTE)
            || tagged(at, Unit.Tag.OTHER))) {
      at++;
    }
    return at >= size();
  }

  /** Returns the index of the first unit that is a word, or the size. */
  int firstWord() {
    int i = 0;
    while (i < size() && !isName(i) && !isVerb(i) && !tagged(i, Unit.Tag.WORD)) {
      i++;
    }
    return i;
  }

  /** Returns whether a subject may stand here: a name or a subject pronoun. */
  boolean isNominal(int i) {
    return isName(i)
        ? !at(i).name().possessive() && !at(i).name().organisation()
        : isSubjectPronoun(i);
  }
}
