package org.colloquy.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Span;
import org.colloquy.inline.Chars;
import org.colloquy.inline.Element;
import org.colloquy.inline.Mark;
import org.colloquy.inline.MarkKind;
import org.colloquy.inline.Node;
import org.colloquy.inline.Point;
import org.colloquy.inline.Subject;
import org.colloquy.ledger.Rule;
import org.colloquy.reading.Flow;
import org.colloquy.reading.FlowId;
import org.colloquy.speech.Division;
import org.colloquy.speech.Mode;
import org.colloquy.speech.PersonId;
import org.colloquy.speech.Role;
import org.colloquy.speech.Turn;

/** Writes the text of a record: its trees as TEI elements. For one document. */
final class TextWriter {
  private static final Map<String, String> NONE = Map.of();

  private final TeiRecord record;
  private final Xml xml;
  private final Ids ids;
  private final Entities entities;
  private final Parties parties;
  private final Map<FlowId, Flow> hanging = new HashMap<>();
  private final Map<String, Span> spans = new HashMap<>();
  private final Map<Mark, int[]> cut = new IdentityHashMap<>();
  private int cuts;
  private int pages;
  private int phrasesOnly;
  private boolean inList;
  private Flow flow;

  TextWriter(TeiRecord record, Xml xml, Ids ids, Entities entities, Parties parties) {
    this.record = record;
    this.xml = xml;
    this.ids = ids;
    this.entities = entities;
    this.parties = parties;
    record.reading().others().forEach(other -> hanging.put(other.id(), other));
  }

  /** Writes {@code text}; returns where in the transcript each id was made from. */
  Map<String, Span> write() {
    flow = record.reading().body();
    Map<String, String> language = attributes("xml:lang", record.language());
    xml.open("text", language);
    int state = 0;
    String[] names = {"front", "body", "back"};
    List<Element> parts = parts();
    for (int i = 0; i < names.length; i++) {
      List<Element> mine = new ArrayList<>();
      while (state < parts.size() && place(parts, state) <= i) {
        mine.add(parts.get(state++));
      }
      if (!mine.isEmpty()) {
        xml.open(names[i], NONE);
        boolean body = i == 1;
        mine.forEach(part -> part(part, body));
        xml.close();
      }
    }
    xml.close();
    return spans;
  }

  private List<Element> parts() {
    return record.nested().body().children().stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  /** 0 front, 1 body, 2 back; there is always a body. */
  private static int place(List<Element> parts, int index) {
    boolean hasBody = parts.stream().anyMatch(part -> kind(part) == 1);
    int kind = kind(parts.get(index));
    return !hasBody && index == parts.size() - 1 ? 1 : kind;
  }

  private static int kind(Element part) {
    if (part.subject() instanceof Subject.Part p && p.part().isPresent()) {
      return p.part().get().ordinal();
    }
    return Division.Part.BODY.ordinal();
  }

  private void part(Element part, boolean body) {
    boolean bare = !(part.subject() instanceof Subject.Part p) || p.part().isEmpty();
    if (body && bare) {
      xml.open("div", attributes("type", "document"));
      if (part.subject() instanceof Subject.Leaf) {
        node(part);
      } else {
        part.children().forEach(this::node);
      }
      xml.close();
    } else {
      part.children().forEach(this::node);
    }
  }

  private void node(Node node) {
    if (node instanceof Chars chars) {
      words(chars.range().of(flow.text()));
    } else if (node instanceof Point point) {
      point(point);
    } else if (node instanceof Element element) {
      element(element);
    }
  }

  /** A character that cannot stand in the text, kept as printed, is a gap that names it. */
  private void words(String words) {
    int from = 0;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      int end = i + Character.charCount(c);
      if (c == 0xAD || !Rule.isXmlChar(c)) {
        xml.words(words.substring(from, i));
        Map<String, String> attributes = attributes("reason", "character");
        attributes.put("n", String.format(Locale.ROOT, "U+%04X", c));
        xml.empty("gap", attributes);
        from = end;
      }
      i = end;
    }
    xml.words(words.substring(from));
  }

