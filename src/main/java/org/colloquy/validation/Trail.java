package org.colloquy.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;

/** Knows, while a document is parsed, how far the parser is and the nearest xml:id. */
final class Trail {
  private final Deque<String> ids = new ArrayDeque<>();
  private Locator locator;
  private Attributes attributes;

  void start(Locator parser) {
    locator = parser;
  }

  void enter(Attributes attributes) {
    this.attributes = attributes;
    String id = attributes.getValue(XMLConstants.XML_NS_URI, "id");
    ids.addLast(id == null ? nearestId() : id);
  }

  void leave() {
    ids.removeLast();
  }

  /** Returns the xml:id of the element that is being read or of the nearest above it; else "". */
  String nearestId() {
    return ids.isEmpty() ? "" : ids.getLast();
  }

  /** Returns the value of an attribute of the element that was entered last; else "". */
  String value(String attribute) {
    String value = attributes == null ? null : attributes.getValue(attribute);
    return value == null ? "" : value;
  }

  /** Returns the 1-based line; 1 before anything was read. */
  int line() {
    return locator == null ? 1 : locator.getLineNumber();
  }

  /** Returns the 1-based column; 1 before anything was read. */
  int column() {
    return locator == null ? 1 : locator.getColumnNumber();
  }
}
