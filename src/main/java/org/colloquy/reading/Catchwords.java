package org.colloquy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Catchwords: the last line of a page that holds the first word of the next page and nothing else.
 */
final class Catchwords {
  private static final int LONGEST = 20;
  private static final int FAR_RIGHT = 20;

  private final String text;
  private final List<PageLine> ink;
  private final boolean[] fed;
  private final Furniture[] kinds;

  Catchwords(String text, List<PageLine> ink, boolean[] fed, Furniture[] kinds) {
    this.text = text;
    this.ink = ink;
    this.fed = fed;
    this.kinds = kinds;
  }

  void find() {
    List<Integer> found = new ArrayList<>();
    boolean farRight = false;
    for (int i = 0; i + 1 < ink.size(); i++) {
      int next = i + 1;
      boolean border = fed[next];
      while (next < ink.size() && kinds[next] != null) {
        next++;
        border = true;
      }
      if (kinds[i] == null && border && next < ink.size() && catches(i, next)) {
        found.add(i);
        farRight |= ink.get(i).line().indent(text) >= FAR_RIGHT;
      }
    }
    if (found.size() >= 2 || farRight) {
      found.forEach(i -> kinds[i] = Furniture.CATCHWORD);
    }
  }

  private boolean catches(int i, int next) {
    Line last = ink.get(i).line();
    if (last.length() > LONGEST || last.length() < 2) {
      return false;
    }
    String word = last.of(text).toLowerCase(Locale.ROOT).replaceAll("[-.,;:]+$", "");
    Line first = ink.get(next).line();
    return word.length() >= 2
        && word.indexOf(' ', word.indexOf(' ') + 1) < 0
        && first.length() > last.length()
        && first.of(text).toLowerCase(Locale.ROOT).startsWith(word);
  }
}
