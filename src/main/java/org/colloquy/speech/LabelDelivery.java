package org.colloquy.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a bracket in a label that says how or to whom the words are spoken ({@code ANNA (softly).})
 * from one that belongs to the name ({@code Mr Roe (Northtown):}): the first is no part of the
 * label. For one record.
 */
final class LabelDelivery {
  private static final int FEWEST_BARE = 2;
  private static final int MOST_ALIKE = 2;
  private static final int NAMING =
      WordKinds.ROLE | WordKinds.HONORIFIC | WordKinds.UNKNOWN | WordKinds.COLLECTIVE;

  private final LabelRun run;
  private final Map<String, Integer> bare = new HashMap<>();
  private final Map<String, Integer> alike = new HashMap<>();

  /**
   * Counts how the names of a record are printed.
   *
   * @param chosen the possible labels that are labels
   */
  LabelDelivery(LabelRun run, List<Integer> chosen) {
    this.run = run;
    for (int i : chosen) {
      String inner = bracket(i);
      if (inner.isEmpty()) {
        bare.merge(run.candidates().get(i).name(), 1, Integer::sum);
      } else {
        alike.merge(key(i, inner), 1, Integer::sum);
      }
    }
  }

  /** Returns the label without its bracket if that is a delivery, else the label. */
  int without(int i) {
    String inner = bracket(i);
    if (inner.isEmpty() || !isDelivery(i, inner)) {
      return i;
    }
    LabelCandidate label = run.candidates().get(i);
    for (int j = i - 1; j >= 0; j--) {
      LabelCandidate other = run.candidates().get(j);
      if (other.label().start() != label.label().start()) {
        break;
      }
      if (other.closer() == Closer.BRACKET && other.name().equals(label.name())) {
        return j;
      }
    }
    return i;
  }

  private boolean isDelivery(int i, String inner) {
    LabelCandidate label = run.candidates().get(i);
    boolean known = bare.getOrDefault(label.name(), 0) >= FEWEST_BARE;
    boolean names = (run.kindsOf(inner) & NAMING) != 0;
    if (names || run.isLanguageNote(inner)) {
      return false;
    }
    boolean small = Character.isLowerCase(inner.codePointAt(0));
    return switch (label.closer()) {
      case PERIOD, COMMA, LINE ->
          small || known && alike.getOrDefault(key(i, inner), 0) <= MOST_ALIKE;
      case COLON -> small && known;
      case GAP, NONE, WRAPPER -> small || known;
      case DASH, BRACKET -> false;
    };
  }

  private String key(int i, String inner) {
    return run.candidates().get(i).name() + '|' + inner;
  }

  /** The words in the bracket of a label; empty if it has none. */
  private String bracket(int i) {
    LabelCandidate label = run.candidates().get(i);
    String printed = run.printed(i);
    int open = -1;
    for (int k = 1; k < printed.length() && open < 0; k++) {
      open = printed.charAt(k) == '(' || printed.charAt(k) == '[' ? k : -1;
    }
    if (!label.bracketed() || open < 0) {
      return "";
    }
    int close = Math.max(printed.lastIndexOf(')'), printed.lastIndexOf(']'));
    return close > open ? printed.substring(open + 1, close).strip() : "";
  }
}
