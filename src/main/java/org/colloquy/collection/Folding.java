package org.colloquy.collection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as a search compares them: without accents and capitals, and with some letters taken for
 * others. The script of the search page does the same with the same letters. Immutable.
 */
final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Scripts written without blanks give a word for each character. */
  private static final String SINGLE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";

  private static final Pattern WORD =
      Pattern.compile("[" + SINGLE + "]|[\\p{L}\\p{N}&&[^" + SINGLE + "]]+");

  private final SortedMap<String, String> letters;

  private Folding(SortedMap<String, String> letters) {
    this.letters = Collections.unmodifiableSortedMap(letters);
  }

  /** Reads the letters. */
  static Folding load() {
    SortedMap<String, String> letters = new TreeMap<>();
    try (InputStream file = Folding.class.getResourceAsStream("folds.tsv")) {
      new String(file.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(row -> letters.put(row[0], row[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Folding(letters);
  }

  /** Returns the letters that are taken for others. */
  SortedMap<String, String> letters() {
    return letters;
  }

  /** Returns the words of a text, folded, in their order. */
  List<String> words(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    var folded = new StringBuilder();
    plain
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> folded.append(letters.getOrDefault(letter, letter)));
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(folded);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
