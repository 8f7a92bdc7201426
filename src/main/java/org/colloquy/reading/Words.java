package org.colloquy.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each word of a transcript stands in it, compounds with a hyphen as one word; what line
 * ends and wrong glyphs divide is judged by it.
 */
final class Words {
  private final String text;
  private final Map<String, Integer> counts = new HashMap<>();

  Words(String text) {
    this.text = text;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '-');
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        counts.merge(text.substring(start, i), 1, Integer::sum);
        start = -1;
      }
    }
  }

  int count(String word) {
    return counts.getOrDefault(word, 0);
  }

  /** The letters that end at an offset. */
  String endingAt(int end) {
    return endingAt(end, 0);
  }

  /** The letters that start at an offset. */
  String startingAt(int start) {
    return startingAt(start, text.length());
  }

  /** The letters at the end of a line, before an offset. */
  String before(Line line, int end) {
    return endingAt(end, line.from());
  }

  /** The letters at the begin of a line. */
  String after(Line line) {
    return startingAt(line.from(), line.to());
  }

  private String endingAt(int end, int from) {
    int start = end;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private String startingAt(int start, int to) {
    int end = start;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Whether a sign at a line end may divide a word. */
  static boolean isHyphen(char c) {
    return c == '-' || c == '\u00AC' || c == '\u2010';
  }

  /**
   * Whether the record divides words at line ends at all: one is whole elsewhere and nowhere has a
   * hyphen.
   */
  boolean divides(List<Line> lines) {
    for (int n = 0; n + 1 < lines.size(); n++) {
      Line a = lines.get(n);
      Line b = lines.get(n + 1);
      if (a.isBlank() || b.isBlank() || !isHyphen(text.charAt(a.to() - 1))) {
        continue;
      }
      String left = before(a, a.to() - 1);
      String right = after(b);
      if (!left.isEmpty() && count(left + right) > count(left + "-" + right)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether lines are pieces of printed lines, cut anywhere: words cut in two are whole elsewhere
   * more often than not.
   */
  boolean cutAnywhere(List<Line> lines) {
    int cut = 0;
    int apart = 0;
    for (int n = 0; n + 1 < lines.size(); n++) {
      Line a = lines.get(n);
      Line b = lines.get(n + 1);
      if (a.isBlank() || b.isBlank() || a.hasTail(text) || b.from() > b.start()) {
        continue;
      }
      String left = before(a, a.to());
      String right = after(b);
      if (left.isEmpty() || right.isEmpty()) {
        continue;
      }
      boolean known = count(left) > 1 && count(right) > 1;
      if (count(left + right) > 0 && !known) {
        cut++;
      } else if (known && count(left + right) == 0) {
        apart++;
      }
    }
    return cut >= 5 && cut > apart;
  }
}
