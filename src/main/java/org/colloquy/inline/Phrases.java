package org.colloquy.inline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.ledger.Delimiters;
import org.colloquy.reading.Flow;
import org.colloquy.reading.FlowId;
import org.colloquy.reading.Range;

/**
 * Nests the marks of one leaf: by extent; of two that cross, the weaker is cut or dropped (core
 * model, nesting rules 2 to 4). For one flow.
 */
final class Phrases {
  /** A mark, or a part of one, inside a leaf. */
  record Piece(Mark mark, int start, int end, boolean fromBefore, boolean goesOn) {
    int contentStart() {
      return fromBefore ? start : start + prefix(mark);
    }

    int contentEnd() {
      return goesOn ? end : end - suffix(mark);
    }

    boolean hides() {
      return contentStart() > start || contentEnd() < end;
    }
  }

  private static final Comparator<Piece> OUTER_FIRST =
      Comparator.comparingInt(Piece::start)
          .thenComparing(Comparator.comparingInt(Piece::end).reversed())
          .thenComparing(piece -> piece.mark().kind())
          .thenComparing(Comparator.comparingDouble((Piece p) -> p.mark().confidence()).reversed())
          .thenComparing(piece -> piece.mark().why().rule());

  private final Flow flow;
  private final DiagnosticSink diagnostics;

  Phrases(Flow flow, DiagnosticSink diagnostics) {
    this.flow = flow;
    this.diagnostics = diagnostics;
  }

  /** How many characters at the start of a mark its element stands for. */
  static int prefix(Mark mark) {
    return mark.hidden().isEmpty() || mark.hidden().get(0).start() != mark.range().start()
        ? 0
        : mark.hidden().get(0).length();
  }

  private static int suffix(Mark mark) {
    int last = mark.hidden().size() - 1;
    return last < 0
            || mark.hidden().get(last).end() != mark.range().end()
            || mark.hidden().get(last).equals(mark.range())
        ? 0
        : mark.hidden().get(last).length();
  }

  /** Rule 4: whether the finished element gives back exactly the characters it hides. */
  boolean lawful(Mark mark) {
    String text = flow.text();
    Optional<String> rend = Optional.ofNullable(mark.attributes().get("rend"));
    String open = Delimiters.open(rend);
    String close = Delimiters.close(rend);
    if (mark.kind() == MarkKind.REG) {
      open = " " + open;
    }
    if (mark.kind() == MarkKind.NOTE_MARK) {
      return mark.hidden().equals(List.of(mark.range()))
          && mark.range().of(text).equals(open + mark.attributes().get("n") + close);
    }
    if (mark.kind() == MarkKind.RUN_IN_LABEL || mark.kind() == MarkKind.NOTE_LABEL) {
      return false; // a label stands for no sign
    }
    int prefix = prefix(mark);
    int suffix = suffix(mark);
    int hidden = mark.hidden().stream().mapToInt(Range::length).sum();
    return hidden == prefix + suffix
        && prefix + suffix < mark.range().length()
        && text.substring(mark.range().start(), mark.range().start() + prefix).equals(open)
        && text.substring(mark.range().end() - suffix, mark.range().end()).equals(close);
  }

  /**
   * Nests.
   *
   * @param leaf the words of the leaf
   * @param content what its element may hold
   * @param pieces marks inside the leaf
   * @param points places inside the leaf, in order; each comes out once
   */
  List<Node> nest(Range leaf, Content content, List<Piece> pieces, List<Point> points) {
    List<Piece> sorted = new ArrayList<>(pieces);
    while (settle(sorted)) {
      sorted.sort(OUTER_FIRST);
    }
    var builder = new Builder(sorted, points);
    List<Node> nodes = builder.build(leaf.start(), leaf.end(), content);
    builder.points(Integer.MAX_VALUE, nodes);
    for (Piece piece : pieces) {
      if (piece.mark().kind() == MarkKind.NOTE_MARK && !builder.written.contains(piece.mark())) {
        nodes.add(unmarked(piece.mark()));
      }
    }
    return nodes;
  }

  /** A note whose mark had to give way still hangs where the mark stands. */
  static Point unmarked(Mark mark) {
    return Point.hung(mark.range().start(), new FlowId(mark.attributes().get("flow")), "note");
  }

  /**
   * Removes or cuts the weaker of each crossing pair that one sweep finds; whether there was one.
   */
  private boolean settle(List<Piece> pieces) {
    pieces.sort(OUTER_FIRST);
    List<Piece> open = new ArrayList<>();
    List<Piece> kept = new ArrayList<>();
    List<Piece> again = new ArrayList<>();
    boolean crossed = false;
    for (Piece piece : pieces) {
      while (!open.isEmpty() && open.get(open.size() - 1).end() <= piece.start()) {
        open.remove(open.size() - 1);
      }
      Piece top = open.isEmpty() ? null : open.get(open.size() - 1);
      if (top == null || piece.end() <= top.end()) {
        if (top != null && same(top, piece)) {
          crossed = true;
          continue;
        }
        open.add(piece);
        kept.add(piece);
      } else {
        crossed = true;
        boolean topIsWeaker = weaker(top, piece);
        Piece loser = topIsWeaker ? top : piece;
        if (topIsWeaker) {
          open.remove(open.size() - 1);
          kept.remove(top);
          again.add(piece);
        }
        int border = topIsWeaker ? piece.start() : top.end();
        give(loser, border, again);
      }
    }
    pieces.clear();
    pieces.addAll(kept);
    pieces.addAll(again);
    return crossed;
  }

