package org.colloquy.fidelity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.colloquy.authority.Authorities;
import org.colloquy.block.Block;
import org.colloquy.block.BlockParser;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.diagnostic.Span;
import org.colloquy.inline.Element;
import org.colloquy.inline.Mark;
import org.colloquy.inline.MarkKind;
import org.colloquy.inline.Nested;
import org.colloquy.inline.Nesting;
import org.colloquy.inline.NoteMarks;
import org.colloquy.inline.Point;
import org.colloquy.ledger.Reason;
import org.colloquy.ledger.Rule;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.Profile;
import org.colloquy.reading.Anchor;
import org.colloquy.reading.Aside;
import org.colloquy.reading.Flow;
import org.colloquy.reading.FlowId;
import org.colloquy.reading.Furniture;
import org.colloquy.reading.Kept;
import org.colloquy.reading.Piece;
import org.colloquy.reading.Range;
import org.colloquy.reading.Reading;
import org.colloquy.reading.Repaired;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;
import org.colloquy.speech.Cast;
import org.colloquy.speech.Division;
import org.colloquy.speech.Mode;
import org.colloquy.speech.Person;
import org.colloquy.speech.PersonId;
import org.colloquy.speech.Placed;
import org.colloquy.speech.ProfileChoice;
import org.colloquy.speech.Role;
import org.colloquy.speech.Script;
import org.colloquy.speech.Turn;
import org.colloquy.tei.Facts;
import org.colloquy.tei.TeiDocument;
import org.colloquy.tei.TeiRecord;
import org.colloquy.tei.TeiWriter;

/**
 * Absurd records by seed: transcripts of odd characters, cut anyhow into flows, with turns in
 * mid-word and marks that cross everything. The law must hold for them too, since it may not lean
 * on what recognisers do.
 */
final class RandomRecords {
  private static final String[] PARTS = {
    "Orlov",
    "Vesela",
    ":",
    " ",
    "  ",
    "\u00A0",
    "[",
    "]",
    "(",
    ")",
    "1",
    "[1]",
    "*",
    "]]>",
    "&amp;",
    "<b>",
    "\"",
    "’",
    ".",
    "?",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\f",
    "\u0000",
    "\u00AD",
    "\uFFFE",
    "Łódź",
    "совет",
    "βουλή",
    "한국",
    "\uD83D\uDE00",
    "e\u0301",
    "\t",
    "-",
    "well-",
    "\u0085"
  };

  private final Random random;
  private final SourceText source;
  private final String text;

  /**
   * Where a line end of the body was put: what follows belongs to the body, so that it ends no
   * flow.
   */
  private int forced = -1;

  private RandomRecords(long seed) {
    this.random = new Random(seed);
    var made = new StringBuilder();
    int parts = 1 + random.nextInt(60);
    for (int i = 0; i < parts; i++) {
      made.append(PARTS[random.nextInt(PARTS.length)]);
    }
    this.source =
        SourceReader.of("random-" + seed, made.toString().getBytes(StandardCharsets.UTF_8));
    this.text = source.text();
  }

  /** A record and its TEI. */
  record Case(SourceText source, TeiDocument tei) {}

  static Case of(long seed) {
    var records = new RandomRecords(seed);
    return new Case(records.source, records.write());
  }

  private TeiDocument write() {
    Reading reading = reading();
    Script script = script(reading);
    NoteMarks.Found notes = NoteMarks.find(reading, "source-editor");
    List<Mark> marks = new ArrayList<>(notes.marks());
    marks.addAll(marks(reading.body()));
    List<Point> points = new ArrayList<>();
    for (Anchor anchor : notes.unmarked()) {
      points.add(Point.hung(anchor.at(), anchor.flow(), anchor.kind().tei()));
    }
    points.sort(Comparator.comparingInt(Point::at));
    Element body = Nesting.resolve(reading.body(), script, marks, points, d -> {});
    Map<FlowId, Element> others = new HashMap<>();
    for (Flow flow : reading.others()) {
      List<Placed> blocks = new ArrayList<>();
      BlockParser.parse(reading, flow).forEach(b -> blocks.add(new Placed(b, Role.PARA)));
      others.put(
          flow.id(),
          Nesting.resolve(
              flow,
              new Script(List.of(), blocks, cast(0), List.of(), List.of()),
              marks(flow),
              List.of(),
              d -> {}));
    }
    return TeiWriter.write(
        new TeiRecord(
            "random",
            "en",
            "0",
            reading,
            new ProfileChoice(
                Profile.of("prose").orElseThrow(), 0.5, new Evidence("profile", "random")),
            script,
            new Nested(body, others),
            new Facts(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false),
            Metadata.NONE,
            Authorities.builtIn("en")));
  }

