package org.colloquy.collection;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import net.sf.saxon.s9api.BuildingStreamWriter;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;

/** Builds the tree of which the stylesheet of the site makes one page. For one thread. */
final class PageWriter {
  private final BuildingStreamWriter writer;

  PageWriter(Processor processor) {
    try {
      writer = processor.newDocumentBuilder().newBuildingStreamWriter();
      writer.writeStartDocument();
    } catch (SaxonApiException | XMLStreamException e) {
      throw new IllegalStateException("a tree can always be built", e);
    }
  }

  /** Opens an element with attributes, given as names and values by turns. */
  PageWriter open(String name, String... attributes) {
    try {
      writer.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        writer.writeAttribute(attributes[i], attributes[i + 1]);
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a tree can always be built", e);
    }
    return this;
  }

  PageWriter close() {
    try {
      writer.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a tree can always be built", e);
    }
    return this;
  }

  PageWriter element(String name, String... attributes) {
    return open(name, attributes).close();
  }

  PageWriter text(String name, String text, String... attributes) {
    open(name, attributes);
    try {
      writer.writeCharacters(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a tree can always be built", e);
    }
    return close();
  }

  PageWriter texts(String name, List<String> texts) {
    texts.forEach(text -> text(name, text));
    return this;
  }

  PageWriter numbers(Map<String, String> identifiers) {
    identifiers.forEach((type, value) -> text("idno", value, "type", type));
    return this;
  }

  /** Returns the tree; nothing can be added after. */
  XdmNode document() {
    try {
      writer.writeEndDocument();
      return writer.getDocumentNode();
    } catch (SaxonApiException | XMLStreamException e) {
      throw new IllegalStateException("a tree can always be built", e);
    }
  }
}
