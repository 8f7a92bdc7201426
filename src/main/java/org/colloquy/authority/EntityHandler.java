package org.colloquy.authority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes {@code person}, {@code place} and {@code org} entries from TEI as it is parsed: names,
 * {@code @type}, {@code idno}, {@code birth}, {@code death}, {@code geo}, {@code note}.
 */
final class EntityHandler extends DefaultHandler {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final Map<String, Entity.Kind> ENTRIES =
      Map.of(
          "person", Entity.Kind.PERSON,
          "personGrp", Entity.Kind.PERSON,
          "place", Entity.Kind.PLACE,
          "org", Entity.Kind.ORGANISATION);
  private static final Map<Entity.Kind, String> NAMES =
      Map.of(
          Entity.Kind.PERSON, "persName",
          Entity.Kind.PLACE, "placeName",
          Entity.Kind.ORGANISATION, "orgName");

  /** Takes an {@code xml:id}; says whether it is new. */
  @FunctionalInterface
  interface Ids {
    boolean claim(String id, int line, int column);
  }

  /** Takes what is wrong with an entry. */
  @FunctionalInterface
  interface Faults {
    void report(String what, int line, int column);
  }

  private final Ids ids;
  private final Faults faults;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Entry> open = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Locator locator;
  private String held;

  EntityHandler(Ids ids, Faults faults) {
    this.ids = ids;
    this.faults = faults;
  }

  List<Entity> entities() {
    return List.copyOf(entities);
  }

  @Override
  public void setDocumentLocator(Locator place) {
    locator = place;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    Entity.Kind kind = TEI.equals(uri) ? ENTRIES.get(name) : null;
    if (kind != null) {
      open.add(entry(kind, attributes));
    } else if (!open.isEmpty()) {
      Entry entry = last();
      String when = attributes.getValue("when");
      if ((name.equals("birth") || name.equals("death")) && when != null) {
        entry.data.putIfAbsent(name, when);
      } else if (name.equals("idno")) {
        entry.idnoType = attributes.getValue("type");
      }
    }
    if (held == null && !open.isEmpty() && holds(name)) {
      held = name;
      text.setLength(0);
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (held != null) {
      text.append(chars, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (open.isEmpty() || !TEI.equals(uri)) {
      return;
    }
    Entry entry = last();
    if (ENTRIES.containsKey(name)) {
      open.remove(open.size() - 1);
      close(entry);
    } else if (name.equals(held)) {
      held = null;
      take(entry, name, Spelling.joined(text.toString()));
    }
  }

  private boolean holds(String name) {
    return name.equals(NAMES.get(last().kind))
        || name.equals("idno")
        || name.equals("geo")
        || name.equals("note");
  }

  private static void take(Entry entry, String name, String words) {
    if (name.equals(NAMES.get(entry.kind)) && !words.isEmpty()) {
      entry.names.add(words);
    } else if (name.equals("idno") && entry.idnoType != null) {
      entry.identifiers.put(entry.idnoType, words);
    } else if (name.equals("geo") || name.equals("note")) {
      entry.data.putIfAbsent(name, words);
    }
  }

  private Entry entry(Entity.Kind kind, Attributes attributes) {
    String id = attributes.getValue(XMLConstants.XML_NS_URI, "id");
    String type = attributes.getValue("type");
    boolean usable =
        id == null || ids.claim(id, locator.getLineNumber(), locator.getColumnNumber());
    return new Entry(kind, type == null ? "" : type, usable);
  }

  private void close(Entry entry) {
    if (!entry.usable) {
      return;
    }
    if (entry.names.isEmpty()) {
      faults.report(
          "an entry without " + NAMES.get(entry.kind),
          locator.getLineNumber(),
          locator.getColumnNumber());
      return;
    }
    List<String> names = List.copyOf(entry.names);
    entities.add(
        new Entity(
            entry.kind, names.get(0), names, entry.type, entry.identifiers, entry.data, true));
  }

  private Entry last() {
    return open.get(open.size() - 1);
  }

  private static final class Entry {
    private final Entity.Kind kind;
    private final String type;
    private final boolean usable;
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, String> identifiers = new LinkedHashMap<>();
    private final Map<String, String> data = new LinkedHashMap<>();
    private String idnoType;

    Entry(Entity.Kind kind, String type, boolean usable) {
      this.kind = kind;
      this.type = type;
      this.usable = usable;
    }
  }
}
