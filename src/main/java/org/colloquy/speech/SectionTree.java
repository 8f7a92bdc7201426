package org.colloquy.speech;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.block.Block;
import org.colloquy.reading.Range;

/** Makes the divisions of the body of its headings: acts hold scenes, and either holds sections. */
final class SectionTree {
  /** The level of what stands in the body's outermost division. */
  private static final int TOP = 2;

  private final List<Block> blocks;
  private final List<Integer> starts = new ArrayList<>();
  private final List<String> types = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private boolean inAct;
  private boolean inScene;

  SectionTree(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Returns whether a heading may go on with the heading right before it, in one division. */
  boolean joins(Headings.Rank rank) {
    return rank == Headings.Rank.SECTION || types.isEmpty();
  }

  /** Adds a division that begins at a heading. */
  void add(int block, Headings.Rank rank) {
    int inner = TOP + (inAct ? 1 : 0);
    switch (rank) {
      case ACT -> {
        inAct = true;
        inScene = false;
        put(block, "act", TOP);
      }
      case SCENE -> {
        inScene = true;
        put(block, "scene", inner);
      }
      case ENCLOSURE -> {
        inAct = false;
        inScene = false;
        put(block, Division.ENCLOSURE, TOP);
      }
      case SECTION -> put(block, "section", inner + (inScene ? 1 : 0));
    }
  }

  /** Adds the list of a play's persons. */
  void addCast(int block, int end) {
    inAct = false;
    inScene = false;
    put(block, "participants", TOP);
    if (end < blocks.size()) {
      put(end, "", TOP);
    }
  }

  private void put(int block, String type, int level) {
    int last = starts.size() - 1;
    if (last >= 0 && starts.get(last) == block && types.get(last).isEmpty()) {
      starts.remove(last);
      types.remove(last);
      levels.remove(last);
    }
    starts.add(block);
    types.add(type);
    levels.add(level);
  }

  /**
   * Returns the divisions, an outer one before those it holds.
   *
   * @param from the first block that may belong to one
   * @param end the block after the last
   */
  List<Division> divisions(int from, int end) {
    List<Division> made = new ArrayList<>();
    if (!starts.isEmpty() && starts.get(0) > from) {
      made.add(division(from, starts.get(0), "section", TOP));
    }
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1;
      while (to < starts.size() && levels.get(to) > levels.get(i)) {
        to++;
      }
      int last = to < starts.size() ? starts.get(to) : end;
      String type = types.get(i).isEmpty() ? "section" : types.get(i);
      if (starts.get(i) < last) {
        made.add(division(starts.get(i), last, type, levels.get(i)));
      }
    }
    return made;
  }

  private Division division(int from, int to, String type, int level) {
    var range = new Range(blocks.get(from).range().start(), blocks.get(to - 1).range().end());
    return new Division(range, Division.Part.BODY, type, level);
  }
}