  private static boolean same(Piece outer, Piece inner) {
    return outer.mark().kind() == inner.mark().kind()
        && outer.start() == inner.start()
        && outer.end() == inner.end();
  }

  private static boolean weaker(Piece a, Piece b) {
    int byKind = a.mark().kind().compareTo(b.mark().kind());
    if (byKind != 0) {
      return byKind > 0;
    }
    int byLength = Integer.compare(a.mark().range().length(), b.mark().range().length());
    return byLength < 0 || byLength == 0 && a.mark().confidence() < b.mark().confidence();
  }

  /** Cuts a mark in two at a border, or drops it. */
  private void give(Piece loser, int border, List<Piece> again) {
    boolean inside = border > loser.contentStart() && border < loser.contentEnd();
    // Emphasis that crosses what a bracket means is a sign that stands there by chance.
    boolean whole = !loser.fromBefore() && !loser.goesOn();
    boolean divides = loser.mark().kind() != MarkKind.HI || !whole;
    if (loser.mark().kind().divisible() && divides && inside) {
      again.add(new Piece(loser.mark(), loser.start(), border, loser.fromBefore(), true));
      again.add(new Piece(loser.mark(), border, loser.end(), true, loser.goesOn()));
    } else {
      dropped(loser.mark());
    }
  }

  void dropped(Mark mark) {
    diagnostics.report(
        Diagnostic.at(
            Code.I403,
            flow.spanOf(mark.range()),
            "“" + mark.range().of(flow.text()) + "” is not marked as " + name(mark.kind())));
  }

  private static String name(MarkKind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  /** Builds the nodes of settled pieces; walks them and the points once. */
  private static final class Builder {
    private final List<Piece> pieces;
    private final List<Point> points;
    private final Set<Mark> written = Collections.newSetFromMap(new IdentityHashMap<>());
    private int next;
    private int nextPoint;

    Builder(List<Piece> pieces, List<Point> points) {
      this.pieces = pieces;
      this.points = points;
    }

    List<Node> build(int from, int to, Content content) {
      List<Node> nodes = new ArrayList<>();
      int at = from;
      while (next < pieces.size() && pieces.get(next).start() < to) {
        Piece piece = pieces.get(next++);
        if (!content.allows(piece.mark().kind())) {
          continue;
        }
        if (piece.start() < at || piece.end() > to) {
          // Rule 3: what reaches into hidden characters is clipped to what lies between them.
          int start = Math.max(piece.start(), at);
          int end = Math.min(piece.end(), to);
          if (piece.hides() || start >= end) {
            continue;
          }
          piece = new Piece(piece.mark(), start, end, piece.fromBefore(), piece.goesOn());
        }
        chars(at, piece.start(), content, nodes);
        nodes.add(element(piece));
        at = piece.end();
      }
      chars(at, to, content, nodes);
      return nodes;
    }

    private Element element(Piece piece) {
      written.add(piece.mark());
      List<Node> children = new ArrayList<>();
      int start = piece.contentStart();
      int end = Math.max(start, piece.contentEnd());
      if (start > piece.start()) {
        children.add(new Hidden(new Range(piece.start(), start)));
      }
      if (piece.mark().kind() != MarkKind.NOTE_MARK) {
        // The words of a note mark are the note's flow: nothing else could be written inside.
        children.addAll(build(start, end, Content.of(piece.mark().kind())));
      }
      if (end < piece.end()) {
        children.add(new Hidden(new Range(end, piece.end())));
      }
      return new Element(
          new Subject.Inline(piece.mark(), piece.fromBefore(), piece.goesOn()),
          new Range(piece.start(), piece.end()),
          children);
    }

    /** Adds words and the points in them; a point that the content may not hold comes later. */
    private void chars(int from, int to, Content content, List<Node> nodes) {
      int at = from;
      if (!content.allowsPoints()) {
        if (at < to) {
          nodes.add(new Chars(new Range(at, to)));
        }
        return;
      }
      while (nextPoint < points.size() && points.get(nextPoint).at() <= at) {
        nodes.add(points.get(nextPoint++));
      }
      while (nextPoint < points.size() && points.get(nextPoint).at() < to) {
        Point point = points.get(nextPoint++);
        nodes.add(new Chars(new Range(at, point.at())));
        nodes.add(point);
        at = point.at();
      }
      if (at < to) {
        nodes.add(new Chars(new Range(at, to)));
      }
    }

    void points(int upTo, List<Node> nodes) {
      while (nextPoint < points.size() && points.get(nextPoint).at() < upTo) {
        nodes.add(points.get(nextPoint++));
      }
    }
  }
}
