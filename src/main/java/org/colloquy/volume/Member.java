package org.colloquy.volume;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * A TEI document on its way into a volume: its ids get a prefix that no other document has, or the
 * id of what they have in common, and its pointers follow. For one thread.
 */
final class Member {
  private final String id;
  private final Element root;
  private final Map<String, String> ids = new HashMap<>();

  /**
   * Takes a document.
   *
   * @param id its id in the volume, as in {@code d4}; before each of its own ids, with a full stop
   */
  Member(String id, Document document) {
    this.id = id;
    this.root = document.getDocumentElement();
    Dom.all(root)
        .map(Dom::id)
        .filter(own -> !own.isEmpty())
        .forEach(own -> ids.put(own, id + "." + own));
    if (!Dom.id(root).isEmpty()) {
      ids.put(Dom.id(root), id);
    }
    Dom.first(root, "text").map(Dom::id).filter(own -> !own.isEmpty()).ifPresent(this::isWhole);
  }

  private void isWhole(String own) {
    ids.put(own, id);
  }

  String id() {
    return id;
  }

  Element root() {
    return root;
  }

  Element header() {
    return Dom.first(root, "teiHeader").orElseThrow();
  }

  /** Gives one of the document's ids another name in the volume than the one with the prefix. */
  void rename(String own, String inVolume) {
    ids.put(own, inVolume);
  }

  /** Renames ids and pointers everywhere. Whatever begins with # and is an id is a pointer. */
  void rewrite() {
    rewrite(root);
  }

  /** Renames ids and pointers in a tree cut from the document. */
  void rewrite(Element tree) {
    Dom.all(tree).forEach(this::attributes);
  }

  private void attributes(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      var attribute = (Attr) attributes.item(i);
      String value = attribute.getValue();
      if (attribute.getName().equals("xml:id")) {
        attribute.setValue(ids.get(value));
      } else if (value.indexOf('#') >= 0 && !attribute.getName().equals("n")) {
        attribute.setValue(pointers(value));
      }
    }
  }

  private String pointers(String value) {
    String[] words = value.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      String target = words[i].startsWith("#") ? ids.get(words[i].substring(1)) : null;
      words[i] = target == null ? words[i] : "#" + target;
    }
    return String.join(" ", words);
  }
}
