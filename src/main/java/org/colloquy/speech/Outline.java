package org.colloquy.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.block.Block;
import org.colloquy.block.Form;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Flow;
import org.colloquy.reading.Range;

/**
 * What each block is and which divisions they make: front, body, back, sections.
 *
 * @param blocks every block of the body flow with its role, in order
 * @param divisions level 1 divisions tile the blocks
 */
public record Outline(List<Placed> blocks, List<Division> divisions) {
  /** Copies the lists. */
  public Outline {
    blocks = List.copyOf(blocks);
    divisions = List.copyOf(divisions);
  }

  /**
   * Draws the outline.
   *
   * @param body the body flow
   * @param blocks its blocks
   * @param labelled where in the flow labels of turns start
   * @param vocabulary words of the record's language
   */
  public static Outline of(
      Flow body, List<Block> blocks, Set<Integer> labelled, Vocabulary vocabulary) {
    if (blocks.isEmpty()) {
      return new Outline(List.of(), List.of());
    }
    CastList cast = CastList.of(body.text(), blocks, vocabulary);
    BitSet inserted = InsertedDocuments.find(body.text(), blocks, vocabulary);
    HeadZone head = HeadZone.of(body.text(), blocks, labelled, vocabulary, cast);
    TailZone tail = TailZone.of(body.text(), blocks, head.end(), labelled, vocabulary);
    List<Placed> placed = new ArrayList<>(head.blocks());
    List<Division> divisions = new ArrayList<>(head.divisions());
    int end = tail.start();
    var sections = new SectionTree(blocks);
    Map<Integer, Role> closers =
        Closers.of(body.text(), blocks, head.headsEnd(), end, labelled, vocabulary);
    boolean enclosed = false;
    for (int i = head.end(); i < end; i++) {
      Block block = blocks.get(i);
      String words = block.range().of(body.text());
      if (cast.isHead(i)) {
        sections.addCast(i, Math.min(end, cast.end(i)));
      }
      if (cast.holds(i)) {
        placed.add(new Placed(block, cast.isHead(i) ? Role.HEAD : Role.CAST_ITEM));
        continue;
      }
      if (inserted.get(i)) {
        placed.add(new Placed(block, Role.QUOTED));
        continue;
      }
      boolean isHead =
          i >= head.headsEnd()
              && !labelled.contains(block.range().start())
              && !closers.containsKey(i)
              && !isTime(words)
              && (block.form() == Form.HEAD && isHeading(words)
                  || enclosed && HeadZone.isTitle(words, block, vocabulary)
                  || Headings.isNumeral(words)
                  || Headings.isNumbered(words, vocabulary));
      Role plain = closers.getOrDefault(i, role(block));
      Role role = i < head.headsEnd() ? head.bodyRole(i) : isHead ? Role.HEAD : plain;
      // What stands right under the heading of an enclosure may be its title.
      enclosed = isHead && (enclosed || Headings.isEnclosure(words, vocabulary));
      if (isHead) {
        Headings.Rank rank = Headings.rank(words, vocabulary);
        if (!afterHead(placed, head.headsEnd()) || !sections.joins(rank)) {
          sections.add(i, rank);
        }
      }
      placed.add(new Placed(block, role));
    }
    if (end > head.end()) {
      divisions.add(division(blocks, head.end(), end, Division.Part.BODY, "document", 1));
      divisions.addAll(sections.divisions(head.headsEnd(), end));
    }
    placed.addAll(tail.blocks());
    divisions.addAll(tail.divisions());
    return new Outline(placed, divisions);
  }

  private static boolean isTime(String words) {
    return EdgeLines.is(EdgeLines.Kind.CLOCK, words)
        || EdgeLines.is(EdgeLines.Kind.TIMECODE, words)
        || EdgeLines.is(EdgeLines.Kind.STAMP, words);
  }

  /** Returns the outline with the blocks of the body that stage directions fill as such. */
  public Outline withStages(List<StageDirection> directions) {
    Set<Range> whole = new HashSet<>();
    directions.stream().filter(StageDirection::wholeBlock).forEach(d -> whole.add(d.range()));
    List<Placed> placed = new ArrayList<>();
    for (Placed each : blocks) {
      boolean words = each.role() == Role.PARA || each.role() == Role.VERSE;
      boolean stage = words && whole.contains(each.block().range());
      placed.add(stage ? new Placed(each.block(), Role.STAGE) : each);
    }
    return new Outline(placed, divisions);
  }

  /** Returns the outline of a play with its lines of verse. */
  public Outline withVerse(Flow body, List<LabelHit> labels) {
    return new Outline(VerseLines.mark(body.text(), blocks, labels), divisions);
  }

  /** Whether the block before is a heading of the body. */
  private static boolean afterHead(List<Placed> placed, int headsEnd) {
    return placed.size() > headsEnd && placed.get(placed.size() - 1).role() == Role.HEAD;
  }

  static Division division(
      List<Block> blocks, int from, int to, Division.Part part, String type, int level) {
    var range = new Range(blocks.get(from).range().start(), blocks.get(to - 1).range().end());
    return new Division(range, part, type, level);
  }

  static Role role(Block block) {
    return switch (block.form()) {
      case ITEM -> Role.ITEM;
      case VERSE -> Role.VERSE;
      default -> Role.PARA;
    };
  }

  /** A heading is no sentence and no bracket, and has at least one word of three letters. */
  private static boolean isHeading(String words) {
    return !words.startsWith("[")
        && !words.startsWith("(")
        && !words.endsWith(":")
        && !words.endsWith(",")
        && words.codePoints().filter(Character::isLetter).count() >= 3;
  }
}