  /** Any partition: each stretch between cuts goes to some flow, or aside. */
  private Reading reading() {
    Map<FlowId, List<Piece>> flows = new TreeMap<>(Comparator.comparing(FlowId::value));
    flows.put(FlowId.BODY, new ArrayList<>());
    List<Aside> asides = new ArrayList<>();
    Map<FlowId, Boolean> open = new HashMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      boolean blank = Rule.isBlank(text.charAt(at));
      while (end < text.length()
          && Rule.isBlank(text.charAt(end)) == blank
          && isPlain(text.charAt(end)) == isPlain(text.charAt(at))
          && random.nextInt(6) > 0) {
        end++;
      }
      if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
        end++;
      }
      place(new Span(at, end), flows, asides, open);
      at = end;
    }
    List<Flow> others = new ArrayList<>();
    List<Anchor> anchors = new ArrayList<>();
    Flow body = new Flow(FlowId.BODY, flows.remove(FlowId.BODY), text);
    flows.forEach(
        (id, pieces) -> {
          others.add(new Flow(id, pieces, text));
          anchors.add(new Anchor(id, FlowId.BODY, bodyOffset(body), kind(id)));
        });
    anchors.sort(Comparator.comparingInt(Anchor::at));
    return new Reading(source, body, others, asides, anchors, List.of());
  }

  private static Furniture kind(FlowId id) {
    return id.value().startsWith("n") ? Furniture.NOTE : Furniture.HEADER;
  }

  private int bodyOffset(Flow body) {
    int offset = random.nextInt(body.text().length() + 1);
    boolean inPair =
        offset < body.text().length() && Character.isLowSurrogate(body.text().charAt(offset));
    return inPair ? offset - 1 : offset;
  }

  private static boolean isPlain(char c) {
    return Rule.isXmlChar(c) || Character.isSurrogate(c);
  }

  private void place(
      Span span, Map<FlowId, List<Piece>> flows, List<Aside> asides, Map<FlowId, Boolean> open) {
    FlowId[] ids = {FlowId.BODY, FlowId.BODY, FlowId.BODY, new FlowId("n1"), new FlowId("fw1")};
    FlowId id = span.start() == forced ? FlowId.BODY : ids[random.nextInt(ids.length)];
    String words = span.of(text);
    boolean blank = words.codePoints().allMatch(Rule::isBlank);
    if (span.start() != forced && random.nextInt(12) == 0) {
      asides.add(new Aside(span, blank ? Reason.LAYOUT : Reason.CHROME, "random"));
      return;
    }
    List<Piece> pieces = flows.computeIfAbsent(id, k -> new ArrayList<>());
    if (!blank && words.codePoints().allMatch(Rule::isXmlChar)) {
      pieces.add(
          words.equals("\u00AD") ? new Repaired(span, "", Rule.SOFT_HYPHEN) : new Kept(span));
      open.put(id, !words.equals("\u00AD") || open.getOrDefault(id, false));
    } else if (!blank) {
      pieces.add(new Repaired(span, random.nextBoolean() ? "" : "\uFFFD", Rule.FORBIDDEN));
      String as = pieces.get(pieces.size() - 1).text(text);
      open.put(id, !as.isEmpty() || open.getOrDefault(id, false));
    } else if (id.equals(FlowId.BODY)
        && Rule.BREAK.allows(words, "\n")
        && hasLineEnd(words)
        && open.getOrDefault(id, false)
        && span.end() < text.length() - 1
        && isPlainWord(span.end())) {
      pieces.add(new Repaired(span, "\n", Rule.BREAK));
      open.put(id, false);
      forced = span.end();
    } else {
      asides.add(new Aside(span, Reason.LAYOUT, "random"));
      if (pieces.isEmpty() && !id.equals(FlowId.BODY)) {
        flows.remove(id);
      }
    }
  }

  private boolean isPlainWord(int at) {
    return Character.isLetter(text.charAt(at));
  }

  private static boolean hasLineEnd(String words) {
    return words.indexOf('\n') >= 0 || words.indexOf('\r') >= 0;
  }

  private Cast cast(int size) {
    List<Person> persons = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      persons.add(
          new Person(
              new PersonId(i),
              Person.Kind.PERSON,
              "Person " + i,
              List.of("Person " + i),
              List.of(),
              Optional.empty(),
              true,
              List.of(),
              1,
              new Evidence("random", "")));
    }
    return new Cast(persons, Optional.empty(), List.of());
  }

  private Script script(Reading reading) {
    String body = reading.body().text();
    List<Block> blocks = BlockParser.parse(reading);
    List<Placed> placed = new ArrayList<>();
    for (Block block : blocks) {
      placed.add(new Placed(block, Role.values()[random.nextInt(Role.values().length)]));
    }
    List<Division> divisions = new ArrayList<>();
    if (!blocks.isEmpty()) {
      int cut = random.nextInt(blocks.size());
      divide(blocks, 0, cut, Division.Part.FRONT, divisions);
      divide(blocks, cut, blocks.size(), Division.Part.BODY, divisions);
    }
    List<Turn> turns = new ArrayList<>();
    int at = 0;
    while (at < body.length() && random.nextInt(5) > 0) {
      int start = border(body, at + random.nextInt(body.length() - at));
      int end = border(body, start + random.nextInt(body.length() - start + 1));
      if (end > start) {
        int label = border(body, start + random.nextInt(Math.min(8, end - start) + 1));
        boolean labelled =
            label > start
                && random.nextBoolean()
                && body.charAt(start) != '\n'
                && body.substring(start, label).indexOf('\n') < 0;
        turns.add(
            new Turn(
                new Range(start, end),
                labelled ? Optional.of(new Range(start, label)) : Optional.empty(),
                List.of(new PersonId(random.nextInt(2))),
                List.of(),
                labelled ? Mode.LABELLED : Mode.REPORTED,
                (start & 1) == 1,
                List.of(),
                random.nextDouble(),
                new Evidence("random", "")));
      }
      at = Math.max(end, at + 1);
    }
    return new Script(divisions, placed, cast(2), turns, List.of());
  }

  private static void divide(
      List<Block> blocks, int from, int to, Division.Part part, List<Division> divisions) {
    if (to > from) {
      divisions.add(
          new Division(
              new Range(blocks.get(from).range().start(), blocks.get(to - 1).range().end()),
              part,
              part == Division.Part.FRONT ? "preliminary" : "document",
              1));
    }
  }

  private static int border(String body, int offset) {
    boolean inPair = offset < body.length() && Character.isLowSurrogate(body.charAt(offset));
    return inPair ? offset - 1 : offset;
  }

  private List<Mark> marks(Flow flow) {
    String body = flow.text();
    List<Mark> marks = new ArrayList<>();
    MarkKind[] kinds = MarkKind.values();
    for (int i = 0; i < 12 && !body.isEmpty(); i++) {
      int start = border(body, random.nextInt(body.length()));
      int end = border(body, start + 1 + random.nextInt(body.length() - start));
      MarkKind kind = kinds[random.nextInt(kinds.length)];
      if (end <= start || kind == MarkKind.NOTE_MARK) {
        continue;
      }
      TreeMap<String, String> attributes = new TreeMap<>();
      List<Range> hidden = new ArrayList<>();
      if (random.nextBoolean()) {
        attributes.put("rend", random.nextBoolean() ? "square" : "round");
        hidden.add(new Range(start, start + 1));
        if (end - 1 > start + 1) {
          hidden.add(new Range(end - 1, end));
        }
      }
      if (hidden.isEmpty() && kind == MarkKind.REG) {
        continue; // a regular form without a sign is an editor's own, not the source's
      }
      marks.add(
          new Mark(
              kind,
              new Range(start, end),
              hidden,
              attributes,
              random.nextDouble(),
              new Evidence("random " + i, "")));
    }
    return marks;
  }
}
