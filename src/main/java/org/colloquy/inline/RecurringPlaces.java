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
  private static final double CAPITALISING = 0.22;

  private final Runs runs;
  private final NameCues cues;
  private final Set<String> articles;
  private final Set<String> prepositions;
  private final Set<String> functionWords;
  private final IntPredicate isName;
  private final Map<String, Tally> tallies = new HashMap<>();
  private final Set<String> small = new HashSet<>();

  /**
   * How often a word occurs, is governed by a preposition, has an article, stands before a noun.
   */
  private static final class Tally {
    private int all;
    private int placed;
    private int determined;
    private int attributive;

    boolean isPlace() {
      return placed >= 2 && placed * 3 >= all && determined * 4 < all && attributive * 2 < all;
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
    this.functionWords = cues.words("function-word");
    this.isName = isName;
  }

  Set<String> find() {
    int capitals = 0;
    int inside = 0;
    for (int i = 0; i < runs.size(); i++) {
      if (!runs.opensSentence(i)) {
        inside++;
        capitals += runs.isCapital(i) ? 1 : 0;
      }
      count(i);
    }
    Set<String> names = new HashSet<>();
    if (capitals > CAPITALISING * inside && inside > 200) {
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
      }
    }
  }

  private boolean isFunctionWord(int i) {
    return functionWords.contains(runs.word(i));
  }

  private boolean isCommon(String word) {
    return small.contains(word.toLowerCase(Locale.ROOT))
        || cues.words("common-ending").stream().anyMatch(word::endsWith);
  }
}
