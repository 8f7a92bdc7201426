package org.colloquy.speech;

import java.util.Locale;
import java.util.regex.Pattern;
import org.colloquy.profile.Vocabulary;

/** Looks up how words that may be a stage direction begin, and which of its words they hold. */
final class StageWords {
  private static final Pattern SIGNS = Pattern.compile("^[\\[(_*\\s]+|[_*.!\\])\\s]+$");

  private final Vocabulary vocabulary;

  StageWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns the words in small letters, without the signs round them. */
  static String bare(String words) {
    return SIGNS.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** Returns whether the first word, in small letters, is of a category. */
  boolean starts(String small, String category) {
    int end = 0;
    while (end < small.length()
        && (Character.isLetter(small.charAt(end)) || small.charAt(end) == '-')) {
      end++;
    }
    return end > 0 && vocabulary.has(category, small.substring(0, end));
  }

  /** Returns whether some word, in small letters, is of a category. */
  boolean holds(String small, String category) {
    for (String word : small.split("[^\\p{L}-]+")) {
      if (vocabulary.has(category, word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether words, in small letters, open with a phrase of a category. */
  boolean opens(String small, String category) {
    return vocabulary.words("=" + category).stream().anyMatch(small::startsWith);
  }
}
