package org.colloquy.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.font.GlyphCheck;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;

/**
 * Stands between the stylesheet and the layout engine: keeps the namespace of {@code fo.xsl}'s
 * contract from the engine, fills in page numbers, and hands the result also to a copy. Because the
 * engine lays out each page-sequence as soon as it ends, every page before a {@code c:pages} is
 * known when it is met. For one document and one thread.
 */
final class FoFilter implements ContentHandler {
  static final String GENERATED = "http://colloquy.org/ns/generated";

  private final ContentHandler engine;
  private final ContentHandler copy;
  private final PageNumbers pages;
  private final GlyphCheck glyphs;
  private final Pictures pictures;
  private final Map<String, MarginNote> margin = new HashMap<>();
  private final List<String> places = new ArrayList<>(List.of(""));
  private final LocatorImpl locator = new LocatorImpl();
  private String turnWord = "";
  private String turnsWord = "";
  private int lineStep;
  private int heading;
  private String part;

  FoFilter(
      ContentHandler engine,
      ContentHandler copy,
      PageNumbers pages,
      GlyphCheck glyphs,
      Pictures pictures) {
    this.engine = engine;
    this.copy = copy;
    this.pages = pages;
    this.glyphs = glyphs;
    this.pictures = pictures;
  }

  /** Returns what stands beside the block with that id, or null. */
  MarginNote margin(String id) {
    return margin.get(id);
  }

  /** Returns the words for a running head of one turn and of several, a blank after each. */
  String turnsWord(boolean several) {
    return several ? turnsWord : turnWord;
  }

  /** Returns how many lines of the part being laid out go to a line number; 0 if it has none. */
  int lineStep() {
    return lineStep;
  }

  /** Returns the id of the part being laid out, or null if it has none. */
  String part() {
    return part;
  }

  /** Returns the id at or before a place the engine names by its line; empty before the first. */
  String idAt(int line) {
    return line >= 0 && line < places.size() ? places.get(line) : "";
  }

  @Override
  public void setDocumentLocator(Locator ignored) {
    engine.setDocumentLocator(locator); // its lines count ids, so that events name the turn
  }

  @Override
  public void startDocument() throws SAXException {
    engine.setDocumentLocator(locator);
    engine.startDocument();
    copy.startDocument();
  }

  @Override
  public void endDocument() throws SAXException {
    guarded(engine::endDocument);
    copy.endDocument();
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    if (!GENERATED.equals(uri)) {
      engine.startPrefixMapping(prefix, uri);
    }
    copy.startPrefixMapping(prefix, uri);
  }

  @Override
  public void endPrefixMapping(String prefix) throws SAXException {
    engine.endPrefixMapping(prefix);
    copy.endPrefixMapping(prefix);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    if (GENERATED.equals(uri)) {
      text(told(name, attributes));
      return;
    }
    note(attributes);
    guarded(() -> engine.startElement(uri, name, qName, seen(attributes)));
    // Only now: the blank page that may end the part before is made when the next one starts.
    if (name.equals("page-sequence")) {
      String step = attributes.getValue(GENERATED, "line-step");
      lineStep = step == null ? 0 : Integer.parseInt(step);
      part = attributes.getValue("", "id");
    }
    copy.startElement(uri, name, qName, attributes);
  }

  private String told(String name, Attributes attributes) {
    if (name.equals("line")) {
      return pages.line(attributes.getValue("", "ref"));
    }
    String numbers = pages.of(List.of(attributes.getValue("", "refs").split(" ")));
    return numbers.isEmpty() ? "" : attributes.getValue("", "before") + numbers;
  }

  private interface Step {
    void run() throws SAXException;
  }

  /** The engine lays out when an element ends; whatever it throws must not look like our bug. */
  private static void guarded(Step step) throws SAXException {
    try {
      step.run();
    } catch (RuntimeException e) {
      throw new SAXException(e);
    }
  }

  private void note(Attributes attributes) {
    String id = attributes.getValue("", "id");
    if (id != null) {
      places.add(id);
      locator.setLineNumber(places.size() - 1);
      glyphs.at(id);
      String turn = attributes.getValue(GENERATED, "turn");
      if (turn != null) {
        String speaker = attributes.getValue(GENERATED, "speaker");
        margin.put(id, new MarginNote(turn, glyphs.printable(speaker == null ? "" : speaker)));
      }
    }
    String word = attributes.getValue(GENERATED, "turn-word");
    if (word != null) {
      turnWord = word + " ";
      turnsWord = attributes.getValue(GENERATED, "turns-word") + " ";
    }
  }

  /**
   * Returns what the engine sees: nothing of the contract, images in place of their paths, and
   * heads of which none skips a level (PDF/UA-1, 7.4.2), as those of a record and its editor may.
   */
  private Attributes seen(Attributes attributes) {
    String image = pictures.uris().get(attributes.getValue("", "src"));
    String role = attributes.getValue("", "role");
    if (image == null && !isHeading(role)) {
      return withoutContract(attributes);
    }
    var shown = new AttributesImpl(withoutContract(attributes));
    if (image == null) {
      heading = Math.min(heading + 1, role.charAt(1) - '0');
      shown.setValue(shown.getIndex("", "role"), "H" + heading);
    } else {
      shown.setValue(shown.getIndex("", "src"), image);
    }
    return shown;
  }

  /** {@code H1} to {@code H6}; asked of every block, so without a pattern. */
  private static boolean isHeading(String role) {
    return role != null
        && role.length() == 2
        && role.charAt(0) == 'H'
        && role.charAt(1) >= '1'
        && role.charAt(1) <= '6';
  }

  private static Attributes withoutContract(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (GENERATED.equals(attributes.getURI(i))) {
        var kept = new AttributesImpl();
        for (int k = 0; k < attributes.getLength(); k++) {
          if (!GENERATED.equals(attributes.getURI(k))) {
            kept.addAttribute(
                attributes.getURI(k),
                attributes.getLocalName(k),
                attributes.getQName(k),
                attributes.getType(k),
                attributes.getValue(k));
          }
        }
        return kept;
      }
    }
    return attributes;
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    if (!GENERATED.equals(uri)) {
      guarded(() -> engine.endElement(uri, name, qName));
      copy.endElement(uri, name, qName);
    }
  }

  private void text(String words) throws SAXException {
    characters(words.toCharArray(), 0, words.length());
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    copy.characters(ch, start, length);
    char[] printed = glyphs.printable(new String(ch, start, length)).toCharArray();
    engine.characters(printed, 0, printed.length);
  }

  @Override
  public void ignorableWhitespace(char[] ch, int start, int length) throws SAXException {
    copy.ignorableWhitespace(ch, start, length);
  }

  @Override
  public void processingInstruction(String target, String data) {
    // none in formatting objects
  }

  @Override
  public void skippedEntity(String name) {
    // no entity is ever declared
  }
}
