package org.colloquy.validation;

import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;

/** Lets several readers follow one parse, and keeps the trail for them. For one document. */
final class Fork implements ContentHandler {
  private final Trail trail;
  private final List<ContentHandler> readers;

  Fork(Trail trail, List<ContentHandler> readers) {
    this.trail = trail;
    this.readers = List.copyOf(readers);
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    trail.start(locator);
    readers.forEach(r -> r.setDocumentLocator(locator));
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    trail.enter(attributes);
    for (ContentHandler reader : readers) {
      reader.startElement(uri, name, qName, attributes);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    for (ContentHandler reader : readers) {
      reader.endElement(uri, name, qName);
    }
    trail.leave();
  }

  @Override
  public void startDocument() throws SAXException {
    for (ContentHandler reader : readers) {
      reader.startDocument();
    }
  }

  @Override
  public void endDocument() throws SAXException {
    for (ContentHandler reader : readers) {
      reader.endDocument();
    }
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    for (ContentHandler reader : readers) {
      reader.startPrefixMapping(prefix, uri);
    }
  }

  @Override
  public void endPrefixMapping(String prefix) throws SAXException {
    for (ContentHandler reader : readers) {
      reader.endPrefixMapping(prefix);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    for (ContentHandler reader : readers) {
      reader.characters(text, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
    for (ContentHandler reader : readers) {
      reader.ignorableWhitespace(text, start, length);
    }
  }

  @Override
  public void processingInstruction(String target, String data) throws SAXException {
    for (ContentHandler reader : readers) {
      reader.processingInstruction(target, data);
    }
  }

  @Override
  public void skippedEntity(String name) throws SAXException {
    for (ContentHandler reader : readers) {
      reader.skippedEntity(name);
    }
  }
}
