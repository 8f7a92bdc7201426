package org.colloquy.speech;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.colloquy.profile.Vocabulary;

/**
 * Which categories of the vocabulary a word belongs to, as a set of bits; looked up once a word.
 */
final class WordKinds {
  static final int HONORIFIC = 1;
  static final int ROLE = 1 << 1;
  static final int COLLECTIVE = 1 << 2;
  static final int UNKNOWN = 1 << 3;
  static final int INTERJECTION = 1 << 4;
  static final int FIELD = 1 << 5;
  static final int FUNCTION = 1 << 6;
  static final int PARTICLE = 1 << 7;
  static final int STAGE = 1 << 8;
  static final int HEADING = 1 << 9;
  static final int CALENDAR = 1 << 10;
  static final int ARTICLE = 1 << 11;
  static final int ADDRESS = 1 << 12;

  private final Vocabulary vocabulary;
  private final Map<String, Integer> known = new HashMap<>();

  WordKinds(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Returns the kinds of a word or of the words of a whole label, a period after it and long s
   * aside.
   */
  int of(String word) {
    return known.computeIfAbsent(word.replace('ſ', 's').toLowerCase(Locale.ROOT), this::look);
  }

  private int look(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word + ".";
    int kinds = 0;
    kinds |= has("honorific", word, bare) ? HONORIFIC : 0;
    kinds |= has("role", word, bare) ? ROLE : 0;
    kinds |= has("collective", word, bare) ? COLLECTIVE : 0;
    kinds |= has("unknown-voice", word, bare) ? UNKNOWN : 0;
    kinds |= has("interjection", word, bare) ? INTERJECTION : 0;
    kinds |= has("field", word, bare) ? FIELD : 0;
    kinds |= has("function", word, bare) ? FUNCTION : 0;
    kinds |= has("particle", word, bare) ? PARTICLE : 0;
    kinds |= has("stage-word", word, bare) ? STAGE : 0;
    kinds |= has("heading-word", word, bare) ? HEADING : 0;
    kinds |= has("month", word, bare) || has("weekday", word, bare) ? CALENDAR : 0;
    kinds |= has("address", word, bare) ? ADDRESS : 0;
    kinds |= has("article", word, bare) ? ARTICLE : 0;
    return kinds;
  }

  private boolean has(String category, String word, String bare) {
    return vocabulary.has(category, word) || vocabulary.has(category, bare);
  }
}
