package org.colloquy.speech;

import java.util.Locale;
import java.util.regex.Pattern;
import org.colloquy.profile.Vocabulary;

/** Headings that their words give away. */
final class Headings {
  private static final int LONGEST = 70;
  private static final Pattern NUMBER =
      Pattern.compile("(?i)[0-9]+\\.?|[ivxlcdm]+\\.?|[ivx]+[a-c]?|\\p{L}");

  private static final Pattern BETWEEN = Pattern.compile("[\\s\u00A0,—–-]+");
  private static final Pattern STOPS = Pattern.compile("[.:,;]+$");
  private static final Pattern NUMERAL = Pattern.compile("[IVXL]{1,7}\\.?");

  private static final Pattern ROMAN =
      Pattern.compile("M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})");

  private Headings() {}

  /** Returns whether words are a Roman number and nothing else: a scene or part of that number. */
  static boolean isNumeral(String words) {
    return NUMERAL.matcher(words.strip()).matches();
  }

  /** Returns whether a word is a Roman number of three letters or more: {@code DXLVI}. */
  static boolean isRoman(String word) {
    return word.length() > 2 && ROMAN.matcher(word).matches();
  }

  /** What a heading is the heading of. */
  enum Rank {
    ACT,
    SCENE,
    ENCLOSURE,
    SECTION
  }

  /**
   * Returns what a heading is the heading of, by its words: a numbered one of an act, scene or
   * enclosure.
   */
  static Rank rank(String words, Vocabulary vocabulary) {
    if (isNumbered(words, vocabulary)) {
      for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        if (vocabulary.has("heading-act", word)) {
          return Rank.ACT;
        }
        if (vocabulary.has("heading-scene", word)) {
          return Rank.SCENE;
        }
        if (vocabulary.has("heading-enclosure", word)) {
          return Rank.ENCLOSURE;
        }
      }
    }
    return Rank.SECTION;
  }

  /** Returns whether words are the heading of an enclosure: {@code [Enclosure 2]}. */
  static boolean isEnclosure(String words, Vocabulary vocabulary) {
    return words.length() <= LONGEST && rank(words, vocabulary) == Rank.ENCLOSURE;
  }

  /**
   * Returns whether words are a heading with a number: {@code ACT II. SCENE 1.}, {@code Zweiter
   * Auftritt.}, {@code Действие первое}. What follows the number may describe the place.
   */
  static boolean isNumbered(String words, Vocabulary vocabulary) {
    String line = bare(words.strip());
    if (line.isEmpty() || line.length() > LONGEST) {
      return false;
    }
    String[] parts = BETWEEN.split(line);
    boolean heading = false;
    int known = 0;
    for (String part : parts) {
      String word = STOPS.matcher(part).replaceAll("").toLowerCase(Locale.ROOT);
      boolean names = vocabulary.has("heading-word", word);
      boolean counts = vocabulary.has("ordinal", word) || NUMBER.matcher(word).matches();
      heading |= names;
      boolean article = vocabulary.has("article", word) && !NUMBER.matcher(word).matches();
      if (!names && !counts && !article) {
        break;
      }
      known++;
    }
    while (known > 0 && vocabulary.has("article", parts[known - 1])) {
      known--;
    }
    return heading && known >= 2 && (known == parts.length || parts[known - 1].endsWith("."));
  }

  /** Without the signs of mark-up round a line. */
  private static String bare(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && "_*[".indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "_*]".indexOf(line.charAt(to - 1)) >= 0) {
      to--;
    }
    return line.substring(from, to);
  }
}
