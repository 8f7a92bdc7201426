package org.colloquy.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The pages and lines on which ids stand, gathered while pages are laid out, and their numbers as a
 * register prints them. What is asked before its page is laid out is answered from an earlier
 * layout of the same document, if there was one. For one layout and one thread.
 */
final class PageNumbers {
  /** Where an id stands: the page's place in the file, and the line on it; both from 1. */
  private record Place(int index, int line) {}

  private final Optional<PageNumbers> before;
  private final Map<String, Place> first = new HashMap<>();
  private final Map<Integer, String> labels = new HashMap<>();
  private final Map<List<String>, String> pagesTold = new LinkedHashMap<>();
  private final Map<String, String> linesTold = new LinkedHashMap<>();

  private PageNumbers(Optional<PageNumbers> before) {
    this.before = before;
  }

  /** Returns numbers for a first layout. */
  static PageNumbers fresh() {
    return new PageNumbers(Optional.empty());
  }

  /** Returns numbers for a layout of the same document once more. */
  PageNumbers again() {
    return new PageNumbers(Optional.of(this));
  }

  /** Notes that an id stands on a line of a page; only the first place of an id counts. */
  void add(String id, int index, String label, int line) {
    first.putIfAbsent(id, new Place(index, line));
    labels.put(index, label);
  }

  /**
   * Returns the pages of the ids in order, each once, runs joined with an en dash: "ii, 4–7, 9".
   */
  String of(Collection<String> ids) {
    List<String> asked = List.copyOf(ids);
    String told = pages(asked);
    if (told.isEmpty() && before.isPresent()) {
      told = before.get().pages(asked);
    }
    pagesTold.put(asked, told);
    return told;
  }

  /** Returns page and line of an id, "12.5"; empty if they are not known. */
  String line(String id) {
    String told = place(id);
    if (told.isEmpty() && before.isPresent()) {
      told = before.get().place(id);
    }
    linesTold.put(id, told);
    return told;
  }

  /**
   * Returns whether all that was told is true of the finished layout; if not, it must be done
   * again.
   */
  boolean isSettled() {
    return pagesTold.entrySet().stream()
            .allMatch(told -> told.getValue().equals(pages(told.getKey())))
        && linesTold.entrySet().stream()
            .allMatch(told -> told.getValue().equals(place(told.getKey())));
  }

  private String place(String id) {
    Place place = first.get(id);
    return place == null ? "" : labels.get(place.index()) + "." + place.line();
  }

  private String pages(List<String> ids) {
    var indexes = new TreeSet<Integer>();
    for (String id : ids) {
      Place place = first.get(id);
      if (place != null) {
        indexes.add(place.index());
      }
    }
    return join(List.copyOf(indexes));
  }

  private String join(List<Integer> indexes) {
    var text = new StringBuilder();
    int start = 0;
    for (int i = 0; i < indexes.size(); i++) {
      boolean ends = i + 1 == indexes.size() || !follows(indexes.get(i), indexes.get(i + 1));
      if (ends) {
        text.append(text.isEmpty() ? "" : ", ").append(labels.get(indexes.get(start)));
        text.append(i > start ? "–" + labels.get(indexes.get(i)) : "");
        start = i + 1;
      }
    }
    return text.toString();
  }

  /** A run never joins roman and arabic numbers. */
  private boolean follows(int page, int next) {
    return next == page + 1 && roman(labels.get(page)) == roman(labels.get(next));
  }

  private static boolean roman(String label) {
    return !label.isEmpty() && Character.isLetter(label.charAt(0));
  }
}
