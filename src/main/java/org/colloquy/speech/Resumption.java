package org.colloquy.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Range;

/**
 * Whether a turn goes on with one that was broken off (conventions A21): its label says so, {@code
 * T: (cont.)}, or its words begin with the dash that those of the same speaker ended with. Asked
 * turn by turn, in order.
 */
final class Resumption {
  /** How many turns may stand between: an interjection and its answer. */
  private static final int BETWEEN = 3;

  private final String text;
  private final Vocabulary vocabulary;
  private final Map<List<PersonId>, Integer> broken = new HashMap<>();
  private int turns;

  Resumption(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  /** Returns whether a turn, from its label to {@code end}, goes on with one before. */
  boolean resumes(List<PersonId> who, Range label, int end) {
    turns++;
    int from = label.end();
    while (from < end && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    Integer last = broken.remove(who);
    boolean near = last != null && turns - last <= BETWEEN;
    return isContinued(label.start(), label.end(), label.length())
        || isContinued(from, end, 1)
        || near && from < end && isDash(from);
  }

  /** Takes note of where the turn of somebody ends. */
  void ends(List<PersonId> who, int end) {
    int last = end - 1;
    while (last > 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    if (last > 0 && isDash(last)) {
      broken.put(who, turns);
    }
  }

  private boolean isDash(int i) {
    char c = text.charAt(i);
    boolean two = c == '-' && (text.charAt(i - 1) == '-' || text.startsWith("--", i));
    return c == '—' || c == '–' || c == '…' || two;
  }

  /** Whether a bracket that opens within a few signs says {@code cont.}. */
  private boolean isContinued(int from, int to, int within) {
    int open = from;
    while (open < to && open < from + within && "([".indexOf(text.charAt(open)) < 0) {
      open++;
    }
    int close = open;
    while (close < to && ")]".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    return open < Math.min(to, from + within)
        && close < to
        && vocabulary.has("continued", text.substring(open + 1, close).strip());
  }
}
