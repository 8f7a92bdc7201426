package org.colloquy.inline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Names that prepositions of place govern again and again ({@code in Neustadl … from Neustadl}) and
 * that behave like names: no article, no small-letter form, not before a noun. In a text that
 * capitalises its nouns, as old prints do, nothing is learnt in this way.
 */
final class RecurringPlaces {
  /** Share of capitals; measured: up to 0.13 and from 0.25 in old prints and in German. */
  private static final double CAPITAL_NOUNS = 0.2;

  private static final double CAPITALS = 0.22;
  private static final int ENOUGH = 4;

  private final Runs runs;
  private final NameCues cues;
  private final Set<String> articles;
  private final Set<String> prepositions;
  private final Set<String> locating;
  private final Set<String> functionWords;
  private final IntPredicate isName;
  private final Map<String, Tally> tallies = new HashMap<>();
  private final Set<String> small = new HashSet<>();

  /**
   * How often a word occurs, is governed by a preposition, has an article, stands before a noun, is
   * said to be where something is.
   */
  private static final class Tally {
    private int all;
    private int placed;
    private int determined;
    private int attributive;
    private int located;

    boolean isPlace() {
      boolean again = placed >= 2 && placed * 3 >= all;
      // Named once or twice: every mention must say where something is.
      boolean always = located > 0 && placed == all;
      return (again || always) && determined * 4 < all && attributive * 2 < all;
    }
  }

  /**
   * Reads a text.
   *
   * @param isName whether a run is a capitalised word that may be a name by itself
   */
  RecurringPlaces(Runs runs, NameCues cues, IntPredicate isName) {
    this.runs = runs;
    this.cues = cues;
    this.articles = cues.words("article");
    this.prepositions = cues.words("location-preposition");
    this.locating = cues.words("locating-preposition");
    this.functionWords = cues.words("function-word");
    this.isName = isName;
  }

  Set<String> find() {
    for (int i = 0; i < runs.size(); i++) {
      count(i);
    }
    Set<String> names = new HashSet<>();
    if (isCapitalising()) {
      return names;
    }
    tallies.forEach(
        (word, tally) -> {
          if (tally.isPlace() && !isCommon(word)) {
            names.add(word);
          }
        });
    return names;
  }

  /**
   * Whether common nouns have capitals: measured after {@code a}, {@code my}, {@code every}, which
   * seldom stand before a name; by all words where there are too few of those.
   */
  private boolean isCapitalising() {
    Set<String> determiners = cues.words("determiner");
    int determined = 0;
    int nouns = 0;
    int inside = 0;
    int capitals = 0;
    for (int i = 1; i < runs.size(); i++) {
      if (!runs.opensSentence(i)) {
        int capital = runs.isCapital(i) ? 1 : 0;
        inside++;
        capitals += capital;
        if (runs.isJoined(i - 1) && determiners.contains(runs.word(i - 1))) {
          determined++;
          nouns += capital;
        }
      }
    }
    if (determined >= ENOUGH) {
      return nouns > CAPITAL_NOUNS * determined;
    }
    return !determiners.isEmpty() && inside > 200 && capitals > CAPITALS * inside;
  }

  private void count(int i) {
    String word = runs.word(i);
    if (!runs.isCapital(i)) {
      small.add(word);
      return;
    }
    Tally tally = tallies.computeIfAbsent(word, w -> new Tally());
    tally.all++;
    if (runs.isJoined(i) && !runs.isCapital(i + 1) && !isFunctionWord(i + 1)) {
      tally.attributive++;
    }
    if (i > 0 && runs.isJoined(i - 1)) {
      String before = runs.word(i - 1);
      if (articles.contains(before)) {
        tally.determined++;
      } else if (prepositions.contains(before) && isName.test(i)) {
        tally.placed++;
        tally.located += locating.contains(before) && isClosed(i) ? 1 : 0;
      }
    }
  }

  /** Whether the word ends there: not cut at a hyphen or a bracket. */
  private boolean isClosed(int i) {
    char after = runs.end(i) < runs.text().length() ? runs.text().charAt(runs.end(i)) : ' ';
    return !runs.opensSentence(i) && "-[\u00AD\u2019'".indexOf(after) < 0;
  }

  private boolean isFunctionWord(int i) {
    return functionWords.contains(runs.word(i));
  }

  private boolean isCommon(String word) {
    return small.contains(word.toLowerCase(Locale.ROOT))
        || cues.words("common-ending").stream().anyMatch(word::endsWith);
  }
}
