package org.colloquy.tei;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes TEI: structural elements on lines of their own, indented; words exactly as they are. For
 * one document and one thread.
 */
final class Xml {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  /** Copies of the text in the header may hold what no XML can. */
  private static final Pattern PRINTABLE =
      Pattern.compile("[^\\x{9}\\x{A}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter out;
  private final Deque<Boolean> mixed = new ArrayDeque<>();
  private boolean wroteChild;

  Xml() {
    try {
      out = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens the root element, which declares the TEI namespace. */
  void root(String name, Map<String, String> attributes) {
    try {
      newLine();
      out.setDefaultNamespace(TEI);
      out.writeStartElement(TEI, name);
      out.writeDefaultNamespace(TEI);
      attributes(attributes);
      mixed.push(false);
      wroteChild = false;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens an element that holds elements only, on a line of its own. */
  void open(String name, Map<String, String> attributes) {
    start(name, attributes, false);
  }

  /** Opens an element that holds words; no white space is added inside. */
  void openMixed(String name, Map<String, String> attributes) {
    start(name, attributes, true);
  }

  /** Writes an element without content. */
  void empty(String name, Map<String, String> attributes) {
    try {
      indent();
      out.writeEmptyElement(TEI, name);
      attributes(attributes);
      wroteChild = true;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes an element that holds words only. */
  void leaf(String name, Map<String, String> attributes, String words) {
    openMixed(name, attributes);
    words(PRINTABLE.matcher(words).replaceAll("\uFFFD"));
    close();
  }

  /** Writes words. */
  void words(String words) {
    try {
      out.writeCharacters(words);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Closes the innermost element. */
  void close() {
    try {
      boolean words = mixed.pop();
      if (!words && wroteChild) {
        newLine();
      }
      out.writeEndElement();
      wroteChild = true;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends the document and returns its bytes. */
  byte[] finish() {
    try {
      out.writeCharacters("\n");
      out.writeEndDocument();
      out.flush();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void start(String name, Map<String, String> attributes, boolean holdsWords) {
    try {
      indent();
      out.writeStartElement(TEI, name);
      attributes(attributes);
      mixed.push(holdsWords || mixed.peek());
      wroteChild = false;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void attributes(Map<String, String> attributes) throws XMLStreamException {
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      String name = attribute.getKey();
      if (name.startsWith("xml:")) {
        out.writeAttribute(
            "xml", "http://www.w3.org/XML/1998/namespace", name.substring(4), attribute.getValue());
      } else {
        out.writeAttribute(name, attribute.getValue());
      }
    }
  }

  private void indent() {
    if (!mixed.isEmpty() && !mixed.peek()) {
      newLine();
    }
  }

  private void newLine() {
    words("\n" + "  ".repeat(mixed.size()));
  }
}
