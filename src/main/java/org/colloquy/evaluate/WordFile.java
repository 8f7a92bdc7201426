package org.colloquy.evaluate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.profile.TableFile;

/**
 * Lists of words from a resource in UTF-8: a line is {@code kind TAB words}, blanks between the
 * words, {@code #} for comments; lines of one kind are added up. Immutable and thread-safe.
 */
final class WordFile {
  /** Titles and other words that do not tell who somebody is. */
  static final WordFile WORDS = new WordFile("words.tsv");

  /** What TEI elements mean for a comparison. */
  static final WordFile ELEMENTS = new WordFile("elements.tsv");

  private final Map<String, Set<String>> kinds = new HashMap<>();

  private WordFile(String name) {
    for (String[] row : TableFile.rows("/org/colloquy/evaluate/" + name)) {
      kinds
          .computeIfAbsent(row[0], kind -> new LinkedHashSet<>())
          .addAll(List.of(row[1].split(" ")));
    }
  }

  /** Returns the words of a kind, in the order of the file. */
  Set<String> of(String kind) {
    Set<String> words = kinds.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("no such kind: " + kind);
    }
    return words;
  }

  /** Returns whether a word is of that kind. */
  boolean has(String kind, String word) {
    return of(kind).contains(word);
  }
}
