package org.colloquy.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.colloquy.reading.Range;

/**
 * Finds the lines of verse of a play: short lines that follow each other with no blank line between
 * and that no wrap explains, as the reading has not joined them. Where most of a play is verse, its
 * single lines are too.
 */
final class VerseLines {
  private static final int LONGEST = 75;
  private static final int LEAST = 3;
  private static final double MOST = 0.5;
  private static final double SMALL = 0.5;

  /** No wrap is so narrow. */
  private static final int NARROW = 58;

  private final String text;
  private final List<Placed> placed;
  private final BitSet labelled = new BitSet();
  private final int[] starts;
  private final boolean narrow;

  private VerseLines(String text, List<Placed> placed, List<LabelHit> labels) {
    this.text = text;
    this.placed = placed;
    this.starts = new int[placed.size()];
    int next = 0;
    for (int i = 0; i < placed.size(); i++) {
      Range block = placed.get(i).block().range();
      starts[i] = block.start();
      while (next < labels.size() && labels.get(next).label().start() < block.end()) {
        labelled.set(i);
        starts[i] = Math.min(block.end(), labels.get(next).label().end());
        next++;
      }
    }
    this.narrow = isNarrow();
  }

  /** Whether hardly any line that goes on under another is as long as wrapped prose would be. */
  private boolean isNarrow() {
    int lines = 0;
    int wide = 0;
    for (int i = 1; i < placed.size(); i++) {
      if (follows(i)) {
        lines++;
        wide += placed.get(i).block().range().length() > NARROW ? 1 : 0;
      }
    }
    return wide * 20 <= lines;
  }

  /**
   * Returns the blocks with verse marked.
   *
   * @param text the body flow
   * @param placed its blocks
   * @param labels its labels in order
   */
  static List<Placed> mark(String text, List<Placed> placed, List<LabelHit> labels) {
    return new VerseLines(text, placed, labels).run();
  }

  private List<Placed> run() {
    BitSet lines = new BitSet();
    int spoken = 0;
    int verse = 0;
    int i = labelled.nextSetBit(0);
    while (i >= 0 && i < placed.size()) {
      int end = i;
      while (end < placed.size() && isLine(end) && (end == i || follows(end))) {
        end++;
      }
      boolean pair = isVerse(i, end, 2);
      if (isVerse(i, end, LEAST)) {
        lines.set(i, end);
      }
      for (int k = i; k < Math.max(end, i + 1); k++) {
        spoken += hasWords(k) ? 1 : 0;
        verse += hasWords(k) && pair ? 1 : 0;
      }
      i = Math.max(end, i + 1);
    }
    boolean all = verse > MOST * spoken;
    List<Placed> made = new ArrayList<>();
    for (int k = 0; k < placed.size(); k++) {
      boolean line = lines.get(k) || all && isSpoken(k) && isLine(k);
      made.add(line ? new Placed(placed.get(k).block(), Role.VERSE) : placed.get(k));
    }
    return made;
  }

  /**
   * Whether lines enough stand together and most open as verse does; prose whose wraps were not
   * seen goes on in small letters.
   */
  private boolean isVerse(int from, int to, int least) {
    int small = 0;
    int lines = 0;
    for (int i = from; i < to; i++) {
      int end = placed.get(i).block().range().end();
      int at = starts[i];
      while (at < end && !Character.isLetter(text.charAt(at))) {
        at++;
      }
      lines += at < end ? 1 : 0;
      small += at < end && Character.isLowerCase(text.charAt(at)) ? 1 : 0;
    }
    return lines >= least && (narrow || small <= SMALL * lines);
  }

  private boolean hasWords(int block) {
    Placed p = placed.get(block);
    return p.role() == Role.PARA && starts[block] < p.block().range().end();
  }

  private boolean isSpoken(int block) {
    return labelled.get(block) || follows(block);
  }

  private boolean follows(int block) {
    return !labelled.get(block)
        && block > 0
        && placed.get(block).block().blankLinesBefore() == 0
        && placed.get(block - 1).role() == Role.PARA;
  }

  /** A short line; a label alone on its line is the head of one. */
  private boolean isLine(int block) {
    Placed p = placed.get(block);
    int length = p.block().range().end() - starts[block];
    return p.role() == Role.PARA && length <= LONGEST && !text.isEmpty();
  }
}