  private void element(Element element) {
    Subject subject = element.subject();
    if (subject instanceof Subject.Section section) {
      section(element, section.division());
    } else if (subject instanceof Subject.Speech speech) {
      speech(element, speech);
    } else if (subject instanceof Subject.Label label) {
      label(element, label);
    } else if (subject instanceof Subject.Group group) {
      group(element, group.role());
    } else if (subject instanceof Subject.Leaf leaf) {
      leaf(element, leaf);
    } else if (subject instanceof Subject.Inline inline) {
      inline(element, inline);
    } else {
      element.children().forEach(this::node);
    }
  }

  private void section(Element element, Division division) {
    if (division.type().equals("titlepage")) {
      xml.open("titlePage", NONE);
    } else {
      Map<String, String> attributes = attributes("type", division.type());
      if (division.type().equals("document") && record.facts().truncated()) {
        attributes.put("sample", "initial");
      }
      parties.idOf(division).ifPresent(id -> attributes.put("decls", "#" + id));
      xml.open("div", attributes);
    }
    element.children().forEach(this::node);
    xml.close();
  }

  private void speech(Element element, Subject.Speech speech) {
    Turn turn = speech.turn();
    Map<String, String> attributes = identified(element);
    attributes.put("who", persons(turn.who()));
    if (!turn.toWhom().isEmpty()) {
      attributes.put("toWhom", persons(turn.toWhom()));
    }
    if (turn.mode() == Mode.REPORTED) {
      attributes.put("ana", "#reported");
    }
    if (turn.mode() != Mode.LABELLED || turn.confidence() < Certainty.MEDIUM) {
      attributes.put("cert", Certainty.of(turn.confidence()));
      attributes.put("resp", "#colloquy");
    }
    linked(element, attributes);
    xml.open("sp", attributes);
    element.children().forEach(this::node);
    xml.close();
  }

  private void label(Element element, Subject.Label label) {
    List<String> rend = new ArrayList<>();
    boolean opensBlock =
        element.range().start() == 0 || flow.text().charAt(element.range().start() - 1) == '\n';
    if (!opensBlock) {
      rend.add("run-on");
    }
    switch (label.separator()) {
      case JOINED -> rend.add("joined");
      case LINE -> rend.add("line");
      case BLANK -> {}
    }
    mixed("speaker", rend.isEmpty() ? NONE : attributes("rend", String.join(" ", rend)), element);
  }

  private void group(Element element, Role role) {
    String name =
        switch (role) {
          case ITEM -> "list";
          case CAST_ITEM -> "castList";
          case QUOTED -> "quote";
          default -> "lg";
        };
    xml.open(name, identified(element));
    element.children().forEach(this::node);
    xml.close();
  }

  private void leaf(Element element, Subject.Leaf leaf) {
    Map<String, String> attributes = identified(element);
    leaf.part().ifPresent(part -> attributes.put("part", part));
    if (leaf.part().isPresent()) {
      linked(element, attributes);
    }
    switch (leaf.role()) {
      case HEAD -> mixed("head", attributes, element);
      case BYLINE -> mixed("byline", attributes, element);
      case DATELINE -> mixed("dateline", attributes, element);
      case SIGNED -> mixed("signed", attributes, element);
      case CLOSER -> mixed("closer", attributes, element);
      case DOC_DATE -> mixed("docDate", attributes, element);
      case ITEM -> mixed("item", attributes, element);
      case CAST_ITEM -> mixed("castItem", attributes, element);
      case VERSE -> mixed("l", attributes, element);
      case TITLE -> {
        xml.open("docTitle", NONE);
        mixed("titlePart", attributes, element);
        xml.close();
      }
      case STAGE -> {
        attributes.put("type", leaf.act().map(act -> act.type()).orElse("business"));
        leaf.act()
            .filter(act -> !act.who().isEmpty())
            .ifPresent(act -> attributes.put("who", persons(act.who())));
        leaf.mark().ifPresent(mark -> attributes.putAll(marked(mark)));
        mixed("stage", attributes, element);
      }
      case NOTE -> {
        leaf.mark().ifPresent(mark -> attributes.putAll(marked(mark)));
        attributes.put("place", "inline");
        mixed("note", attributes, element);
      }
      case PARA, LABEL, QUOTED -> paragraph(element, leaf, attributes);
    }
  }

