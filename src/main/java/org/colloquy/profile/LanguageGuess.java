package org.colloquy.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Guesses the language of a text by its function words (category {@code function} of each
 * vocabulary). Deterministic and thread-safe.
 */
public final class LanguageGuess {
  /**
   * The languages the program has words of, as ISO 639-1; the first is the answer when in doubt.
   */
  public static final List<String> LANGUAGES = List.of("en", "de", "fr", "it", "ru", "el", "sl");

  private static final int WORDS = 20_000;

  private LanguageGuess() {}

  /**
   * Returns the ISO 639-1 code of the language whose function words are most of the text's words.
   */
  public static String of(String text) {
    Map<String, Integer> counts = counts(text);
    String best = LANGUAGES.get(0);
    double top = 0;
    for (String language : LANGUAGES) {
      Set<String> function = Vocabulary.of(language).words("function");
      int hits = 0;
      for (String word : function) {
        hits += counts.getOrDefault(word, 0);
      }
      if (hits > top) {
        top = hits;
        best = language;
      }
    }
    return best;
  }

  /** Counts the words of a text, at most so many, spread over it evenly. */
  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new HashMap<>();
    int part = Math.max(1, text.length() / (WORDS * 6) + 1);
    int size = 4096;
    for (int from = 0; from < text.length(); from += size * part) {
      count(text, from, Math.min(text.length(), from + size), counts);
    }
    return counts;
  }

  private static void count(String text, int from, int to, Map<String, Integer> counts) {
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean letter = i < to && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        counts.merge(text.substring(start, i).toLowerCase(Locale.ROOT), 1, Integer::sum);
        start = -1;
      }
    }
  }
}
