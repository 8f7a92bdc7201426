package org.colloquy.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.colloquy.reading.Range;
import org.colloquy.speech.Act;
import org.colloquy.speech.Division;
import org.colloquy.speech.Placed;
import org.colloquy.speech.Role;
import org.colloquy.speech.Script;
import org.colloquy.speech.Turn;

/**
 * Cuts blocks at the borders of turns and divisions: nesting rule 1, division over turn over block.
 * For one flow.
 */
final class Leaves {
  /**
   * A leaf of the level structure.
   *
   * @param range its words, without what stands before it
   * @param before hidden characters before it: a line end or the blank after a label; may be empty
   * @param turn index of its turn, -1 outside turns
   * @param label whether it is the label of its turn
   * @param separator for a label, what follows it
   * @param role what its block is
   * @param part I, M or F
   * @param act the act it tells
   * @param division index of its innermost division, -1 outside
   */
  record Leaf(
      Range range,
      Range before,
      int turn,
      boolean label,
      Subject.Separator separator,
      Role role,
      Optional<String> part,
      Optional<Act> act,
      int division) {}

  private final String text;
  private final Script script;
  private final List<Turn> turns;
  private final int[] divisionOfBlock;
  private final List<Leaf> leaves = new ArrayList<>();
  private int end;

  private Leaves(String text, Script script, List<Turn> turns, int[] divisionOfBlock) {
    this.text = text;
    this.script = script;
    this.turns = turns;
    this.divisionOfBlock = divisionOfBlock;
  }

  /**
   * Cuts.
   *
   * @param turns the turns that have words; in order, none overlapping
   * @param divisions by index as in the leaves
   */
  static List<Leaf> cut(String text, Script script, List<Turn> turns, List<Division> divisions) {
    int[] of = new int[script.blocks().size()];
    var enclosing = new Enclosing(divisions);
    for (int b = 0; b < of.length; b++) {
      of[b] = enclosing.innermost(enclosing.of(script.blocks().get(b).block().range()));
    }
    var cutter = new Leaves(text, script, turns, of);
    cutter.run();
    return cutter.leaves;
  }

  private void run() {
    int nextTurn = 0;
    int nextAct = 0;
    List<Act> acts = script.acts();
    for (int b = 0; b < script.blocks().size(); b++) {
      Placed placed = script.blocks().get(b);
      Range block = placed.block().range();
      while (nextTurn < turns.size() && turns.get(nextTurn).range().end() <= block.start()) {
        nextTurn++;
      }
      while (nextAct < acts.size() && acts.get(nextAct).range().end() <= block.start()) {
        nextAct++;
      }
      Optional<Act> act =
          nextAct < acts.size() && acts.get(nextAct).range().equals(block)
              ? Optional.of(acts.get(nextAct))
              : Optional.empty();
      block(placed, b, nextTurn, act);
    }
  }

  private void block(Placed placed, int b, int firstTurn, Optional<Act> act) {
    Range block = placed.block().range();
    TreeSet<Integer> borders = new TreeSet<>();
    borders.add(block.start());
    borders.add(block.end());
    for (int t = firstTurn; t < turns.size() && turns.get(t).range().start() < block.end(); t++) {
      Range turn = turns.get(t).range();
      if (turn.start() > block.start()) {
        borders.add(turn.start());
      }
      if (turn.end() < block.end()) {
        borders.add(turn.end());
      }
    }
    List<Integer> cuts = new ArrayList<>(borders);
    List<Leaf> made = new ArrayList<>();
    int t = firstTurn;
    for (int i = 0; i + 1 < cuts.size(); i++) {
      var range = new Range(cuts.get(i), cuts.get(i + 1));
      while (t < turns.size() && turns.get(t).range().end() <= range.start()) {
        t++;
      }
      boolean spoken = t < turns.size() && turns.get(t).range().start() <= range.start();
      segment(placed, b, range, spoken ? t : -1, act, made);
    }
    parts(made, placed.role());
  }

  private void segment(
      Placed placed, int b, Range range, int turn, Optional<Act> act, List<Leaf> made) {
    int division = divisionOfBlock[b];
    int words = range.start();
    int hidden = range.start();
    if (turn >= 0 && turns.get(turn).label().isPresent()) {
      Range label = turns.get(turn).label().get();
      if (label.start() == range.start()) {
        Leaf leaf = label(placed.role(), label, range, turn, division);
        made.add(leaf);
        hidden = leaf.range().end();
        words = leaf.separator() == Subject.Separator.BLANK ? hidden + 1 : hidden;
      }
    }
    if (words < range.end()) {
      made.add(
          new Leaf(
              new Range(words, range.end()),
              new Range(hidden, words),
              turn,
              false,
              Subject.Separator.BLANK,
              placed.role(),
              Optional.empty(),
              turn < 0 ? act : Optional.empty(),
              division));
    }
  }

  private Leaf label(Role role, Range label, Range segment, int turn, int division) {
    int words = label.end();
    while (words < segment.end() && isBlank(text.charAt(words))) {
      words++;
    }
    Subject.Separator separator;
    int labelEnd;
    if (words == segment.end()) {
      separator = Subject.Separator.LINE;
      labelEnd = words;
    } else if (text.charAt(words - 1) == ' ' && words > label.end()) {
      separator = Subject.Separator.BLANK;
      labelEnd = words - 1;
    } else {
      separator = Subject.Separator.JOINED;
      labelEnd = words;
    }
    return new Leaf(
        new Range(label.start(), labelEnd),
        new Range(label.start(), label.start()),
        turn,
        true,
        separator,
        role,
        Optional.empty(),
        Optional.empty(),
        division);
  }

  /** Sets the line end before the first leaf of a block, and I, M, F where the block was cut. */
  private void parts(List<Leaf> made, Role role) {
    long words = made.stream().filter(leaf -> !leaf.label()).count();
    int seen = 0;
    for (int i = 0; i < made.size(); i++) {
      Leaf leaf = made.get(i);
      Range before =
          i == 0 ? new Range(/* start= */ end, /* end= */ leaf.range().start()) : leaf.before();
      Optional<String> part = Optional.empty();
      boolean cut = words > 1;
      if (cut && !leaf.label()) {
        part = Optional.of(seen == 0 ? "I" : seen == words - 1 ? "F" : "M");
        seen++;
      }
      boolean plain = cut || made.size() > 1 && role != Role.VERSE;
      leaves.add(
          new Leaf(
              leaf.range(),
              before,
              leaf.turn(),
              leaf.label(),
              leaf.separator(),
              plain ? Role.PARA : role,
              part,
              cut ? Optional.empty() : leaf.act(),
              leaf.division()));
      end = leaf.range().end();
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007';
  }
}
