package org.colloquy.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the words of each block of a TEI file in the transcript: the block by its first words, or,
 * where markup moved words, by later ones; then word by word. Blocks are looked for after the end
 * of the last, then after its start, then from the beginning. For one file.
 */
final class Alignment {
  /** What stands nowhere in the transcript. */
  static final int NOWHERE = -1;

  private static final int[] SKIPS = {0, 1, 2, 4, 7, 11, 16, 25, 40};
  private static final int[] LENGTHS = {12, 7, 4};
  private static final int SHORT_BLOCK = 3;
  private static final int NEAR_SHORT = 80;
  private static final int NEAR = 400;
  private static final int SURE = 7;
  private static final int SPARE = 60;

  private final GoldWords source;
  private int start;
  private int end;

  private Alignment(GoldWords source) {
    this.source = source;
  }

  /** Returns for each block the positions of its words in the transcript. */
  static List<int[]> of(List<SpokenBlocks.Block> blocks, GoldWords source) {
    var alignment = new Alignment(source);
    List<int[]> found = new ArrayList<>();
    for (SpokenBlocks.Block block : blocks) {
      int[] words = block.words().stream().mapToInt(w -> source.number(w.text())).toArray();
      found.add(alignment.align(words, block.aside()));
    }
    return found;
  }

  private int[] align(int[] words, boolean aside) {
    int[] found = new int[words.length];
    Arrays.fill(found, NOWHERE);
    int at = words.length == 0 ? -1 : words.length < SHORT_BLOCK ? near(words) : locate(words);
    if (at >= 0) {
      int last = match(words, at, found);
      if (last >= 0 && !aside) {
        start = Math.min(at + 1, source.size() - 1);
        end = Math.min(last + 1, source.size() - 1);
      }
    }
    return found;
  }

  private int near(int[] words) {
    for (int from : new int[] {end, start}) {
      int at = source.find(words, from);
      if (at >= 0 && at - from < NEAR_SHORT) {
        return at;
      }
    }
    return -1;
  }

  private int locate(int[] words) {
    Set<Integer> origins = new LinkedHashSet<>(List.of(end, start, 0));
    for (int from : origins) {
      for (int skip : SKIPS) {
        int at = skip == 0 || words.length > skip + SURE ? locate(words, skip, from) : -1;
        if (at >= 0) {
          return at;
        }
      }
    }
    return -1;
  }

  private int locate(int[] words, int skip, int from) {
    for (int length : LENGTHS) {
      int[] sequence = Arrays.copyOfRange(words, skip, Math.min(words.length, skip + length));
      boolean enough =
          sequence.length >= Math.min(length, SHORT_BLOCK)
              && (from != 0 || sequence.length >= Math.min(SURE, words.length));
      int at = enough ? source.find(sequence, from) : -1;
      boolean sure =
          from == 0
              || sequence.length >= SURE
              || at - from < NEAR
              || sequence.length == words.length;
      if (at >= 0 && sure) {
        return Math.max(0, at - skip);
      }
    }
    return -1;
  }

  /** Matches word by word from a position on; returns the last position matched, or -1. */
  private int match(int[] words, int at, int[] found) {
    int from = Math.max(0, at - 3);
    int to = Math.min(source.size(), at + (int) (words.length * 1.15) + SPARE);
    int last = -1;
    for (CommonRuns.Run run : CommonRuns.of(words, source.slice(from, to))) {
      boolean stray =
          run.length() < 2
              && words.length > 4
              && last >= 0
              && Math.abs(from + run.second() - last - 1) > 8;
      if (!stray) {
        for (int i = 0; i < run.length(); i++) {
          found[run.first() + i] = from + run.second() + i;
        }
        last = from + run.second() + run.length() - 1;
      }
    }
    return last;
  }
}
