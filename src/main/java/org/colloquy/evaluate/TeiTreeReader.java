package org.colloquy.evaluate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.TeiPlace;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads TEI into a tree: no DOCTYPE, no entity, no other file. For one file. */
final class TeiTreeReader extends DefaultHandler {
  /** No edition is as deep; a file that is was made to break its readers. */
  private static final int DEEPEST = 500;

  private final Deque<TeiNode.Element> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private TeiNode.Element root;
  private Locator locator;

  private TeiTreeReader() {}

  /**
   * Reads a file.
   *
   * @param name how messages call it
   * @throws EvaluateException if it is not well-formed or has a DOCTYPE
   */
  static TeiNode.Element read(String name, byte[] tei) throws EvaluateException {
    var handler = new TeiTreeReader();
    try {
      XMLReader reader = reader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.parse(new InputSource(new ByteArrayInputStream(tei)));
      return handler.root;
    } catch (SAXParseException e) {
      // The keyword stands in the message whatever its language.
      Code code = e.getMessage().contains("DOCTYPE") ? Code.V704 : Code.V703;
      String message = code == Code.V704 ? code.title() : e.getMessage();
      throw failure(code, message, name, e);
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new EvaluateException(Diagnostic.of(Code.V703, name + ": " + e.getMessage()), e);
    }
  }

  private static EvaluateException failure(
      Code code, String message, String name, SAXParseException e) {
    var place =
        new TeiPlace(name, Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()));
    return new EvaluateException(
        new Diagnostic(
            code,
            code.severity(),
            message,
            Optional.empty(),
            Optional.of(place),
            Optional.of(code.help())),
        e);
  }

  private static XMLReader reader() throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    XMLReader reader = factory.newSAXParser().getXMLReader();
    reader.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
    return reader;
  }

  @Override
  public void setDocumentLocator(Locator place) {
    locator = place;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    endText();
    if (open.size() >= DEEPEST) {
      throw new SAXParseException("more than " + DEEPEST + " elements in one another", locator);
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      values.put(attributes.getQName(i), attributes.getValue(i));
    }
    String above = open.isEmpty() ? "" : open.peek().place();
    String place = values.getOrDefault("xml:id", above);
    var element = new TeiNode.Element(name, values, locator.getLineNumber(), place);
    if (open.isEmpty()) {
      root = element;
    } else {
      open.peek().children().add(element);
    }
    open.push(element);
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    endText();
    open.pop();
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    text.append(characters, start, length);
  }

  private void endText() {
    if (text.length() > 0) {
      open.peek().children().add(new TeiNode.Text(text.toString()));
      text.setLength(0);
    }
  }
}
