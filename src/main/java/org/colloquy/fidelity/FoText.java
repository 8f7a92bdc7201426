package org.colloquy.fidelity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The text of an XSL-FO document, stream by stream: the flows together are the {@code body}, each
 * footnote a stream by itself. The contract that tells the record's words from the edition's stands
 * in the head of {@code xslt/fo/fo.xsl}.
 */
final class FoText extends DefaultHandler {
  private static final String FO = "http://www.w3.org/1999/XSL/Format";
  private static final String CONTRACT = "http://colloquy.org/ns/generated";
  private static final Set<String> BLOCKS =
      Set.of("block", "block-container", "table", "table-cell", "flow", "list-block", "list-item");

  private final boolean withGenerated;
  private final Map<String, StringBuilder> streams = new LinkedHashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Deque<String> reading = new ArrayDeque<>();
  private int generated;
  private int notes;
  private boolean noteStarts;

  private FoText(boolean withGenerated) {
    this.withGenerated = withGenerated;
  }

  /**
   * Returns the record's words only, notes and running heads by their ids.
   *
   * @throws SAXException if the bytes are no well-formed XML
   */
  static Map<String, String> ofRecord(byte[] fo) throws SAXException {
    return read(fo, false);
  }

  /**
   * Returns all words that are laid out, notes numbered {@code note-1} and on in their order.
   *
   * @throws SAXException if the bytes are no well-formed XML
   */
  static Map<String, String> ofPages(byte[] fo) throws SAXException {
    return read(fo, true);
  }

  private static Map<String, String> read(byte[] fo, boolean withGenerated) throws SAXException {
    var text = new FoText(withGenerated);
    SafeXml.parse(fo, text);
    Map<String, String> streams = new LinkedHashMap<>();
    text.streams.forEach((id, words) -> streams.put(id, words.toString()));
    return streams;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (!FO.equals(uri)) {
      open.push("");
      return;
    }
    String id = attributes.getValue("id");
    if (name.equals("flow")) {
      start("body");
    } else if (name.equals("footnote-body")) {
      notes++;
      noteStarts = true;
      start("note-" + notes);
    } else if (noteStarts && !withGenerated && id != null) {
      reading.pop(); // a note is known by the id of its block
      start(id);
      noteStarts = false;
    }
    mark(name, attributes);
  }

  private void mark(String name, Attributes attributes) {
    String kind = "";
    if (BLOCKS.contains(name) && attributes.getValue(CONTRACT, "continues") == null) {
      append("\n");
    }
    String stream = attributes.getValue(CONTRACT, "stream");
    if (stream != null && !withGenerated) {
      start(stream);
      kind = "stream";
    } else if (attributes.getValue(CONTRACT, "generated") != null && !withGenerated) {
      String words = attributes.getValue(CONTRACT, "as");
      append(words == null ? "" : words);
      generated++;
      kind = "generated";
    } else if (name.equals("flow") || name.equals("footnote-body")) {
      kind = "stream";
    } else if (BLOCKS.contains(name)) {
      kind = "block";
    }
    open.push(kind);
  }

  private void start(String id) {
    reading.push(id);
    streams.computeIfAbsent(id, key -> new StringBuilder());
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    switch (open.pop()) {
      case "stream" -> reading.pop();
      case "generated" -> generated--;
      default -> {}
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    append(new String(chars, start, length));
  }

  private void append(String words) {
    if (!reading.isEmpty() && generated == 0) {
      streams.get(reading.peek()).append(words);
    }
  }
}
