package org.colloquy.tei;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.inline.Element;
import org.colloquy.inline.MarkKind;
import org.colloquy.inline.Node;
import org.colloquy.inline.Point;
import org.colloquy.inline.Subject;
import org.colloquy.reading.FlowId;
import org.colloquy.speech.PersonId;
import org.colloquy.speech.Role;
import org.colloquy.speech.Turn;

/**
 * Numbers what is cited, in document order: turns {@code t1}, their paragraphs {@code t1.p1},
 * blocks outside turns {@code b1}, notes {@code n1}, running heads {@code fw1}, pages {@code pb1}.
 */
final class Ids {
  private final Map<Element, Id> elements = new IdentityHashMap<>();
  private final Map<Element, Element> before = new IdentityHashMap<>();
  private final Map<Element, Element> after = new IdentityHashMap<>();
  private final Map<Turn, Element> lastOfTurn = new IdentityHashMap<>();
  private final Map<List<PersonId>, Element> lastOf = new HashMap<>();
  private final Map<FlowId, String> flows = new LinkedHashMap<>();
  private Element lastPart;
  private int turns;
  private int blocks;
  private int notes;
  private int heads;
  private int headers;

  private Ids() {}

  /** Numbers the tree of a body. */
  static Ids assign(Element root) {
    var ids = new Ids();
    ids.walk(root, false);
    return ids;
  }

  /** Returns what an element is cited by; none if it is not cited. */
  Optional<Id> of(Element element) {
    return Optional.ofNullable(elements.get(element));
  }

  /** Returns the {@code xml:id} of a flow that the tree or the header shows. */
  String of(FlowId flow) {
    if (!flows.containsKey(flow) && flow.value().startsWith("h")) {
      flows.put(flow, "h" + ++headers);
    }
    return flows.getOrDefault(flow, flow.value());
  }

  /** Returns the id of the part that an element goes on from. */
  Optional<String> previous(Element element) {
    return Optional.ofNullable(before.get(element)).flatMap(this::of).map(Id::xml);
  }

  /** Returns the id of the part that goes on from an element. */
  Optional<String> next(Element element) {
    return Optional.ofNullable(after.get(element)).flatMap(this::of).map(Id::xml);
  }

  /** Returns how many turns there are. */
  int turns() {
    return turns;
  }

  private void walk(Node node, boolean cited) {
    if (node instanceof Point point) {
      point.flow().ifPresent(this::flow);
    } else if (node instanceof Element element) {
      boolean inside = cited;
      Subject subject = element.subject();
      if (subject instanceof Subject.Speech speech) {
        speech(element);
        link(lastOfTurn.put(speech.turn(), element), element, speech.fromBefore());
        Element last = lastOf.put(speech.turn().who(), element);
        link(last, element, speech.turn().resumes() && !speech.fromBefore());
        inside = true;
      } else if (subject instanceof Subject.Group group) {
        if (!cited && group.role() == Role.ITEM) {
          block(element);
        }
        inside = true;
      } else if (subject instanceof Subject.Leaf leaf) {
        if (!cited && (leaf.role() == Role.PARA || leaf.role() == Role.STAGE)) {
          block(element);
        }
        if (leaf.part().isPresent()) {
          link(lastPart, element, !leaf.part().get().equals("I"));
          lastPart = element;
        }
      } else if (subject instanceof Subject.Inline inline
          && inline.mark().kind() == MarkKind.NOTE_MARK) {
        flow(new FlowId(inline.mark().attributes().get("flow")));
      }
      for (Node child : element.children()) {
        walk(child, inside);
      }
    }
  }

  private void link(Element first, Element second, boolean goesOn) {
    if (goesOn && first != null) {
      after.put(first, second);
      before.put(second, first);
    }
  }

  private void flow(FlowId flow) {
    flows.put(flow, flow.value().startsWith("n") ? "n" + ++notes : "fw" + ++heads);
  }

  private void block(Element element) {
    blocks++;
    elements.put(element, new Id("b" + blocks, Optional.of("b" + blocks)));
  }

  private void speech(Element element) {
    turns++;
    elements.put(element, new Id("t" + turns, Optional.of(String.valueOf(turns))));
    int paragraph = 0;
    for (Node child : element.children()) {
      if (child instanceof Element block && isCitedInTurn(block.subject())) {
        paragraph++;
        String n = String.valueOf(paragraph);
        elements.put(block, new Id("t" + turns + ".p" + n, Optional.of(n)));
      }
    }
  }

  private static boolean isCitedInTurn(Subject subject) {
    return subject instanceof Subject.Group
        || subject instanceof Subject.Leaf leaf
            && leaf.role() != Role.STAGE
            && leaf.role() != Role.NOTE;
  }
}
