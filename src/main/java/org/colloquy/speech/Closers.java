package org.colloquy.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.block.Block;
import org.colloquy.block.Form;
import org.colloquy.profile.Vocabulary;

/**
 * Finds the lines that close a record: when it ended, who took it down, who signed, where it is
 * kept. Looked for from the end backwards, so that words of the conversation are never passed.
 */
final class Closers {
  private static final int MOST = 12;
  private static final int LONGEST_NAME = 40;
  private static final int MOST_NAME_LINES = 3;

  private final String text;
  private final List<Block> blocks;
  private final Set<Integer> labelled;
  private final Vocabulary vocabulary;
  private final Map<Integer, Role> found = new HashMap<>();

  private Closers(String text, List<Block> blocks, Set<Integer> labelled, Vocabulary vocabulary) {
    this.text = text;
    this.blocks = blocks;
    this.labelled = labelled;
    this.vocabulary = vocabulary;
  }

  /**
   * Finds.
   *
   * @param from index of the first block of the conversation, which is never one
   * @param to index after its last
   * @return roles by index of the block
   */
  static Map<Integer, Role> of(
      String text,
      List<Block> blocks,
      int from,
      int to,
      Set<Integer> labelled,
      Vocabulary vocabulary) {
    var closers = new Closers(text, blocks, labelled, vocabulary);
    closers.scan(from, to);
    int first = from;
    for (int i = from + 1; i < to; i++) {
      if (Headings.isEnclosure(blocks.get(i).range().of(text), vocabulary)) {
        closers.scan(first, i);
        closers.name(first, i - 1, 1);
        first = i;
      }
    }
    return closers.found;
  }

  private void scan(int from, int to) {
    int i = to - 1;
    while (i > from && to - i <= MOST && !labelled.contains(blocks.get(i).range().start())) {
      Role role = role(words(i));
      if (role == null) {
        break;
      }
      found.put(i, role);
      i--;
    }
    if (labelled.isEmpty() || found.containsValue(Role.SIGNED)) {
      name(from, i, 2);
    }
  }

  private String words(int block) {
    return blocks.get(block).range().of(text).strip();
  }

  private static Role role(String words) {
    if (EdgeLines.is(EdgeLines.Kind.RECORDER, words)
        || EdgeLines.is(EdgeLines.Kind.SIGNATURE, words)) {
      return Role.SIGNED;
    }
    // What stands in brackets is a stage direction, and said to be one.
    boolean plain = !words.startsWith("(") && !words.startsWith("[");
    boolean closes =
        EdgeLines.is(EdgeLines.Kind.CLOSING, words)
            || EdgeLines.is(EdgeLines.Kind.ARCHIVE, words)
            || EdgeLines.is(EdgeLines.Kind.CLOCK, words);
    return plain && closes ? Role.CLOSER : null;
  }

  /**
   * A name set on one to three short lines after a paragraph: {@code Philip}, {@code C.}.
   *
   * @param fewest with fewer words it is none; one word, or one line without an initial, signs only
   *     what an enclosure follows
   */
  private void name(int from, int last, int fewest) {
    int i = last;
    int words = 0;
    while (i > from && last - i < MOST_NAME_LINES && isName(i)) {
      words += words(i).split("\\s+").length;
      i--;
    }
    boolean after = i >= from && blocks.get(i).form() == Form.PARA;
    boolean initial = false;
    for (int k = i + 1; k <= last; k++) {
      initial |= words(k).endsWith(".") || words(k).contains(". ");
    }
    if (i < last && after && words >= fewest && words <= 6 && (initial || last - i >= fewest)) {
      for (int k = i + 1; k <= last; k++) {
        found.put(k, Role.SIGNED);
      }
    }
  }

  /** Capitalised words and initials, at most forty signs. */
  private boolean isName(int block) {
    String words = words(block);
    if (words.length() > LONGEST_NAME
        || labelled.contains(blocks.get(block).range().start())
        || vocabulary.has("stage-word", words.replaceAll("[.!]$", ""))) {
      return false;
    }
    for (String word : words.split("\\s+")) {
      if (!word.matches("\\p{Lu}[\\p{L}’'-]*\\.?") || word.length() > 3 && word.endsWith(".")) {
        return false;
      }
    }
    return true;
  }
}