  private void paragraph(Element element, Subject.Leaf leaf, Map<String, String> attributes) {
    if (leaf.act().isPresent()) {
      attributes.put("type", leaf.act().get().type());
      if (!leaf.act().get().who().isEmpty()) {
        attributes.put("who", persons(leaf.act().get().who()));
      }
      mixed("stage", attributes, element);
    } else {
      mixed("p", attributes, element);
    }
  }

  private void mixed(String name, Map<String, String> attributes, Element element) {
    int phrases = InlineNames.holdsPhrasesOnly(name) ? 1 : 0;
    phrasesOnly += phrases;
    xml.openMixed(name, attributes);
    element.children().forEach(this::node);
    xml.close();
    phrasesOnly -= phrases;
  }

  private void inline(Element element, Subject.Inline inline) {
    Mark mark = inline.mark();
    Map<String, String> attributes = marked(mark);
    if (inline.fromBefore() || inline.goesOn()) {
      cutMark(mark, inline, attributes);
    }
    switch (mark.kind()) {
      case NOTE_MARK -> note(mark, attributes);
      case GAP -> gap(element, attributes);
      case STAGE -> stage(attributes, element);
      case LIST -> list(attributes, element);
      case LIST_ITEM -> listItem(attributes, element);
      default -> mixed(InlineNames.of(mark.kind()), attributes, element);
    }
  }

  /**
   * In a label or a name, where TEI has no stage direction, its words are a segment of that type.
   */
  private void stage(Map<String, String> attributes, Element element) {
    if (phrasesOnly > 0) {
      attributes.keySet().removeAll(Set.of("who", "toWhom"));
      mixed("seg", attributes, element);
    } else {
      mixed("stage", attributes, element);
    }
  }

  /** A list that runs on in a paragraph; words only, where nesting has dropped an item. */
  private void list(Map<String, String> attributes, Element element) {
    boolean outer = inList;
    inList = element.children().stream().allMatch(this::mayStandInList);
    if (inList) {
      attributes.merge("rend", "run-on", (signs, how) -> signs + " " + how);
      mixed("list", attributes, element);
    } else {
      noList(attributes, element);
    }
    inList = outer;
  }

  private boolean mayStandInList(Node node) {
    return node instanceof Point
        || node instanceof Chars chars && chars.range().of(flow.text()).isBlank()
        || node instanceof Element child
            && child.subject() instanceof Subject.Inline inline
            && inline.mark().kind() == MarkKind.LIST_ITEM;
  }

  private void listItem(Map<String, String> attributes, Element element) {
    boolean listed = inList;
    inList = false;
    if (listed) {
      mixed("item", attributes, element);
    } else {
      noList(attributes, element);
    }
    inList = listed;
  }

  /** Words only, but for the signs round them, which an attribute stands for. */
  private void noList(Map<String, String> attributes, Element element) {
    if (attributes.isEmpty()) {
      element.children().forEach(this::node);
    } else {
      mixed("seg", attributes, element);
    }
  }

  /** Parts of a mark that was cut point to each other. */
  private void cutMark(Mark mark, Subject.Inline inline, Map<String, String> attributes) {
    int[] state = cut.computeIfAbsent(mark, m -> new int[] {++cuts, 0});
    state[1]++;
    attributes.put("xml:id", "m" + state[0] + "." + state[1]);
    if (inline.fromBefore()) {
      attributes.put("prev", "#m" + state[0] + "." + (state[1] - 1));
    }
    if (inline.goesOn()) {
      attributes.put("next", "#m" + state[0] + "." + (state[1] + 1));
    }
  }

