package org.colloquy.inline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.profile.Vocabulary;

/**
 * Tells words of the record's own language from transliterated ones: a word is the record's if it
 * stands elsewhere in it, outside brackets, or is one of the language's function words, or ends as
 * its words do. For one record and thread.
 */
final class OwnWords {
  private final String text;
  private final List<int[]> brackets;
  private final Vocabulary vocabulary;
  private Set<String> said;

  /**
   * Takes a text, whose words are read when they are first asked for.
   *
   * @param text the body
   * @param brackets start and end offsets of its brackets, in pairs, in order
   */
  OwnWords(String text, List<int[]> brackets, Vocabulary vocabulary) {
    this.text = text;
    this.brackets = brackets;
    this.vocabulary = vocabulary;
  }

  private Set<String> said() {
    if (said == null) {
      said = new HashSet<>();
      read();
    }
    return said;
  }

  private void read() {
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
    if (vocabulary.has("function", word) || said().contains(word)) {
      return true;
    }
    return vocabulary.words("=suffix").stream()
        .anyMatch(suffix -> word.length() >= suffix.length() + 2 && word.endsWith(suffix));
  }
}
