package org.colloquy.block;

import java.util.List;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Range;

/**
 * A stretch of the body between two line ends of the flow: blocks tile the body, line ends aside.
 *
 * @param range the block in the body flow, without its line end
 * @param form what layout says
 * @param indent columns of blanks before its first line in the transcript
 * @param blankLinesBefore how many blank lines stand before it in the transcript
 * @param why what the form rests on
 */
public record Block(Range range, Form form, int indent, int blankLinesBefore, Evidence why) {
  /**
   * Returns the index of the last block that starts at or before an offset; 0 if none does.
   *
   * @param blocks at least one, in order
   * @param offset in the body flow
   */
  public static int indexAt(List<Block> blocks, int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int mid = (low + high + 1) >>> 1;
      if (blocks.get(mid).range().start() <= offset) {
        low = mid;
      } else {
        high = mid - 1;
      }
    }
    return low;
  }
}
