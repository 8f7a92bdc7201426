package org.colloquy.speech;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.block.Block;

/**
 * What the layout of a record's other labels says against a single one: a line that stands apart
 * from what follows, where labels stand close ({@code THE HARBOUR}, a title), and, where labels end
 * in a colon, a name with a comma before the first of them ({@code Mr. Hale, Mayor}, an entry of a
 * list); so is a date above the first label. For one record.
 */
final class StrayLabels {
  private static final int FEWEST = 4;
  private static final double MOST = 0.7;
  private static final int MANY = 10;
  private static final double UNLIKE = 0.85;

  private final LabelSheet sheet;
  private final List<Block> blocks;

  StrayLabels(LabelSheet sheet, List<Block> blocks) {
    this.sheet = sheet;
    this.blocks = blocks;
  }

  /** Returns the scores, those of strays nothing. */
  double[] lower(double[] scores) {
    double[] lowered = Arrays.copyOf(scores, scores.length);
    standingApart(lowered);
    entries(lowered);
    dates(lowered);
    unlike(lowered);
    return lowered;
  }

  private boolean isLabel(double[] scores, int i) {
    return scores[i] >= LabelGrammar.MARGIN;
  }

  private void standingApart(double[] scores) {
    int close = 0;
    int all = 0;
    Map<String, Integer> names = new HashMap<>();
    for (int i = 0; i < scores.length; i++) {
      if (isLabel(scores, i) && isLine(i)) {
        all++;
        close += isClose(i) ? 1 : 0;
        names.merge(sheet.candidates.get(i).name(), 1, Integer::sum);
      }
    }
    if (all < FEWEST || close < MOST * all) {
      return;
    }
    for (int i = 0; i < scores.length; i++) {
      String name = sheet.candidates.get(i).name();
      if (isLine(i) && !isClose(i) && names.getOrDefault(name, 0) <= 1) {
        scores[i] = 0;
      }
    }
  }

  private boolean isLine(int i) {
    LabelCandidate candidate = sheet.candidates.get(i);
    return candidate.ownLine() && candidate.closer() == Closer.LINE;
  }

  /** Whether no blank line divides the label from what follows. */
  private boolean isClose(int i) {
    int next = sheet.candidates.get(i).block() + 1;
    return next < blocks.size() && blocks.get(next).blankLinesBefore() == 0;
  }

  /** A doubtful label with a number, before any sure one: {@code Session 12, Tuesday, 4.} */
  private void dates(double[] scores) {
    for (int i = 0; i < scores.length && !isLabel(scores, i); i++) {
      boolean digits = sheet.features[i][LabelFeature.DIGITS.ordinal()] > 0;
      scores[i] = digits ? 0 : scores[i];
    }
  }

  /**
   * Where labels end in a colon, a name that stands once, before a bracket, a period or a comma, is
   * none: {@code The Speaker (Mr. Hale) took the chair}.
   */
  private void unlike(double[] scores) {
    int all = 0;
    int colons = 0;
    for (int i = 0; i < scores.length; i++) {
      if (isLabel(scores, i)) {
        all++;
        colons += sheet.candidates.get(i).closer() == Closer.COLON ? 1 : 0;
      }
    }
    for (int i = 0; i < scores.length && all >= MANY && colons > UNLIKE * all; i++) {
      Closer closer = sheet.candidates.get(i).closer();
      boolean other = closer == Closer.BRACKET || closer == Closer.PERIOD || closer == Closer.COMMA;
      boolean once = sheet.features[i][LabelFeature.NAME_COUNT.ordinal()] == 0;
      boolean told = closer == Closer.BRACKET && !sheet.candidates.get(i).ownLine();
      scores[i] = other && (once || told && isOnce(i)) ? 0 : scores[i];
    }
  }

  private boolean isOnce(int i) {
    return sheet.features[i][LabelFeature.ONCE.ordinal()] > 0;
  }

  private void entries(double[] scores) {
    Map<Closer, Integer> counts = new EnumMap<>(Closer.class);
    for (int i = 0; i < scores.length; i++) {
      if (isLabel(scores, i)) {
        counts.merge(sheet.candidates.get(i).closer(), 1, Integer::sum);
      }
    }
    int colons = counts.getOrDefault(Closer.COLON, 0);
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (!counts.containsKey(Closer.COMMA) || colons < most) {
      return;
    }
    for (int i = 0; i < scores.length; i++) {
      Closer closer = sheet.candidates.get(i).closer();
      if (isLabel(scores, i) && closer == Closer.COLON) {
        return;
      }
      scores[i] = closer == Closer.COMMA ? 0 : scores[i];
    }
  }
}
