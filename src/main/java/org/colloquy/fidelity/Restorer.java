package org.colloquy.fidelity;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.diagnostic.Span;
import org.colloquy.ledger.Delimiters;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads every flow back from a TEI file alone (law L4): the words as they stand, the line ends from
 * the starts of blocks, the brackets from {@code @rend}. Knows no writer.
 */
final class Restorer extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "head",
          "titlePart",
          "docDate",
          "docAuthor",
          "docImprint",
          "byline",
          "dateline",
          "salute",
          "signed",
          "closer",
          "trailer",
          "item",
          "castItem",
          "l",
          "stage",
          "speaker",
          "note",
          "ab",
          "cell",
          "label");

  /** The flow of the printed numbers of lines. */
  static final String LINES = "lb";

  /** What an editor adds beside the printed words. */
  private static final Set<String> ADDED = Set.of("corr", "expan");

  /** An element that is open. */
  private static final class Open {
    final String close;
    final boolean block;
    final Optional<String> flow;
    final boolean skipped;

    Open(String close, boolean block, Optional<String> flow, boolean skipped) {
      this.close = close;
      this.block = block;
      this.flow = flow;
      this.skipped = skipped;
    }
  }

  /** A flow that is being read. */
  private static final class Stream {
    final StringBuilder text = new StringBuilder();
    int blocks;
    int depth;
    boolean note;
    String afterSpeaker;
  }

  /**
   * What a TEI file says.
   *
   * @param flows the text of every flow, by its id
   * @param turns where in the body each turn stands, in UTF-16 units, by its id
   */
  record Read(Map<String, String> flows, Map<String, Span> turns) {}

  private final Map<String, String> flows = new LinkedHashMap<>();
  private final Map<String, Span> turns = new LinkedHashMap<>();
  private String turn = "";
  private int turnStart;
  private final Map<String, Stream> streams = new LinkedHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<Stream> reading = new ArrayDeque<>();
  private int skipping;
  private boolean inHeader;

  /** For one document, read event by event. */
  Restorer() {}

  /**
   * Returns the text of every flow, by its id.
   *
   * @throws SAXException if the bytes are no well-formed XML
   */
  static Map<String, String> flows(byte[] tei) throws SAXException {
    return read(tei).flows();
  }

  /**
   * Returns the text of every flow and the places of the turns.
   *
   * @throws SAXException if the bytes are no well-formed XML
   */
  static Read read(byte[] tei) throws SAXException {
    var restorer = new Restorer();
    SafeXml.parse(tei, restorer);
    return restorer.read();
  }

  /** Returns what the events so far say. */
  Read read() {
    streams.forEach((id, stream) -> flows.put(id, stream.text.toString()));
    return new Read(Collections.unmodifiableMap(flows), Collections.unmodifiableMap(turns));
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    Optional<String> flow = flow(name, attributes);
    boolean skipped = ADDED.contains(name) || name.equals("reg") && rend(attributes).isEmpty();
    skipping += skipped ? 1 : 0;
    if (name.equals("teiHeader")) {
      inHeader = true;
    }
    if (flow.isPresent()) {
      startFlow(name, flow.get(), attributes);
      open.push(new Open("", true, flow, skipped));
      return;
    }
    Stream stream = reading.peek();
    if (name.equals("sp") && reading.size() == 1 && attributes.getValue("n") != null) {
      turn = Optional.ofNullable(attributes.getValue("xml:id")).orElse("");
      turnStart = stream.text.length();
    }
    if (stream == null || skipping > 0) {
      open.push(new Open("", false, flow, skipped));
      return;
    }
    String line = name.equals("lb") ? attributes.getValue("n") : null;
    if (line != null) {
      streams.computeIfAbsent(LINES, id -> new Stream()).text.append(line);
    }
    if (name.equals("p") && stream.note) {
      stream.text.append(stream.blocks++ > 0 ? "\n" : "");
      open.push(new Open("", false, flow, skipped));
    } else if (BLOCKS.contains(name) && stream.depth == 0) {
      startBlock(stream, name, attributes);
      stream.text.append(opening(name, attributes));
      open.push(new Open(closing(attributes), true, flow, skipped));
    } else {
      if (stream.depth > 0) {
        stream.text.append(opening(name, attributes));
        stream.text.append(character(name, attributes));
      }
      open.push(new Open(stream.depth > 0 ? closing(attributes) : "", false, flow, skipped));
    }
  }

  /** The flow that an element opens: the body, a note, a running head, a statement. */
  private Optional<String> flow(String name, Attributes attributes) {
    String id = Optional.ofNullable(attributes.getValue("xml:id")).orElse("");
    if (name.equals("text") && reading.isEmpty()) {
      return Optional.of("body");
    }
    if (name.equals("fw")) {
      return reading.isEmpty() ? Optional.empty() : Optional.of(id.isEmpty() ? name : id);
    }
    if (name.equals("note") && isOutside(attributes)) {
      return reading.isEmpty() || id.isEmpty() ? Optional.empty() : Optional.of(id);
    }
    if (inHeader && name.equals("p")) {
      if (id.matches("h\\d+")) {
        return Optional.of(id);
      }
      String more = Optional.ofNullable(attributes.getValue("corresp")).orElse("");
      return more.matches("#h\\d+") ? Optional.of(more.substring(1)) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isOutside(Attributes attributes) {
    String place = attributes.getValue("place");
    return place != null && !place.equals("inline");
  }

  private void startFlow(String name, String id, Attributes attributes) {
    Stream host = reading.peek();
    String n = attributes.getValue("n");
    if (host != null && name.equals("note") && n != null && rend(attributes).isPresent()) {
      host.text.append(Delimiters.open(rend(attributes)));
      host.text.append(n).append(Delimiters.close(rend(attributes)));
    }
    Stream stream = streams.get(id);
    if (stream == null) {
      stream = new Stream();
      streams.put(id, stream);
    } else {
      stream.text.append('\n');
    }
    // A note or running head holds words at once; the body holds blocks.
    stream.depth = name.equals("text") ? 0 : 1;
    stream.note = name.equals("note");
    reading.push(stream);
  }

  private void startBlock(Stream stream, String name, Attributes attributes) {
    String part = Optional.ofNullable(attributes.getValue("part")).orElse("");
    boolean goesOn = part.equals("M") || part.equals("F");
    String rend = Optional.ofNullable(attributes.getValue("rend")).orElse("");
    if (stream.afterSpeaker != null) {
      stream.text.append(stream.afterSpeaker);
    } else if (stream.blocks > 0 && !goesOn && !rend.contains("run-on")) {
      stream.text.append('\n');
    }
    stream.afterSpeaker = null;
    if (name.equals("speaker")) {
      stream.afterSpeaker = rend.contains("joined") ? "" : rend.contains("line") ? "\n" : " ";
    }
    stream.blocks++;
    stream.depth = 1;
  }

  private String opening(String name, Attributes attributes) {
    if (attributes.getValue("prev") != null || !delimits(name)) {
      return "";
    }
    String sign = Delimiters.open(rend(attributes));
    return name.equals("reg") ? " " + sign : sign;
  }

  /** The character that a gap names since no XML can hold it. */
  private static String character(String name, Attributes attributes) {
    String n = Optional.ofNullable(attributes.getValue("n")).orElse("");
    boolean names = name.equals("gap") && "character".equals(attributes.getValue("reason"));
    return names && n.matches("U\\+[0-9A-F]{4,6}")
        ? Character.toString(Integer.parseInt(n.substring(2), 16))
        : "";
  }

  private static String closing(Attributes attributes) {
    return attributes.getValue("next") != null ? "" : Delimiters.close(rend(attributes));
  }

  private static boolean delimits(String name) {
    return !name.equals("speaker") && !name.equals("label");
  }

  private static Optional<String> rend(Attributes attributes) {
    return Optional.ofNullable(attributes.getValue("rend"));
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    Open closed = open.pop();
    skipping -= closed.skipped ? 1 : 0;
    if (name.equals("teiHeader")) {
      inHeader = false;
    }
    if (closed.flow.isPresent()) {
      reading.pop();
      return;
    }
    Stream stream = reading.peek();
    if (name.equals("sp") && reading.size() == 1 && !turn.isEmpty()) {
      turns.put(turn, new Span(turnStart, stream.text.length()));
      turn = "";
    }
    if (stream != null && skipping == 0) {
      stream.text.append(closed.close);
      if (closed.block) {
        stream.depth = 0;
      }
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    Stream stream = reading.peek();
    if (stream == null || skipping > 0) {
      return;
    }
    String words = new String(chars, start, length);
    if (stream.depth > 0) {
      stream.text.append(words);
    } else if (!words.isBlank()) { // as an editor's <stamp>, in which no block begins
      stream.text.append(stream.blocks++ > 0 ? "\n" : "").append(words);
    }
  }
}
