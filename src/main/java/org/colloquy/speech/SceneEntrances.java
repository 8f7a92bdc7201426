package org.colloquy.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.block.Block;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Range;

/**
 * Lines right after the head of a scene that say who is on the stage, {@code HARPAGON, LA FLÈCHE.}:
 * what looks like a label there is none.
 */
final class SceneEntrances {
  private static final int LONGEST = 120;

  private SceneEntrances() {}

  /** Returns the labels that do not open such a line. */
  static List<LabelHit> outside(
      String text, List<Block> blocks, List<LabelHit> hits, Vocabulary vocabulary) {
    Map<String, Integer> known = new HashMap<>();
    for (LabelHit hit : hits) {
      new HashSet<>(words(hit.name())).forEach(word -> known.merge(word, 1, Integer::sum));
    }
    List<LabelHit> left = new ArrayList<>(hits);
    boolean after = false;
    int next = 0;
    Set<LabelHit> dropped = new HashSet<>();
    for (Block block : blocks) {
      Range range = block.range();
      int from = next;
      while (next < hits.size() && hits.get(next).label().start() < range.end()) {
        next++;
      }
      String line = range.of(text).strip();
      if (after && next > from && isOfNames(line, known, vocabulary)) {
        dropped.addAll(hits.subList(from, next));
      }
      after = Headings.isNumbered(line, vocabulary) || after && isBracket(line);
    }
    left.removeAll(dropped);
    return List.copyOf(left);
  }

  private static boolean isBracket(String line) {
    return line.startsWith("(") && line.endsWith(")");
  }

  /** Whether a line has two words or more, all of labels that also stand elsewhere. */
  private static boolean isOfNames(String line, Map<String, Integer> known, Vocabulary vocabulary) {
    int names = 0;
    for (String word : words(line.length() > LONGEST ? "" : line)) {
      boolean joins = vocabulary.has("function", word) || vocabulary.has("article", word);
      if (known.getOrDefault(word, 0) > 0) {
        names++;
      } else if (!joins) {
        return false;
      }
    }
    return names > 1;
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}’'-]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
