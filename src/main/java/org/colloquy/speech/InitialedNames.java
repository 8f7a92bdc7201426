package org.colloquy.speech;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Labels of a family name with initials behind it, and perhaps an office or a seat: {@code Зайцев
 * И. П.}, {@code Зайцев И. П., врач (Тверь).} The period of the last initial ends the label, which
 * no count can tell from that of the first. For one record.
 */
final class InitialedNames {
  private static final int FEWEST = 3;
  private static final int FEWEST_NAMES = 2;
  private static final int SHORTEST_OFFICE = 3;
  private static final double SCORE = 0.8;
  private static final int NO_NAME =
      WordKinds.FUNCTION | WordKinds.INTERJECTION | WordKinds.ARTICLE | WordKinds.HEADING;

  private static final String INITIALED = "\\p{Lu}[\\p{L}’'-]+\\s\\p{Lu}(?:\\.\\s?\\p{Lu}){1,2}";

  /** The period of the last initial is the closer and no part of the name. */
  private static final Pattern NAME = Pattern.compile(INITIALED + "\\.?");

  private static final Pattern HELD = Pattern.compile(INITIALED + "\\.?,\\s.+");

  private final LabelSheet sheet;
  private final String text;

  InitialedNames(LabelSheet sheet, String text) {
    this.sheet = sheet;
    this.text = text;
  }

  /** Returns the scores, those of such names raised; the same array if the record has few. */
  double[] raise(double[] scores) {
    int[] best = new int[scores.length];
    int places = 0;
    Set<String> names = new HashSet<>();
    int next = 0;
    for (int i = 0; i < scores.length; i = next) {
      next = i + 1;
      while (next < scores.length && sheet.samePlace(i, next)) {
        next++;
      }
      best[i] = label(i, next);
      if (best[i] >= 0) {
        places++;
        names.add(sheet.candidates.get(best[i]).name());
      }
    }
    if (places < FEWEST || names.size() < FEWEST_NAMES) {
      return scores;
    }
    double[] raised = Arrays.copyOf(scores, scores.length);
    next = 0;
    for (int i = 0; i < scores.length; i = next) {
      next = i + 1;
      while (next < scores.length && sheet.samePlace(i, next)) {
        next++;
      }
      if (best[i] >= 0) {
        Arrays.fill(raised, i, next, 0);
        raised[best[i]] = Math.max(scores[best[i]], SCORE);
      }
    }
    return raised;
  }

  /** Which possible label at one place ends such a name with what belongs to it; -1 if none. */
  private int label(int from, int to) {
    if (sheet.candidates.get(from).place() != LabelCandidate.Place.START) {
      return -1;
    }
    int best = -1;
    for (int i = from; i < to; i++) {
      LabelCandidate c = sheet.candidates.get(i);
      boolean closed = c.closer() == Closer.PERIOD || c.closer() == Closer.COLON;
      if (!closed || c.ownLine() || (sheet.traits[i].first() & NO_NAME) != 0) {
        continue;
      }
      if (NAME.matcher(c.name()).matches() && opensWords(c)) {
        best = i;
      } else if (best < 0 && HELD.matcher(c.name()).matches() && opensWords(c) && !isCut(c)) {
        return i;
      }
    }
    return best;
  }

  /** Whether an office ends in the abbreviation of a word, not in a word. */
  private boolean isCut(LabelCandidate c) {
    String last = c.name().substring(c.name().lastIndexOf(' ') + 1);
    return c.closer() == Closer.PERIOD && !c.bracketed() && last.length() <= SHORTEST_OFFICE;
  }

  private boolean opensWords(LabelCandidate c) {
    int first = text.codePointAt(c.rest());
    boolean initial =
        Character.isUpperCase(first)
            && c.rest() + 1 < text.length()
            && text.charAt(c.rest() + 1) == '.';
    return !initial && (Character.isUpperCase(first) || "(«\"„“—–".indexOf(first) >= 0);
  }
}
