package org.colloquy.inline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.reading.Flow;
import org.colloquy.reading.Range;
import org.colloquy.speech.Division;
import org.colloquy.speech.Role;
import org.colloquy.speech.Script;
import org.colloquy.speech.Turn;

/**
 * Makes one nested tree of what the stages say of a flow: the only place where borders and
 * conflicts are settled (core model, nesting). Text is never lost here: a mark or a turn may be
 * dropped, a character cannot.
 */
public final class Nesting {
  private final Flow flow;
  private final List<Leaves.Leaf> leaves;
  private final List<Turn> turns;
  private final List<Division> divisions;
  private final List<List<Integer>> paths = new ArrayList<>();
  private final List<List<Phrases.Piece>> pieces = new ArrayList<>();
  private final List<List<Point>> points = new ArrayList<>();
  private final int[] firstLeaf;
  private final int[] lastLeaf;
  private final Phrases phrases;

  private Nesting(Flow flow, Script script, DiagnosticSink diagnostics) {
    this.flow = flow;
    this.turns = speaking(flow.text(), script.turns());
    this.divisions = script.divisions();
    this.leaves = Leaves.cut(flow.text(), script, turns, divisions);
    this.phrases = new Phrases(flow, diagnostics);
    firstLeaf = new int[turns.size()];
    lastLeaf = new int[turns.size()];
    var enclosing = new Enclosing(divisions);
    for (int i = 0; i < leaves.size(); i++) {
      paths.add(enclosing.of(leaves.get(i).range()));
      pieces.add(new ArrayList<>());
      points.add(new ArrayList<>());
      int turn = leaves.get(i).turn();
      if (turn >= 0) {
        firstLeaf[turn] = i > 0 && leaves.get(i - 1).turn() == turn ? firstLeaf[turn] : i;
        lastLeaf[turn] = i;
      }
    }
    for (int i = leaves.size() - 1; i >= 0; i--) {
      if (leaves.get(i).turn() >= 0) {
        firstLeaf[leaves.get(i).turn()] = i;
      }
    }
  }

  /**
   * Nests.
   *
   * @param flow the body, or a note
   * @param script its divisions, blocks and turns
   * @param marks what annotators found, in any order
   * @param anchors places where something hangs, in order
   * @param diagnostics takes what had to give way
   * @return the root; its {@link Chars} and {@link Hidden} nodes tile the flow
   * @throws IllegalStateException if they do not, which is a bug
   */
  public static Element resolve(
      Flow flow, Script script, List<Mark> marks, List<Point> anchors, DiagnosticSink diagnostics) {
    var nesting = new Nesting(flow, script, diagnostics);
    nesting.distribute(marks);
    nesting.hang(anchors);
    Element root = nesting.root(anchors);
    int end = Tiling.check(root, 0);
    if (end != flow.text().length()) {
      throw new IllegalStateException("the tree ends at " + end + ", the flow later");
    }
    return root;
  }

  /** Turns in order that do not overlap and say something besides their label. */
  private static List<Turn> speaking(String text, List<Turn> turns) {
    List<Turn> kept = new ArrayList<>();
    int end = 0;
    for (Turn turn : turns) {
      Range range = turn.range();
      int words =
          turn.label()
              .filter(label -> label.start() == range.start())
              .map(Range::end)
              .orElse(range.start());
      boolean says = words < range.end() && !text.substring(words, range.end()).isBlank();
      if (range.start() >= end && says && range.end() <= text.length()) {
        kept.add(turn);
        end = range.end();
      }
    }
    return kept;
  }

  private void distribute(List<Mark> marks) {
    for (Mark mark : marks) {
      if (mark.range().isEmpty() || mark.range().end() > flow.text().length()) {
        continue;
      }
      int leaf = leafAt(mark.range().start());
      boolean whole = leaf < leaves.size() && leaves.get(leaf).range().contains(mark.range());
      boolean severed = !whole && (!mark.kind().divisible() || leavesABareSign(mark, leaf));
      if (!mark.hidden().isEmpty() && !phrases.lawful(mark) || severed) {
        phrases.dropped(mark);
        if (mark.kind() == MarkKind.NOTE_MARK) {
          hang(List.of(Phrases.unmarked(mark)));
        }
      } else {
        spread(mark, leaf);
      }
    }
  }

