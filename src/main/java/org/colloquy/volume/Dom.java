package org.colloquy.volume;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** TEI as a tree that can be changed: read, searched, made and written. Stateless. */
final class Dom {
  static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final String XML = XMLConstants.XML_NS_URI;

  private Dom() {}

  /**
   * Reads a document; a DOCTYPE is refused, so that no entity is ever read.
   *
   * @throws SAXException if the bytes are no well-formed XML
   */
  static Document parse(byte[] xml) throws SAXException {
    try {
      DocumentBuilder builder = builder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (IOException e) {
      throw new SAXException(e);
    }
  }

  /** Makes a document without content. */
  static Document empty() {
    return builder().newDocument();
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      // The tree is walked whole, so nodes made on demand would only cost time.
      factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
      return factory.newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a document in UTF-8. */
  static byte[] write(Document document) {
    try {
      var bytes = new ByteArrayOutputStream(1 << 16);
      TransformerFactory factory = TransformerFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      document.setXmlStandalone(true);
      factory.newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds an element at the end, on a line of its own. */
  static Element add(Element parent, String name, String... attributes) {
    Element child = parent.getOwnerDocument().createElementNS(TEI, name);
    for (int i = 0; i < attributes.length; i += 2) {
      set(child, attributes[i], attributes[i + 1]);
    }
    line(parent);
    parent.appendChild(child);
    return child;
  }

  /** Adds an element with words at the end. */
  static Element leaf(Element parent, String name, String words, String... attributes) {
    Element child = add(parent, name, attributes);
    child.setTextContent(words);
    return child;
  }

  /** Adds a node of this or another document at the end, on a line of its own. */
  static void move(Element parent, Node child) {
    line(parent);
    parent.appendChild(parent.getOwnerDocument().adoptNode(child));
  }

  /** Adds a copy of an element of this or another document at the end. */
  static Element copy(Element parent, Element child) {
    line(parent);
    return (Element) parent.appendChild(parent.getOwnerDocument().importNode(child, true));
  }

  private static void line(Element parent) {
    if (parent.getFirstChild() == null || parent.getLastChild().getNodeType() != Node.TEXT_NODE) {
      parent.appendChild(parent.getOwnerDocument().createTextNode("\n"));
    }
  }

  static void set(Element element, String name, String value) {
    if (name.startsWith("xml:")) {
      element.setAttributeNS(XML, name, value);
    } else {
      element.setAttributeNS(null, name, value);
    }
  }

  static String id(Element element) {
    return element.getAttributeNS(XML, "id");
  }

  static String language(Element element) {
    return element.getAttributeNS(XML, "lang");
  }

  static void dropId(Element element) {
    element.removeAttributeNS(XML, "id");
  }

  static boolean is(Node node, String name) {
    return TEI.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
  }

  /** Returns the elements inside an element. */
  static List<Element> children(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /** Returns the elements of a name inside an element. */
  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> is(child, name)).toList();
  }

  /** Returns the first element of a path of names, as in {@code fileDesc/titleStmt}. */
  static Optional<Element> first(Element from, String path) {
    Optional<Element> at = Optional.of(from);
    for (String name : path.split("/")) {
      at = at.flatMap(element -> children(element, name).stream().findFirst());
    }
    return at;
  }

  /** Returns an element and all elements in it, in their order. */
  static Stream<Element> all(Element from) {
    return Stream.concat(Stream.of(from), children(from).stream().flatMap(Dom::all));
  }

  /** Returns the words of an element on one line. */
  static String words(Element element) {
    return element.getTextContent().strip().replaceAll("\\s+", " ");
  }
}
