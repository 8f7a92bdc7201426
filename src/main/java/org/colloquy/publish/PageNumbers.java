package org.colloquy.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The pages on which ids stand, gathered while pages are laid out, and their numbers as a register
 * prints them. For one document and one thread.
 */
final class PageNumbers {
  private final Map<String, Integer> first = new HashMap<>();
  private final Map<Integer, String> labels = new HashMap<>();

  /** Notes that an id stands on a page; only the first page of an id counts. */
  void add(String id, int index, String label) {
    first.putIfAbsent(id, index);
    labels.put(index, label);
  }

  /**
   * Returns the pages of the ids in order, each once, runs joined with an en dash: "ii, 4–7, 9".
   */
  String of(Collection<String> ids) {
    var indexes = new TreeSet<Integer>();
    for (String id : ids) {
      Integer index = first.get(id);
      if (index != null) {
        indexes.add(index);
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
