package org.colloquy.inline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.profile.Vocabulary;

/**
 * Tells words of the record's own language from transliterated ones: a word is the record's if it
 * stands elsewhere in it, outside brackets, or is one of the language's function words, or ends as
 * its words do. For one record.
 */
final class OwnWords {
  private final Set<String> said = new HashSet<>();
  private final Vocabulary vocabulary;

  /**
   * Reads the words of a text.
   *
   * @param text the body
   * @param brackets start and end offsets of its brackets, in pairs, in order
   */
  OwnWords(String text, List<int[]> brackets, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    int at = 0;
    for (int[] pair : brackets) {
      if (pair[0] >= at) {
        add(text.substring(at, pair[0]));
        at = pair[1];
      }
    }
    add(text.substring(at));
  }

  private void add(String words) {
    for (String word : words.split("[^\\p{L}\\p{M}'’-]+")) {
      if (!word.isEmpty()) {
        said.add(word.toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Returns whether every word is the record's own. */
  boolean all(String words) {
    boolean any = false;
    for (String word : words.split("[^\\p{L}\\p{M}'’-]+")) {
      if (!word.isEmpty()) {
        any = true;
        if (!is(word.toLowerCase(Locale.ROOT))) {
          return false;
        }
      }
    }
    return any;
  }

  private boolean is(String word) {
    if (said.contains(word) || vocabulary.has("function", word)) {
      return true;
    }
    return vocabulary.words("=suffix").stream()
        .anyMatch(suffix -> word.length() >= suffix.length() + 2 && word.endsWith(suffix));
  }
}
