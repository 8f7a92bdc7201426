package org.colloquy.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.block.Block;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Range;

/**
 * Cuts blocks that hold a whole conversation, such as a record printed on one line, where names
 * with a colon come back after sentences: labels can then be learnt as if each turn had its line.
 * Only the learning of labels sees these cuts.
 */
final class LongBlocks {
  /** A shorter block is a paragraph, UTF-16 units. */
  private static final int LONG = 800;

  private static final int LEAST_CUTS = 8;
  private static final int LEAST_NAMES = 2;

  /** With more text to a label than this, most colons are the speakers' own. */
  private static final int TEXT_EACH = 1500;

  private LongBlocks() {}

  /** Returns the blocks, each long one that holds labels cut before them. */
  static List<Block> cut(String text, List<Block> blocks, WordKinds kinds, Vocabulary vocabulary) {
    if (blocks.stream().noneMatch(block -> block.range().length() >= LONG)) {
      return blocks;
    }
    List<Block> made = new ArrayList<>();
    for (Block block : blocks) {
      List<Integer> cuts = List.of();
      if (block.range().length() >= LONG) {
        cuts = cuts(new LabelCandidates(text, List.of(block), kinds, vocabulary).first());
      }
      boolean dense = block.range().length() <= (long) cuts.size() * TEXT_EACH;
      if (cuts.size() >= LEAST_CUTS && dense) {
        cut(text, block, cuts, made);
      } else {
        made.add(block);
      }
    }
    return made;
  }

  /** Where names that come back stand before a colon; of two before one colon the more frequent. */
  private static List<Integer> cuts(List<LabelCandidate> candidates) {
    Map<String, Integer> counts = new HashMap<>();
    List<LabelCandidate> inside =
        candidates.stream()
            .filter(c -> c.place() != LabelCandidate.Place.START && c.closer() == Closer.COLON)
            .distinct()
            .toList();
    inside.forEach(c -> counts.merge(c.name(), 1, Integer::sum));
    if (counts.values().stream().filter(n -> n > 1).count() < LEAST_NAMES) {
      return List.of();
    }
    TreeMap<Integer, LabelCandidate> byEnd = new TreeMap<>();
    for (LabelCandidate c : inside) {
      if (counts.get(c.name()) > 1) {
        byEnd.merge(
            c.label().end(), c, (a, b) -> counts.get(b.name()) > counts.get(a.name()) ? b : a);
      }
    }
    return byEnd.values().stream().map(c -> c.label().start()).sorted().distinct().toList();
  }

  private static void cut(String text, Block block, List<Integer> cuts, List<Block> made) {
    int from = block.range().start();
    for (int i = 0; i <= cuts.size(); i++) {
      int next = i < cuts.size() ? cuts.get(i) : block.range().end();
      int to = next;
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        made.add(
            new Block(
                new Range(from, to),
                block.form(),
                block.indent(),
                block.blankLinesBefore(),
                block.why()));
      }
      from = next;
    }
  }
}
