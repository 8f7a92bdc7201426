package org.colloquy.volume;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Elements of several headers of which equal ones become one. All are added before ids are renamed,
 * and written afterwards. For one thread.
 */
final class United {
  private final List<Kept> kept = new ArrayList<>();
  private final Map<String, List<Element>> byWords = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  private record Kept(Member member, Element element) {}

  /** Adds an element unless there is an equal one, whose id it then has in the volume. */
  void add(Member member, Element element) {
    String id = Dom.id(element);
    List<Element> same = byWords.computeIfAbsent(Dom.words(element), words -> new ArrayList<>());
    boolean known = same.stream().anyMatch(other -> other.isEqualNode(element));
    if (!id.isEmpty() && (known || ids.add(id))) {
      member.rename(id, id);
    } else if (!id.isEmpty()) {
      kept.add(new Kept(member, (Element) element.cloneNode(true)));
      return; // of the same id and yet another: it keeps the prefix of its document
    }
    if (!known) {
      var copy = (Element) element.cloneNode(true);
      same.add((Element) element.cloneNode(true));
      kept.add(new Kept(member, copy));
    }
  }

  /** Returns the ids that are the same in the volume. */
  Set<String> ids() {
    return ids;
  }

  /** Writes the elements in the order in which they were met. */
  void write(Element parent) {
    for (Kept each : kept) {
      each.member.rewrite(each.element);
      Dom.move(parent, each.element);
    }
  }
}
