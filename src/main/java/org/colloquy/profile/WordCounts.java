package org.colloquy.profile;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How often words stand in a text, or in samples spread evenly over a long one. Immutable and
 * thread-safe once counted.
 */
public final class WordCounts {
  private static final int WORDS = 20_000;
  private static final int SAMPLE = 4096;

  private final Map<String, Integer> counts = new HashMap<>();
  private final UnaryOperator<String> fold;
  private int total;

  private WordCounts(UnaryOperator<String> fold) {
    this.fold = fold;
  }

  /** Counts words in small letters. */
  public static WordCounts ofText(String text) {
    return count(text, word -> word.toLowerCase(Locale.ROOT));
  }

  /** Counts words in small letters and without accents, as capitals often have none. */
  public static WordCounts ofFolded(String text) {
    return count(text, WordCounts::folded);
  }

  /** Returns words in small letters and without accents. */
  public static String folded(String words) {
    String small = words.toLowerCase(Locale.ROOT);
    boolean plain = small.chars().allMatch(c -> c < 0x80);
    return plain
        ? small
        : Normalizer.normalize(
            Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", ""),
            Normalizer.Form.NFC);
  }

  /** Returns how often a word was seen. */
  public int of(String word) {
    return counts.getOrDefault(word, 0);
  }

  /** Returns how many words were counted. */
  public int total() {
    return total;
  }

  private static WordCounts count(String text, UnaryOperator<String> fold) {
    var counts = new WordCounts(fold);
    int part = Math.max(1, text.length() / (WORDS * 6) + 1);
    for (int from = 0; from < text.length(); from += SAMPLE * part) {
      counts.add(text, from, Math.min(text.length(), from + SAMPLE));
    }
    return counts;
  }

  private void add(String text, int from, int to) {
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean letter = i < to && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        counts.merge(fold.apply(text.substring(start, i)), 1, Integer::sum);
        total++;
        start = -1;
      }
    }
  }
}
