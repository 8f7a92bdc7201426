package org.colloquy.inline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colloquy.reading.Range;
import org.colloquy.speech.Division;
import org.colloquy.speech.Role;

/** Groups leaves into divisions, turns and lists, each in a place that TEI allows. */
final class Sections {
  private static final Set<Role> TOP = EnumSet.of(Role.HEAD, Role.BYLINE, Role.DATELINE);
  private static final Set<Role> TITLE_PAGE = EnumSet.of(Role.TITLE, Role.DOC_DATE, Role.BYLINE);
  private static final Set<Role> CLOSING = EnumSet.of(Role.SIGNED, Role.CLOSER);
  private static final Set<Role> GROUPED =
      EnumSet.of(Role.ITEM, Role.CAST_ITEM, Role.QUOTED, Role.VERSE);

  private final Nesting nesting;

  Sections(Nesting nesting) {
    this.nesting = nesting;
  }

  /** The nodes of leaves {@code from} to {@code to}, inside a division of depth {@code depth}. */
  List<Node> children(int from, int to, int depth) {
    List<Node> nodes = new ArrayList<>();
    boolean deeper = false;
    int i = from;
    while (i < to) {
      int j = i + 1;
      boolean inside = nesting.pathOf(i).size() > depth;
      int division = inside ? nesting.pathOf(i).get(depth) : -1;
      while (j < to && same(j, depth, division)) {
        j++;
      }
      if (i > from) {
        nesting.before(i, nodes);
      }
      if (inside) {
        nodes.add(section(nesting.division(division), i, j, depth + 1));
        deeper = true;
      } else if (deeper) {
        // No sp may stand after a div in the same div.
        Division outer = nesting.division(nesting.pathOf(i).get(Math.max(0, depth - 1)));
        Range range = range(i, j);
        var implied = new Division(range, outer.part(), "section", outer.level() + 1);
        nodes.add(new Element(new Subject.Section(implied), range, run(i, j, false, false)));
      } else {
        nodes.addAll(run(i, j, depth > 0, titlePage(i, depth)));
      }
      i = j;
    }
    return nodes;
  }

  private boolean same(int leaf, int depth, int division) {
    boolean inside = nesting.pathOf(leaf).size() > depth;
    return inside ? nesting.pathOf(leaf).get(depth) == division : division < 0;
  }

  private boolean titlePage(int leaf, int depth) {
    return depth > 0
        && nesting.division(nesting.pathOf(leaf).get(depth - 1)).type().equals("titlepage");
  }

  private Element section(Division division, int from, int to, int depth) {
    return new Element(new Subject.Section(division), range(from, to), children(from, to, depth));
  }

  private Range range(int from, int to) {
    return new Range(nesting.leaf(from).range().start(), nesting.leaf(to - 1).range().end());
  }

  /** Leaves that stand together, in no deeper division. */
  private List<Node> run(int from, int to, boolean atTop, boolean titlePage) {
    List<Node> nodes = new ArrayList<>();
    boolean top = atTop;
    boolean content = false;
    int signed = firstSigned(from, to);
    int i = from;
    while (i < to) {
      Leaves.Leaf leaf = nesting.leaf(i);
      if (i > from) {
        nesting.before(i, nodes);
      }
      int j = i + 1;
      if (leaf.turn() >= 0) {
        while (j < to && nesting.leaf(j).turn() == leaf.turn()) {
          j++;
        }
        nodes.add(speech(i, j));
        top = false;
        content = true;
      } else {
        Role role = allowed(leaf.role(), top, titlePage, content && i >= signed);
        if (GROUPED.contains(role)) {
          while (j < to && nesting.leaf(j).turn() < 0 && nesting.leaf(j).role() == role) {
            j++;
          }
          nodes.add(group(role, i, j));
        } else {
          nodes.add(nesting.element(i, role));
        }
        top = top && TOP.contains(role);
        content |= !TOP.contains(role);
      }
      i = j;
    }
    return nodes;
  }

  /** The first of the lines that close a division. */
  private int firstSigned(int from, int to) {
    int i = to;
    while (i > from
        && nesting.leaf(i - 1).turn() < 0
        && CLOSING.contains(nesting.leaf(i - 1).role())) {
      i--;
    }
    return i;
  }

  private static Role allowed(Role role, boolean top, boolean titlePage, boolean atEnd) {
    if (titlePage) {
      return TITLE_PAGE.contains(role) ? role : Role.TITLE;
    }
    return switch (role) {
      case HEAD, BYLINE, DATELINE -> top ? role : Role.PARA;
      case SIGNED, CLOSER -> atEnd ? role : Role.PARA;
      case TITLE, DOC_DATE, LABEL -> Role.PARA;
      default -> role;
    };
  }

  private Element speech(int from, int to) {
    List<Node> nodes = new ArrayList<>();
    int i = from;
    while (i < to) {
      Leaves.Leaf leaf = nesting.leaf(i);
      if (i > from) {
        nesting.before(i, nodes);
      }
      int j = i + 1;
      Role role = inSpeech(leaf.role());
      if (!leaf.label() && GROUPED.contains(role)) {
        while (j < to && !nesting.leaf(j).label() && inSpeech(nesting.leaf(j).role()) == role) {
          j++;
        }
        nodes.add(group(role, i, j));
      } else {
        nodes.add(nesting.element(i, role));
      }
      i = j;
    }
    var subject =
        new Subject.Speech(
            nesting.turn(nesting.leaf(from).turn()),
            !nesting.startsTurn(from),
            !nesting.endsTurn(to - 1));
    return new Element(subject, range(from, to), nodes);
  }

  private static Role inSpeech(Role role) {
    return switch (role) {
      case ITEM, QUOTED, VERSE, STAGE, NOTE -> role;
      default -> Role.PARA;
    };
  }

  private Element group(Role role, int from, int to) {
    List<Node> nodes = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (i > from) {
        nesting.before(i, nodes);
      }
      nodes.add(nesting.element(i, role));
    }
    return new Element(new Subject.Group(role), range(from, to), nodes);
  }
}
