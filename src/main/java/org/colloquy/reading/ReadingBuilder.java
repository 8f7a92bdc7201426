package org.colloquy.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.diagnostic.Span;
import org.colloquy.ledger.Reason;
import org.colloquy.ledger.Rule;
import org.colloquy.source.SourceText;

/**
 * Makes the pieces: what was lifted goes to its flow or aside, the rest is the body; the blanks
 * between two stretches of one flow become its joint, all other blanks are layout. For one reading.
 */
final class ReadingBuilder {
  /** A stretch without a line end, of one owner. */
  private record Stretch(Span span, int line, Optional<FlowId> flow, Optional<Lift> lift) {}

  /** Blanks after so many characters of a line end no label. */
  private static final int LONGEST_LABEL = 40;

  private final SourceText source;
  private final String text;
  private final List<Line> lines;
  private final Layout layout;
  private final Joints joints;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Aside> asides = new ArrayList<>();
  private final Map<FlowId, List<Piece>> pieces = new LinkedHashMap<>();
  private final Map<FlowId, Integer> last = new LinkedHashMap<>();
  private final Map<FlowId, Furniture> kinds = new HashMap<>();
  private final Keeping keeping;
  private final List<Repaired> repairs;
  private boolean[] claimed;

  ReadingBuilder(
      SourceText source, List<Line> lines, Layout layout, Joints joints, Keeping keeping) {
    this.keeping = keeping;
    this.repairs = CharacterRepairs.find(source.text(), keeping);
    this.source = source;
    this.text = source.text();
    this.lines = lines;
    this.layout = layout;
    this.joints = joints;
    pieces.put(FlowId.BODY, new ArrayList<>());
  }

