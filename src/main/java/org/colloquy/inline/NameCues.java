package org.colloquy.inline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.profile.Vocabulary;

/**
 * Words of one language that tell names, dates and measures from other words: {@code
 * inline/names.LANGUAGE.tsv}, one line {@code category TAB word} or {@code category TAB word=value}
 * each. A language without such a file has no cues. Letter case matters. Immutable and thread-safe;
 * read once.
 */
final class NameCues {
  private static final Map<String, NameCues> READ = new ConcurrentHashMap<>();

  private final Map<String, Map<String, String>> words;

  private NameCues(Map<String, Map<String, String>> words) {
    this.words = words;
  }

  /** Returns the cues of a language, with the articles, titles and small words it has anyway. */
  static NameCues of(Vocabulary vocabulary) {
    return READ.computeIfAbsent(vocabulary.language(), language -> read(vocabulary));
  }

  /** Returns the words of a category; empty if it has none. */
  Set<String> words(String category) {
    return values(category).keySet();
  }

  /** Returns the words of a category with their values; a word without one has itself. */
  Map<String, String> values(String category) {
    return words.getOrDefault(category, Map.of());
  }

  private static NameCues read(Vocabulary vocabulary) {
    String path = "/org/colloquy/inline/names." + vocabulary.language() + ".tsv";
    try (InputStream in = NameCues.class.getResourceAsStream(path)) {
      Map<String, Map<String, String>> words = in == null ? new HashMap<>() : read(in);
      add(words, "article", vocabulary.words("article"));
      add(words, "function-word", vocabulary.words("function"));
      if (!words.containsKey("name-title")) {
        add(words, "name-title", vocabulary.words("honorific"));
      }
      return new NameCues(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(
      Map<String, Map<String, String>> words, String category, Set<String> more) {
    Map<String, String> known = words.computeIfAbsent(category, c -> new LinkedHashMap<>());
    more.forEach(word -> known.putIfAbsent(word, word));
  }

  private static Map<String, Map<String, String>> read(InputStream in) throws IOException {
    Map<String, Map<String, String>> words = new HashMap<>();
    var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      if (tab > 0 && line.charAt(0) != '#') {
        String word = line.substring(tab + 1);
        int equals = word.indexOf('=');
        words
            .computeIfAbsent(line.substring(0, tab), c -> new LinkedHashMap<>())
            .put(
                equals > 0 ? word.substring(0, equals) : word,
                equals > 0 ? word.substring(equals + 1) : word);
      }
    }
    return words;
  }
}
