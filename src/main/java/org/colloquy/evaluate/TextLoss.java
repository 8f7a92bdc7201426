package org.colloquy.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words of one text that another has not, or not as often. A word of more than three letters that
 * the other has glued to its neighbour counts as there, if at most three of it are missing.
 *
 * @param characters letters and digits of what is missing
 * @param words the missing words with how many of each
 */
record TextLoss(int characters, SortedMap<String, Integer> words) {
  private static final int SHORT = 3;
  private static final int FEW = 3;

  /** Counts the words of a text. */
  static Map<String, Integer> count(String text) {
    String folded =
        Letters.caseless(Normalizer.normalize(text, Normalizer.Form.NFC).replace("\u00ad", ""));
    Map<String, Integer> words = new HashMap<>();
    Letters.words(folded).forEach(word -> words.merge(word, 1, Integer::sum));
    return words;
  }

  /** Returns how many letters and digits the words have. */
  static int characters(Map<String, Integer> words) {
    return words.entrySet().stream().mapToInt(e -> Letters.count(e.getKey()) * e.getValue()).sum();
  }

  /**
   * Finds what is missing.
   *
   * @param from words of the one
   * @param in words of the other
   * @param text the other, whole
   */
  static TextLoss of(Map<String, Integer> from, Map<String, Integer> in, String text) {
    SortedMap<String, Integer> missing = new TreeMap<>();
    from.forEach(
        (word, n) -> {
          int less = n - in.getOrDefault(word, 0);
          if (less > 0) {
            missing.put(word, less);
          }
        });
    Map<String, Integer> glued = glued(missing, text);
    SortedMap<String, Integer> lost = new TreeMap<>();
    missing.forEach(
        (word, n) -> {
          int extra = glued.getOrDefault(word, 0) - in.getOrDefault(word, 0);
          int left = isSought(word, n) ? Math.max(0, n - Math.max(extra, 0)) : n;
          if (left > 0) {
            lost.put(word, left);
          }
        });
    return new TextLoss(characters(lost), lost);
  }

  private static boolean isSought(String word, int missing) {
    return Letters.count(word) > SHORT && missing <= FEW;
  }

  /** Counts words in the text without blanks; one pass for each length of word. */
  private static Map<String, Integer> glued(SortedMap<String, Integer> missing, String text) {
    Map<Integer, List<String>> byLength = new TreeMap<>();
    missing.forEach(
        (word, n) -> {
          if (isSought(word, n)) {
            byLength.computeIfAbsent(word.length(), length -> new ArrayList<>()).add(word);
          }
        });
    Map<String, Integer> found = new HashMap<>();
    if (!byLength.isEmpty()) {
      String letters = Letters.only(Letters.caseless(text));
      byLength.forEach((length, words) -> count(letters, length, words, found));
    }
    return found;
  }

  private static void count(
      String letters, int length, List<String> words, Map<String, Integer> found) {
    Map<String, Integer> from = new HashMap<>();
    new TreeSet<>(words).forEach(word -> from.put(word, 0));
    for (int at = 0; at + length <= letters.length(); at++) {
      String word = letters.substring(at, at + length);
      Integer free = from.get(word);
      if (free != null && at >= free) {
        found.merge(word, 1, Integer::sum);
        from.put(word, at + length);
      }
    }
  }
}