  /**
   * Builds the reading.
   *
   * @param lifts what leaves the body; none overlapping
   * @param notes host offsets by note flow: where in the transcript the mark of a note stands
   * @param pages where pages begin
   */
  Reading build(List<Lift> lifts, Map<FlowId, Integer> notes, List<Pages.Begun> pages) {
    cut(lifts);
    lifts.forEach(
        lift -> lift.kind().ifPresent(kind -> kinds.put(lift.flow().orElseThrow(), kind)));
    claimed = new boolean[stretches.size() + 1];
    joints.learn(borders());
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      if (stretch.flow().isPresent()) {
        FlowId id = stretch.flow().get();
        List<Piece> flow = pieces.computeIfAbsent(id, k -> new ArrayList<>());
        boolean vanishes = vanishes(id, stretch.span());
        if (last.containsKey(id) && !vanishes && !id.equals(FlowId.LINES)) {
          join(id, flow, last.get(id), i);
        }
        repair(id, flow, stretch.span());
        if (!vanishes) {
          last.put(id, i);
        }
      } else {
        Lift lift = stretch.lift().orElseThrow();
        asides.add(new Aside(stretch.span(), lift.reason().orElseThrow(), lift.rule()));
      }
    }
    for (int gap = 0; gap <= stretches.size(); gap++) {
      Span blank = gap(gap);
      if (!claimed[gap] && blank.length() > 0) {
        asides.add(new Aside(blank, Reason.LAYOUT, "blanks"));
      }
    }
    asides.sort(Comparator.comparing(Aside::from));
    return assemble(notes, beginnings(lifts, pages));
  }

  /** How many blank lines stand where furniture of a page cuts a sentence of the body. */
  private List<Integer> borders() {
    List<Integer> blanks = new ArrayList<>();
    int before = -1;
    for (int i = 0; i < stretches.size(); i++) {
      if (!stretches.get(i).flow().equals(Optional.of(FlowId.BODY))) {
        continue;
      }
      if (before >= 0 && i > before + 1) {
        Stretch a = stretches.get(before);
        Stretch b = stretches.get(i);
        Line first = new Line(a.span().start(), a.span().start(), a.span().end(), a.span().end());
        Line second = new Line(b.span().start(), b.span().start(), b.span().end(), b.span().end());
        if (a.line() < b.line() && Sentences.goesOn(text, first, second)) {
          blanks.add(Joints.blankLines(lines, a.line(), b.line()));
        }
      }
      before = i;
    }
    return blanks;
  }

  private record Place(Beginning.Unit unit, Optional<String> number, int source) {}

  private List<Place> beginnings(List<Lift> lifts, List<Pages.Begun> pages) {
    List<Place> places = new ArrayList<>();
    for (Lift lift : lifts) {
      if (lift.flow().equals(Optional.of(FlowId.LINES))) {
        Optional<String> number = Optional.of(lift.span().of(text));
        places.add(new Place(Beginning.Unit.LINE, number, lift.span().start()));
      }
    }
    pages.forEach(p -> places.add(new Place(Beginning.Unit.PAGE, p.number(), p.source())));
    places.sort(Comparator.comparingInt(Place::source));
    return places;
  }

  private Reading assemble(Map<FlowId, Integer> notes, List<Place> places) {
    pieces.values().forEach(made -> made.sort(Comparator.comparing(Piece::from)));
    Flow body = new Flow(FlowId.BODY, pieces.remove(FlowId.BODY), text);
    List<Flow> others = new ArrayList<>();
    List<Anchor> anchors = new ArrayList<>();
    pieces.forEach(
        (id, made) -> {
          Flow flow = new Flow(id, made, text);
          others.add(flow);
          if (kinds.containsKey(id)) {
            int place = notes.getOrDefault(id, made.get(0).from().start());
            anchors.add(new Anchor(id, FlowId.BODY, offset(body, place), kinds.get(id)));
          }
        });
    List<Beginning> beginnings = new ArrayList<>();
    for (Place place : places) {
      int at = offset(body, place.source());
      beginnings.add(new Beginning(place.unit(), at, place.number(), place.source()));
    }
    return new Reading(source, body, others, asides, anchors, beginnings);
  }

  /**
   * The offset in the body of a place in the transcript, or of the next place that the body holds.
   */
  private static int offset(Flow body, int place) {
    List<Piece> made = body.pieces();
    int low = 0;
    int high = made.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (made.get(mid).from().end() <= place) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    if (low == made.size()) {
      return body.text().length();
    }
    Span from = made.get(low).from();
    int into = made.get(low) instanceof Kept ? Math.max(0, place - from.start()) : 0;
    return body.startOf(low) + into;
  }

  /** Cuts each line into stretches of one owner, blanks between them left out. */
  private void cut(List<Lift> lifts) {
    List<Lift> sorted = new ArrayList<>(lifts);
    sorted.sort(Comparator.comparing(Lift::span));
    int next = 0;
    for (int n = 0; n < lines.size(); n++) {
      Line line = lines.get(n);
      int at = line.from();
      while (next < sorted.size() && sorted.get(next).span().start() < line.end()) {
        Lift lift = sorted.get(next++);
        body(n, at, lift.span().start());
        if (lift.span().length() > 0) {
          stretches.add(new Stretch(lift.span(), n, lift.flow(), Optional.of(lift)));
        }
        at = lift.span().end();
      }
      body(n, at, line.to());
    }
  }

  private void body(int line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Rule.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Rule.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      stretches.add(
          new Stretch(
              new Span(start, end), line, Optional.of(FlowId.BODY), Optional.<Lift>empty()));
    }
  }

  /** The blanks before stretch {@code i}. */
  private Span gap(int i) {
    int start = i == 0 ? 0 : stretches.get(i - 1).span().end();
    int end = i == stretches.size() ? text.length() : stretches.get(i).span().start();
    return new Span(start, end);
  }

  /** Makes the joint of two stretches of one flow from blanks between them. */
  private void join(FlowId id, List<Piece> flow, int a, int b) {
    Stretch before = stretches.get(a);
    Stretch after = stretches.get(b);
    if (before.line() == after.line()) {
      claim(a, b, false).ifPresent(blank -> repair(id, flow, blank));
      return;
    }
    Joints.Joint joint = joint(before, after, b > a + 1);
    Optional<Span> blank = claim(a, b, true);
    if (blank.isEmpty()) {
      return;
    }
    switch (joint) {
      case BREAK -> flow.add(new Repaired(blank.get(), "\n", Rule.BREAK));
      case BLANK -> flow.add(new Repaired(blank.get(), " ", Rule.WRAP));
      case HYPHENATED -> flow.add(new Repaired(blank.get(), "", Rule.WRAP));
      case DIVIDED -> divide(flow, blank.get());
    }
  }

  /** How two lines of one flow meet. */
  private Joints.Joint joint(Stretch before, Stretch after, boolean lifted) {
    Line first = lines.get(before.line());
    Line second = lines.get(after.line());
    int blankLines = Joints.blankLines(lines, before.line(), after.line());
    if (blankLines == 0 && isBroken(before)) {
      return Joints.Joint.HYPHENATED;
    }
    Joints.Joint joint =
        joints.between(
            new Line(
                first.start(),
                Math.min(first.from(), before.span().start()),
                before.span().end(),
                first.end()),
            new Line(second.start(), after.span().start(), second.to(), second.end()),
            blankLines,
            lifted || fed(before.span().end(), after.span().start()),
            kinds.get(before.flow().orElseThrow()) == Furniture.NOTE);
    boolean whole = joint == Joints.Joint.DIVIDED && keeping.keeps(Rule.HYPHEN);
    return whole ? Joints.Joint.HYPHENATED : joint;
  }

  /** Whether a form feed stands between; what follows is not searched. */
  private boolean fed(int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) != '\f') {
      at++;
    }
    return at < to;
  }

  /** Takes the hyphen out of the piece before, with the line end. */
  private void divide(List<Piece> flow, Span blank) {
    Piece piece = flow.remove(flow.size() - 1);
    Span from = piece.from();
    if (piece instanceof Kept && from.end() == blank.start() && from.length() > 1) {
      flow.add(new Kept(new Span(from.start(), from.end() - 1)));
      flow.add(new Repaired(new Span(from.end() - 1, blank.end()), "", Rule.HYPHEN));
    } else {
      flow.add(piece);
      flow.add(new Repaired(blank, "", Rule.WRAP));
    }
  }

  private Optional<Span> claim(int a, int b, boolean withLineEnd) {
    for (int gap = a + 1; gap <= b; gap++) {
      Span blank = gap(gap);
      boolean fits = !withLineEnd || lines.get(stretches.get(gap - 1).line()).end() < blank.end();
      if (!claimed[gap] && blank.length() > 0 && fits) {
        claimed[gap] = true;
        return Optional.of(blank);
      }
    }
    return Optional.empty();
  }

  /** Adds a stretch, its characters repaired. */
  private void repair(FlowId id, List<Piece> flow, Span span) {
    int kept = span.start();
    for (Repaired repair : CharacterRepairs.inside(repairs, span)) {
      if (isKept(id, repair)) {
        continue;
      }
      if (repair.from().start() > kept) {
        keep(flow, new Span(kept, repair.from().start()));
      }
      flow.add(repair);
      kept = repair.from().end();
    }
    if (kept < span.end()) {
      keep(flow, new Span(kept, span.end()));
    }
  }

  /** Adds words as printed; runs of blanks that fill a justified line read as one. */
  private void keep(List<Piece> flow, Span span) {
    int kept = span.start();
    for (int i = span.start(); layout.justified() && i < span.end(); i++) {
      if (text.charAt(i) == ' ' && isFill(span, i) && !keeping.keeps(Rule.BLANKS)) {
        int end = blanks(i, span.end());
        if (i > kept) {
          flow.add(new Kept(new Span(kept, i)));
        }
        flow.add(new Repaired(new Span(i, end), " ", Rule.BLANKS));
        kept = end;
        i = end - 1;
      }
    }
    if (kept < span.end()) {
      flow.add(new Kept(new Span(kept, span.end())));
    }
  }

  /** The header has no element for a character that cannot stand in text, so it never does. */
  private boolean isKept(FlowId id, Repaired repair) {
    return keeping.keeps(repair.rule()) && !id.value().startsWith("h");
  }

  /** Whether a run of blanks fills a line: after a stop, or far from where a label may end. */
  private boolean isFill(Span span, int from) {
    boolean stop = from > span.start() && ".?!:;,\"”’)-".indexOf(text.charAt(from - 1)) >= 0;
    boolean far = from - span.start() >= LONGEST_LABEL;
    return (stop || far) && blanks(from, span.end()) - from >= 3;
  }

  private int blanks(int from, int end) {
    int to = from;
    while (to < end && text.charAt(to) == ' ') {
      to++;
    }
    return to;
  }

  /** Whether nothing of a stretch is read, so that it can be no block of its own. */
  private boolean vanishes(FlowId id, Span span) {
    int gone = 0;
    for (Repaired repair : CharacterRepairs.inside(repairs, span)) {
      if (!isKept(id, repair) && repair.as().isEmpty()) {
        gone += repair.from().length();
      }
    }
    return gone == span.length();
  }

  /** Whether a line ends in the sign with which mail breaks it. */
  private boolean isBroken(Stretch stretch) {
    int end = stretch.span().end();
    List<Repaired> last = CharacterRepairs.inside(repairs, new Span(end - 1, end));
    return !last.isEmpty()
        && last.get(0).rule() == Rule.QUOTED_PRINTABLE
        && last.get(0).as().isEmpty();
  }
}
