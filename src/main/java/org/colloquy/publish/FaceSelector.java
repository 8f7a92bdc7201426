package org.colloquy.publish;

import java.util.Set;
import org.colloquy.font.FaceRuns;
import org.colloquy.font.FontFaces;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stands before the layout engine and puts words that the text's family lacks into the family of
 * the set that has them. The engine could choose faces itself, but word by word, and would part
 * letters from their marks. For one document and one thread.
 */
final class FaceSelector extends XMLFilterImpl {
  private static final String FO = "http://www.w3.org/1999/XSL/Format";

  /** Where words are not printed. */
  private static final Set<String> APART = Set.of("declarations", "bookmark-tree");

  private final FaceRuns faces;
  private int apart;

  FaceSelector(ContentHandler engine, FontFaces faces) {
    this.faces = new FaceRuns(faces);
    setContentHandler(engine);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    if (apart > 0 || FO.equals(uri) && APART.contains(name)) {
      apart++;
    }
    super.startElement(uri, name, qName, attributes);
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    apart -= apart > 0 ? 1 : 0;
    super.endElement(uri, name, qName);
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    String text = new String(ch, start, length);
    if (apart > 0 || !faces.areMany(text)) {
      super.characters(ch, start, length);
      return;
    }
    for (FaceRuns.Run run : faces.of(text)) {
      boolean other = !run.family().equals(faces.text());
      if (other) {
        super.startElement(FO, "inline", "fo:inline", attributes(run));
      }
      super.characters(ch, start + run.start(), run.end() - run.start());
      if (other) {
        super.endElement(FO, "inline", "fo:inline");
      }
    }
  }

  private static Attributes attributes(FaceRuns.Run run) {
    var attributes = new AttributesImpl();
    attributes.addAttribute("", "font-family", "font-family", "CDATA", run.family().name());
    attributes.addAttribute("", "font-size", "font-size", "CDATA", run.family().scale() + "em");
    return attributes;
  }
}
