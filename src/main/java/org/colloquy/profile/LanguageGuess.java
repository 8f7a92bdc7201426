package org.colloquy.profile;

import java.util.List;
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

  private LanguageGuess() {}

  /**
   * Returns the ISO 639-1 code of the language whose function words are most of the text's words.
   */
  public static String of(String text) {
    WordCounts counts = WordCounts.ofText(text);
    String best = LANGUAGES.get(0);
    double top = 0;
    for (String language : LANGUAGES) {
      Set<String> function = Vocabulary.of(language).words("function");
      int hits = 0;
      for (String word : function) {
        hits += counts.of(word);
      }
      if (hits > top) {
        top = hits;
        best = language;
      }
    }
    return best;
  }
}