  /** Whether a leaf would hold nothing of a mark but the sign that opens or closes it. */
  private boolean leavesABareSign(Mark mark, int firstLeafOfMark) {
    for (int i = firstLeafOfMark; i < leaves.size() && !mark.hidden().isEmpty(); i++) {
      Range leaf = leaves.get(i).range();
      if (leaf.start() >= mark.range().end()) {
        break;
      }
      int start = Math.max(leaf.start(), mark.range().start());
      int end = Math.min(leaf.end(), mark.range().end());
      for (Range hidden : mark.hidden()) {
        start = hidden.start() <= start ? Math.max(start, hidden.end()) : start;
        end = hidden.end() >= end ? Math.min(end, hidden.start()) : end;
      }
      if (start >= end || flow.text().substring(start, end).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private void spread(Mark mark, int firstLeafOfMark) {
    Range range = mark.range();
    for (int i = firstLeafOfMark; i < leaves.size(); i++) {
      Range leaf = leaves.get(i).range();
      if (leaf.start() >= range.end()) {
        break;
      }
      int start = Math.max(leaf.start(), range.start());
      int end = Math.min(leaf.end(), range.end());
      if (start < end) {
        pieces
            .get(i)
            .add(new Phrases.Piece(mark, start, end, start > range.start(), end < range.end()));
      }
    }
  }

  /** The first leaf that ends after an offset. */
  private int leafAt(int offset) {
    int low = 0;
    int high = leaves.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (leaves.get(mid).range().end() <= offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  private void hang(List<Point> anchors) {
    if (leaves.isEmpty()) {
      return;
    }
    for (int i = 0; i < anchors.size(); i++) {
      Point point = anchors.get(i);
      int leaf = leafAt(point.at());
      boolean between =
          leaf == leaves.size()
              || leaves.get(leaf).range().start() > point.at()
              || leaves.get(leaf).range().start() == point.at() && endsBefore(anchors, i);
      List<Point> here = points.get(between && leaf > 0 ? leaf - 1 : leaf);
      here.add(point);
      if (here.size() > 1 && here.get(here.size() - 2).at() > point.at()) {
        here.sort(Comparator.comparingInt(Point::at));
      }
    }
  }

  /**
   * Whether something belongs to the page or line before the words that follow: the foot of a page
   * whose next page begins here, and the number of a line that holds no words.
   */
  private static boolean endsBefore(List<Point> anchors, int i) {
    Point point = anchors.get(i);
    Point next = i + 1 < anchors.size() ? anchors.get(i + 1) : null;
    boolean followed = next != null && next.at() == point.at();
    return switch (point.kind()) {
      case LINE -> followed;
      case HUNG -> point.value().equals("footer") || followed && endsPage(anchors, i);
      default -> false;
    };
  }

  private static boolean endsPage(List<Point> anchors, int from) {
    for (int i = from + 1; i < anchors.size() && i < from + 12; i++) {
      if (anchors.get(i).at() != anchors.get(from).at()) {
        return false;
      }
      if (anchors.get(i).kind() == Point.Kind.PAGE) {
        return true;
      }
    }
    return false;
  }

  private Element root(List<Point> anchors) {
    Range all = new Range(0, flow.text().length());
    if (leaves.isEmpty()) {
      List<Node> rest = new ArrayList<>(anchors);
      if (all.length() > 0) {
        rest.add(0, new Hidden(all));
      }
      var empty = new Subject.Leaf(Role.PARA, Optional.empty(), Optional.empty(), Optional.empty());
      return new Element(
          new Subject.Part(Optional.empty()), all, List.of(new Element(empty, all, rest)));
    }
    List<Node> children = new ArrayList<>();
    int i = 0;
    while (i < leaves.size()) {
      Optional<Division.Part> part = part(i);
      int j = i;
      while (j < leaves.size() && part(j).equals(part)) {
        j++;
      }
      before(i, children);
      children.add(
          new Element(
              new Subject.Part(part),
              new Range(leaves.get(i).range().start(), leaves.get(j - 1).range().end()),
              new Sections(this).children(i, j, 0)));
      i = j;
    }
    return new Element(new Subject.Part(Optional.empty()), all, children);
  }

  private Optional<Division.Part> part(int leaf) {
    return paths.get(leaf).isEmpty()
        ? Optional.empty()
        : Optional.of(divisions.get(paths.get(leaf).get(0)).part());
  }

  void before(int leaf, List<Node> nodes) {
    if (!leaves.get(leaf).before().isEmpty()) {
      nodes.add(new Hidden(leaves.get(leaf).before()));
    }
  }

  List<Integer> pathOf(int leaf) {
    return paths.get(leaf);
  }

  Division division(int index) {
    return divisions.get(index);
  }

  Leaves.Leaf leaf(int index) {
    return leaves.get(index);
  }

  Turn turn(int index) {
    return turns.get(index);
  }

  boolean startsTurn(int leaf) {
    return firstLeaf[leaves.get(leaf).turn()] == leaf;
  }

  boolean endsTurn(int leaf) {
    return lastLeaf[leaves.get(leaf).turn()] == leaf;
  }

  private static Content holds(Role role) {
    return switch (role) {
      case PARA, ITEM, CAST_ITEM, QUOTED, STAGE, NOTE, LABEL, VERSE -> Content.PARAGRAPH;
      default -> Content.WORDS;
    };
  }

  /** The finished element of a leaf, in the role that its place allows. */
  Element element(int index, Role role) {
    Leaves.Leaf leaf = leaves.get(index);
    if (leaf.label()) {
      return new Element(
          new Subject.Label(turns.get(leaf.turn()), leaf.separator()),
          leaf.range(),
          phrases.nest(leaf.range(), Content.WORDS, pieces.get(index), points.get(index)));
    }
    MarkKind absorbing =
        role == Role.STAGE ? MarkKind.STAGE : role == Role.NOTE ? MarkKind.INLINE_NOTE : null;
    Optional<Phrases.Piece> whole =
        pieces.get(index).stream()
            .filter(piece -> piece.mark().kind() == absorbing)
            .filter(piece -> piece.mark().range().equals(leaf.range()))
            .findFirst();
    Role finalRole = role == Role.NOTE && whole.isEmpty() ? Role.PARA : role;
    Range content = leaf.range();
    List<Node> nodes = new ArrayList<>();
    List<Phrases.Piece> inner = new ArrayList<>(pieces.get(index));
    if (whole.isPresent()) {
      inner.remove(whole.get());
      content = new Range(whole.get().contentStart(), whole.get().contentEnd());
      if (content.start() > leaf.range().start()) {
        nodes.add(new Hidden(new Range(leaf.range().start(), content.start())));
      }
      Range between = content;
      inner.removeIf(piece -> !between.contains(new Range(piece.start(), piece.end())));
    }
    nodes.addAll(phrases.nest(content, holds(finalRole), inner, points.get(index)));
    if (content.end() < leaf.range().end()) {
      nodes.add(new Hidden(new Range(content.end(), leaf.range().end())));
    }
    return new Element(
        new Subject.Leaf(finalRole, leaf.part(), leaf.act(), whole.map(Phrases.Piece::mark)),
        leaf.range(),
        nodes);
  }
}
