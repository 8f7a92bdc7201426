package org.colloquy.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A node of a TEI file as a comparison needs it: elements by local name, and text. */
sealed interface TeiNode {
  /**
   * Text between two tags; comments and processing instructions do not divide it.
   *
   * @param text never empty
   */
  record Text(String text) implements TeiNode {}

  /**
   * An element; two are equal only if they are the same. Its list of children grows while the file
   * is read, and not after.
   */
  final class Element implements TeiNode {
    private final String name;
    private final Map<String, String> attributes;
    private final List<TeiNode> children = new ArrayList<>();
    private final int line;
    private final String place;

    /**
     * Makes an element without children.
     *
     * @param name local name
     * @param attributes by name as written, {@code xml:id} too
     * @param line 1-based line of its start tag
     * @param place the nearest {@code xml:id} at or above the element; empty if there is none
     */
    Element(String name, Map<String, String> attributes, int line, String place) {
      this.name = name;
      this.attributes = Map.copyOf(attributes);
      this.line = line;
      this.place = place;
    }

    String name() {
      return name;
    }

    Map<String, String> attributes() {
      return attributes;
    }

    List<TeiNode> children() {
      return children;
    }

    int line() {
      return line;
    }

    String place() {
      return place;
    }

    /** Returns the value of an attribute; empty if it is missing. */
    String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }

    /** Returns the value of {@code xml:id}. */
    Optional<String> id() {
      return Optional.ofNullable(attributes.get("xml:id"));
    }

    /** Returns whether the name is of that kind in {@code elements.tsv}. */
    boolean is(String kind) {
      return WordFile.ELEMENTS.has(kind, name);
    }

    /** Returns the child elements. */
    List<Element> elements() {
      List<Element> elements = new ArrayList<>();
      for (TeiNode child : children) {
        if (child instanceof Element element) {
          elements.add(element);
        }
      }
      return elements;
    }

    /** Hands over this element and all below it, in document order. */
    void each(Consumer<Element> visitor) {
      visitor.accept(this);
      for (TeiNode child : children) {
        if (child instanceof Element element) {
          element.each(visitor);
        }
      }
    }

    /** Returns this element and those below it that are of a kind, in document order. */
    List<Element> all(String kind) {
      List<Element> found = new ArrayList<>();
      each(
          element -> {
            if (element.is(kind)) {
              found.add(element);
            }
          });
      return found;
    }

    /** Returns this element and those below it of that name, in document order. */
    List<Element> named(String wanted) {
      List<Element> found = new ArrayList<>();
      each(
          element -> {
            if (element.name.equals(wanted)) {
              found.add(element);
            }
          });
      return found;
    }

    /** Returns all text of the element, runs of blanks as one space, none at the ends. */
    String content() {
      var text = new StringBuilder();
      content(text);
      return Letters.trimmed(text.toString());
    }

    private void content(StringBuilder text) {
      for (TeiNode child : children) {
        if (child instanceof Text words) {
          text.append(words.text());
        } else if (child instanceof Element element) {
          element.content(text);
        }
      }
    }
  }
}