  private void gap(Element element, Map<String, String> attributes) {
    xml.openMixed("gap", attributes);
    xml.openMixed("desc", NONE);
    element.children().forEach(this::node);
    xml.close();
    xml.close();
  }

  private void note(Mark mark, Map<String, String> attributes) {
    var id = new FlowId(mark.attributes().get("flow"));
    attributes.remove("flow");
    hung(id, "note", attributes);
  }

  private void point(Point point) {
    switch (point.kind()) {
      case PAGE -> {
        Map<String, String> page = attributes("xml:id", "pb" + ++pages);
        if (!point.value().isEmpty()) {
          page.put("n", point.value());
        }
        xml.empty("pb", page);
      }
      case LINE -> xml.empty("lb", attributes("n", point.value()));
      case BREAK_OFF -> {
        Map<String, String> attributes = attributes("reason", "truncated");
        attributes.put("resp", "#colloquy");
        xml.empty("gap", attributes);
      }
      case HUNG -> {
        boolean note = point.value().equals("note");
        FlowId id = point.flow().orElseThrow();
        hung(
            id,
            note ? "note" : "fw",
            note ? attributes("place", "foot") : attributes("type", point.value()));
      }
    }
  }

  /** Writes another flow where it hangs. */
  private void hung(FlowId id, String name, Map<String, String> attributes) {
    Element tree = record.nested().notes().get(id);
    Flow host = flow;
    int phrasesOfHost = phrasesOnly;
    phrasesOnly = 0;
    Map<String, String> all = new LinkedHashMap<>(attributes);
    all.put("xml:id", ids.of(id));
    flow = hanging.get(id);
    spans.put(ids.of(id), span(tree));
    xml.openMixed(name, all);
    List<Element> leaves = new ArrayList<>();
    collect(tree, leaves);
    for (Element leaf : leaves) {
      if (leaves.size() > 1 && name.equals("note")) {
        mixed("p", NONE, leaf);
      } else {
        leaf.children().forEach(this::node);
      }
    }
    xml.close();
    flow = host;
    phrasesOnly = phrasesOfHost;
  }

  private static void collect(Node node, List<Element> leaves) {
    if (node instanceof Element element) {
      if (element.subject() instanceof Subject.Leaf) {
        leaves.add(element);
      } else {
        element.children().forEach(child -> collect(child, leaves));
      }
    }
  }

  private Span span(Element element) {
    return flow.spanOf(element.range());
  }

  private Map<String, String> identified(Element element) {
    Map<String, String> attributes = new LinkedHashMap<>();
    ids.of(element)
        .ifPresent(
            id -> {
              attributes.put("xml:id", id.xml());
              id.n().ifPresent(n -> attributes.put("n", n));
              spans.put(id.xml(), span(element));
            });
    return attributes;
  }

  private void linked(Element element, Map<String, String> attributes) {
    ids.previous(element).ifPresent(id -> attributes.put("prev", "#" + id));
    ids.next(element).ifPresent(id -> attributes.put("next", "#" + id));
  }

  /** The attributes of a mark, its key as a pointer. */
  private Map<String, String> marked(Mark mark) {
    Map<String, String> attributes = new LinkedHashMap<>();
    mark.attributes()
        .forEach(
            (name, value) -> {
              if (name.equals("key")) {
                entities.id(value).ifPresent(id -> attributes.put("ref", "#" + id));
              } else {
                attributes.put(name, value);
              }
            });
    if (mark.kind() == MarkKind.INLINE_NOTE) {
      attributes.put("place", "inline");
    }
    if (mark.kind() == MarkKind.RUN_IN_LABEL) {
      attributes.put("rend", "run-in");
    }
    return attributes;
  }

  private String persons(List<PersonId> who) {
    return who.stream()
        .map(id -> "#" + entities.person(id.index()))
        .distinct()
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  static Map<String, String> attributes(String name, String value) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put(name, value);
    return attributes;
  }
}
