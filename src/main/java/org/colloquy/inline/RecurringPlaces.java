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
  private static final int SELDOM = 3;

  private final Runs runs;
  private final NameCues cues;
  private final Set<String> articles;
  private final Set<String> prepositions;
  private final Set<String> locating;
  private final Set<String> functionWords;
  private final Set<String> elisions;
  private final Set<String> nameArticles;
  private final Set<String> complements;
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

    boolean isPlace(boolean withArticles, boolean modify) {
      boolean again = placed >= 2 && placed * 3 >= all;
      // Named seldom: the mentions must say where something is, all of them where a capitalised
      // word may be an adjective, most of them elsewhere.
      boolean seldom = located > 0 && (modify ? isAlwaysPlaced() : placed * 2 >= all);
      return (again || seldom)
          && (withArticles || determined * 4 < all)
          && (!modify || attributive * 2 < all);
    }

    private boolean isAlwaysPlaced() {
      return placed == all && attributive == 0 && all <= SELDOM;
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
    this.elisions = cues.words("elided-article");
    this.nameArticles = cues.words("names-with-article");
    this.complements = cues.words("complement-article");
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
    boolean withArticles = !cues.words("names-with-article").isEmpty();
    boolean modify = !cues.words("names-modify").isEmpty();
    tallies.forEach(
        (word, tally) -> {
          if (tally.isPlace(withArticles, modify) && !isCommon(word)) {
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
    int at = governor(i);
    if (at < 0) {
      return;
    }
    String before = runs.word(at).toLowerCase(Locale.ROOT);
    if (articles.contains(before) && !prepositions.contains(before)) {
      tally.determined++;
    } else if (prepositions.contains(before) && isName.test(i) && !isNounPhrase(i)) {
      tally.placed++;
      tally.located += locating.contains(before) && isClosed(i) ? 1 : 0;
    }
  }

  /** Returns the word before a name, over an article that belongs to names; -1 if there is none. */
  private int governor(int i) {
    int before = i - 1;
    boolean elided = before > 0 && elisions.contains(runs.word(before)) && isApostrophe(before);
    boolean article =
        before > 0
            && runs.isJoined(before)
            && runs.isJoined(before - 1)
            && nameArticles.contains(runs.word(before));
    if ((elided || article)
        && prepositions.contains(runs.word(before - 1).toLowerCase(Locale.ROOT))) {
      return before - 1;
    }
    return before >= 0 && runs.isJoined(before) ? before : -1;
  }

  private boolean isApostrophe(int i) {
    String gap = runs.gap(i);
    return gap.equals("'") || gap.equals("\u2019");
  }

  /** {@code στη Βουλή των Ελλήνων}: a noun with a complement, where nouns may have capitals. */
  private boolean isNounPhrase(int i) {
    return runs.isJoined(i) && complements.contains(runs.word(i + 1));
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
