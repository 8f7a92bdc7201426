package org.colloquy.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The index of a collection's words, and the passages they lead to.
 *
 * <p>Passages are numbered through the collection. {@code terms-N.js} holds for each word the
 * numbers of its passages, each as the distance from the one before; {@code texts-N.js} the
 * passages, {@code search.js} where each file begins. A script thus loads the few files that hold
 * the words asked for and the passages it shows, however large the collection is.
 */
final class SearchIndex {
  private SearchIndex() {}

  /** A word's passages, as distances. */
  private static final class Postings {
    private final List<Integer> distances = new ArrayList<>();
    private int last;

    void add(int passage) {
      distances.add(passage - last);
      last = passage;
    }
  }

  /**
   * Writes the index.
   *
   * @param members the editions in the order in which hits are shown
   * @param files takes the files
   */
  static void write(List<Member> members, SortedMap<String, byte[]> files) {
    Folding folding = Folding.load();
    SortedMap<String, Postings> words = new TreeMap<>();
    var texts = Shards.lists("texts", files);
    List<Integer> firstPassages = new ArrayList<>();
    int number = 0;
    for (Member member : members) {
      for (Passage passage : member.passages()) {
        for (String word : new TreeSet<>(folding.words(passage.text()))) {
          words.computeIfAbsent(word, key -> new Postings()).add(number);
        }
        if (texts.add(row(member, passage))) {
          firstPassages.add(number);
        }
        number++;
      }
    }
    texts.finish();
    Shards.single(
        "search",
        new TreeMap<>(
            Map.of(
                "letters", folding.letters(),
                "terms", terms(words, files),
                "texts", firstPassages)),
        files);
  }

  /** Writes the words, and returns the first of each file. */
  private static List<String> terms(
      SortedMap<String, Postings> words, SortedMap<String, byte[]> files) {
    var terms = Shards.tables("terms", files);
    List<String> firsts = new ArrayList<>();
    words.forEach(
        (word, postings) -> {
          if (terms.add(word, postings.distances)) {
            firsts.add(word);
          }
        });
    terms.finish();
    return firsts;
  }

  private static List<String> row(Member member, Passage passage) {
    return List.of(
        member.folder(),
        member.title(),
        member.date(),
        passage.anchor(),
        passage.number(),
        passage.part(),
        passage.who(),
        passage.text());
  }
}
