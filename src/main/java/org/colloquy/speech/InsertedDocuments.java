package org.colloquy.speech;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.colloquy.block.Block;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Range;

/**
 * Finds letters and papers read into a record (conventions E10): a paragraph that ends with a colon
 * and words such as {@code as follows}, then paragraphs set deeper than it. They are quoted by
 * whoever speaks, and what looks like a label in them is none.
 */
final class InsertedDocuments {
  private static final int DEEPER = 2;
  private static final int TAIL = 80;
  private static final int MOST = 200;

  private InsertedDocuments() {}

  /** Returns the indexes of the blocks that belong to such documents. */
  static BitSet find(String text, List<Block> blocks, Vocabulary vocabulary) {
    BitSet inserted = new BitSet();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (leadsIn(text, blocks.get(i).range(), vocabulary)) {
        int from = blocks.get(i).indent() + DEEPER;
        int end = i + 1;
        while (end < blocks.size() && end - i <= MOST && blocks.get(end).indent() >= from) {
          end++;
        }
        inserted.set(i + 1, end);
        i = end - 1;
      }
    }
    return inserted;
  }

  /** Returns the labels that stand in none of these blocks. */
  static List<LabelHit> outside(BitSet inserted, List<Block> blocks, List<LabelHit> hits) {
    if (inserted.isEmpty()) {
      return hits;
    }
    return hits.stream()
        .filter(hit -> !inserted.get(Block.indexAt(blocks, hit.label().start())))
        .toList();
  }

  private static boolean leadsIn(String text, Range block, Vocabulary vocabulary) {
    String tail = text.substring(Math.max(block.start(), block.end() - TAIL), block.end());
    if (!tail.stripTrailing().endsWith(":")) {
      return false;
    }
    String small = tail.toLowerCase(Locale.ROOT);
    return vocabulary.words("=insert-lead").stream().anyMatch(small::contains);
  }
}
