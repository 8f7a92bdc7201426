package org.colloquy.validation;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A grammar in RELAX NG's XML syntax as Trang writes it, for tests that look into it. */
final class RngGrammar {
  private static final String RNG = "http://relaxng.org/ns/structure/1.0";

  private final Map<String, Element> defines = new LinkedHashMap<>();
  private final Element start;

  private RngGrammar(Document document) {
    for (Element child : children(document.getDocumentElement())) {
      if (child.getLocalName().equals("define")) {
        defines.put(child.getAttribute("name"), child);
      }
    }
    start = (Element) document.getElementsByTagNameNS(RNG, "start").item(0);
  }

  /** Reads the grammar that the build made. */
  static RngGrammar colloquy() throws IOException {
    try (InputStream rng =
        RngGrammar.class.getResourceAsStream("/org/colloquy/schema/colloquy.rng")) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return new RngGrammar(factory.newDocumentBuilder().parse(rng));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  Element start() {
    return start;
  }

  Element define(String name) {
    return defines.get(name);
  }

  Map<String, Element> defines() {
    return defines;
  }

  /** Returns the patterns inside a pattern, without annotations. */
  static List<Element> children(Element pattern) {
    List<Element> children = new ArrayList<>();
    for (Node node = pattern.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && RNG.equals(element.getNamespaceURI())) {
        children.add(element);
      }
    }
    return children;
  }

  /** Returns the element declarations by name. */
  Map<String, Element> elements() {
    Map<String, Element> elements = new LinkedHashMap<>();
    for (Element define : defines.values()) {
      for (Element child : children(define)) {
        if (child.getLocalName().equals("element")) {
          elements.put(child.getAttribute("name"), child);
        }
      }
    }
    return elements;
  }

  /** Returns the attributes of an element: name to its pattern, references followed. */
  Map<String, Element> attributes(Element element) {
    Map<String, Element> found = new LinkedHashMap<>();
    children(element).forEach(child -> collect(child, found));
    return found;
  }

  private void collect(Element pattern, Map<String, Element> found) {
    switch (pattern.getLocalName()) {
      case "attribute" -> found.put(pattern.getAttribute("name"), pattern);
      case "ref" -> {
        Element define = define(pattern.getAttribute("name"));
        if (children(define).stream().noneMatch(c -> c.getLocalName().equals("element"))) {
          children(define).forEach(child -> collect(child, found));
        }
      }
      case "element" -> {}
      default -> children(pattern).forEach(child -> collect(child, found));
    }
  }

  /** Returns the values that a pattern lists, references followed, in order. */
  List<String> values(Element pattern) {
    List<String> values = new ArrayList<>();
    for (Element child : children(pattern)) {
      switch (child.getLocalName()) {
        case "value" -> values.add(child.getTextContent().strip());
        case "ref" -> values.addAll(values(define(child.getAttribute("name"))));
        default -> values.addAll(values(child));
      }
    }
    return values;
  }

  /** Returns whether a pattern allows listed values only. */
  boolean isClosed(Element pattern) {
    return !values(pattern).isEmpty() && hasNoOpenPart(pattern);
  }

  private boolean hasNoOpenPart(Element pattern) {
    return children(pattern).stream()
        .allMatch(
            child ->
                switch (child.getLocalName()) {
                  case "value" -> true;
                  case "ref" -> hasNoOpenPart(define(child.getAttribute("name")));
                  case "data", "text", "empty" -> false;
                  default -> hasNoOpenPart(child);
                });
  }
}
