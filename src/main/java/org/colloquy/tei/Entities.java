package org.colloquy.tei;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.authority.Entity;
import org.colloquy.inline.Chars;
import org.colloquy.inline.Element;
import org.colloquy.inline.Mark;
import org.colloquy.inline.MarkKind;
import org.colloquy.inline.Node;
import org.colloquy.inline.Subject;
import org.colloquy.reading.Flow;
import org.colloquy.speech.Person;

/** Everyone and everything that a record names, in order of first mention, with their ids. */
final class Entities {
  /**
   * A place or organisation named.
   *
   * @param id its {@code xml:id}
   * @param name its name: the authority's, else as first printed
   * @param printed every form printed, in order
   */
  record Named(String id, String name, Set<String> printed) {}

  private final TeiRecord record;
  private final EntityIds ids;
  private final Map<String, String> persons = new LinkedHashMap<>();
  private final Map<String, Named> places = new LinkedHashMap<>();
  private final Map<String, Named> organisations = new LinkedHashMap<>();

  private Entities(TeiRecord record, String editionId) {
    this.record = record;
    this.ids = new EntityIds(editionId);
  }

  static Entities of(TeiRecord record, String editionId) {
    var entities = new Entities(record, editionId);
    for (Person person : record.script().cast().persons()) {
      String key = "person:" + person.id().index();
      entities.persons.put(key, entities.ids.of(key, person.name(), ""));
    }
    entities.walk(record.nested().body(), record.reading().body());
    record
        .reading()
        .others()
        .forEach(
            flow -> {
              Element tree = record.nested().notes().get(flow.id());
              if (tree != null) {
                entities.walk(tree, flow);
              }
            });
    return entities;
  }

  /** Returns the id of a person of the cast. */
  String person(int index) {
    return persons.get("person:" + index);
  }

  /** Returns the id that a mark's key names. */
  Optional<String> id(String key) {
    if (persons.containsKey(key)) {
      return Optional.of(persons.get(key));
    }
    Named named = places.containsKey(key) ? places.get(key) : organisations.get(key);
    return Optional.ofNullable(named).map(Named::id);
  }

  List<Named> places() {
    return List.copyOf(places.values());
  }

  List<Named> organisations() {
    return List.copyOf(organisations.values());
  }

  /** Returns an entity that the authority knows by one of these names. */
  Optional<Entity> known(Entity.Kind kind, List<String> names) {
    List<Entity> found = new ArrayList<>();
    for (String name : names) {
      found.addAll(record.authority().find(kind, name));
    }
    return found.stream().filter(Entity::curated).findFirst();
  }

  private void walk(Node node, Flow flow) {
    if (node instanceof Element element) {
      if (element.subject() instanceof Subject.Inline inline) {
        named(inline.mark(), element, flow);
      }
      element.children().forEach(child -> walk(child, flow));
    }
  }

  private void named(Mark mark, Element element, Flow flow) {
    String key = mark.attributes().get("key");
    if (key == null) {
      return;
    }
    String name = key.substring(key.indexOf(':') + 1);
    if (mark.kind() == MarkKind.PLACE) {
      add(places, key, name, "pl-", element, flow);
    } else if (mark.kind() == MarkKind.ORGANISATION) {
      add(organisations, key, name, "org-", element, flow);
    }
  }

  private void add(
      Map<String, Named> to, String key, String name, String prefix, Element element, Flow flow) {
    to.computeIfAbsent(key, k -> new Named(ids.of(k, name, prefix), name, new LinkedHashSet<>()))
        .printed()
        .add(printed(element, flow));
  }

  /** The form printed: without the brackets and the modern form that an editor put behind it. */
  private static String printed(Element element, Flow flow) {
    var made = new StringBuilder();
    printed(element, flow.text(), made);
    return made.toString().replaceAll("[\\s\u00A0]+", " ").strip();
  }

  private static void printed(Node node, String text, StringBuilder made) {
    if (node instanceof Chars chars) {
      made.append(chars.range().of(text));
    } else if (node instanceof Element element) {
      boolean aside =
          element.subject() instanceof Subject.Inline inline
              && (inline.mark().kind() == MarkKind.REG
                  || inline.mark().kind() == MarkKind.INLINE_NOTE);
      if (!aside) {
        element.children().forEach(child -> printed(child, text, made));
      }
    }
  }
}
