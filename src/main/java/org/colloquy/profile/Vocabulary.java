package org.colloquy.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language that recognisers go by, in named categories such as {@code honorific},
 * {@code month} or {@code abbreviation}. They are data: {@code vocabulary/LANGUAGE.tsv}, one line
 * {@code category TAB word} each, {@code #} for comments. Immutable and thread-safe; read once.
 */
public final class Vocabulary {
  private static final Map<String, Vocabulary> READ = new ConcurrentHashMap<>();

  private final String language;
  private final Map<String, Set<String>> words;

  private Vocabulary(String language, Map<String, Set<String>> words) {
    this.language = language;
    this.words = words;
  }

  /**
   * Returns the words of a language.
   *
   * @param language ISO 639-1 code, as in {@code en}
   * @throws IllegalArgumentException if the program has no words of that language
   */
  public static Vocabulary of(String language) {
    return READ.computeIfAbsent(language, Vocabulary::read);
  }

  /** Returns the language, as ISO 639-1. */
  public String language() {
    return language;
  }

  /** Returns the words of a category as the file has them, in its order; empty if it has none. */
  public Set<String> words(String category) {
    return words.getOrDefault(category, Set.of());
  }

  /** Returns whether a category has the word, letter case aside. */
  public boolean has(String category, String word) {
    return words("=" + category).contains(word.toLowerCase(Locale.ROOT));
  }

  private static Vocabulary read(String language) {
    String path = "/org/colloquy/vocabulary/" + language + ".tsv";
    try (InputStream in = Vocabulary.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no vocabulary for language " + language);
      }
      Map<String, Set<String>> words = new LinkedHashMap<>();
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          String category = line.substring(0, tab);
          String word = line.substring(tab + 1);
          words.computeIfAbsent(category, c -> new LinkedHashSet<>()).add(word);
          words
              .computeIfAbsent("=" + category, c -> new LinkedHashSet<>())
              .add(word.toLowerCase(Locale.ROOT));
        }
      }
      words.replaceAll((category, set) -> Collections.unmodifiableSet(set));
      return new Vocabulary(language, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
