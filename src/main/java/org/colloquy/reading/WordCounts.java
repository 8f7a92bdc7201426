package org.colloquy.reading;

import java.util.HashMap;
import java.util.Map;

/** How often each word of a transcript occurs, compounds with a hyphen as one word. */
final class WordCounts {
  private final String text;
  private final Map<String, Integer> counts = new HashMap<>();

  WordCounts(String text) {
    this.text = text;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && (isLetter(i) || text.charAt(i) == '-');
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

  /** Returns the letters that end at an offset. */
  String endingAt(int end) {
    int start = end;
    while (start > 0 && isLetter(start - 1)) {
      start--;
    }
    return text.substring(start, end);
  }

  /** Returns the letters that start at an offset. */
  String startingAt(int start) {
    int end = start;
    while (end < text.length() && isLetter(end)) {
      end++;
    }
    return text.substring(start, end);
  }

  private boolean isLetter(int i) {
    return Character.isLetter(text.charAt(i));
  }
}
