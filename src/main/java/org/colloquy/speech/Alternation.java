package org.colloquy.speech;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.block.Block;

/**
 * Labels of a record too short for its counts to speak: where two names or more come back in turn
 * at the start of most of its blocks, before one and the same closer, they are labels, and so are
 * titles with names in capitals. For one record.
 */
final class Alternation {
  private static final int FEWEST_LABELS = 4;
  private static final int FEWEST_NAMES = 2;
  private static final double FEWEST_SHARE = 0.6;
  private static final double SCORE = 0.75;
  private static final int MOST_WORDS = 5;

  private final LabelSheet sheet;
  private final List<Block> blocks;

  Alternation(LabelSheet sheet, List<Block> blocks) {
    this.sheet = sheet;
    this.blocks = blocks;
  }

  /** Returns the scores, those of alternating names raised; the same array if there are none. */
  double[] raise(double[] scores) {
    double[] raised = raise(scores, false);
    raised = raised == scores ? raise(scores, true) : raised;
    return raised == scores ? raiseTitled(scores) : raised;
  }

  /**
   * In a record with few labels, or one, a title with a name in capitals and a period is a label by
   * its form alone: {@code Ms. ROE. Mr. Speaker, I rise}.
   */
  private double[] raiseTitled(double[] scores) {
    double[] raised = Arrays.copyOf(scores, scores.length);
    for (int i = 0; i < raised.length; i++) {
      LabelCandidate candidate = sheet.candidates.get(i);
      NameTraits traits = sheet.traits[i];
      boolean titled = (traits.first() & WordKinds.HONORIFIC) != 0;
      boolean office = (traits.first() & WordKinds.ARTICLE) != 0 && traits.any(WordKinds.ROLE);
      boolean capital = sheet.features[i][LabelFeature.REST_CAPITAL.ordinal()] > 0;
      if (candidate.place() == LabelCandidate.Place.START
          && candidate.closer() == Closer.PERIOD
          && !candidate.ownLine()
          && traits.letters() == NameTraits.Letters.SURNAME_CAPITALS
          && traits.words().size() <= MOST_WORDS
          && (titled || office)
          && (traits.last() & (WordKinds.HONORIFIC | WordKinds.ROLE)) != WordKinds.HONORIFIC
          && capital) {
        raised[i] = Math.max(raised[i], SCORE);
      }
    }
    return raised;
  }

  private double[] raise(double[] scores, boolean ownLine) {
    Map<Closer, Map<String, Set<Integer>>> at = new EnumMap<>(Closer.class);
    for (int i = 0; i < scores.length; i++) {
      LabelCandidate candidate = sheet.candidates.get(i);
      if (candidate.ownLine() == ownLine && isName(i, candidate)) {
        at.computeIfAbsent(candidate.closer(), c -> new HashMap<>())
            .computeIfAbsent(candidate.name(), n -> new HashSet<>())
            .add(candidate.block());
      }
    }
    for (Closer closer : List.of(Closer.COLON, Closer.PERIOD)) {
      Set<String> names = alternating(at.getOrDefault(closer, Map.of()), ownLine ? 2 : 1);
      if (!names.isEmpty()) {
        double[] raised = Arrays.copyOf(scores, scores.length);
        for (int i = 0; i < raised.length; i++) {
          LabelCandidate candidate = sheet.candidates.get(i);
          if (candidate.closer() == closer
              && candidate.ownLine() == ownLine
              && isName(i, candidate)
              && names.contains(candidate.name())) {
            raised[i] = Math.max(raised[i], SCORE);
          }
        }
        return raised;
      }
    }
    return scores;
  }

  private boolean isName(int i, LabelCandidate candidate) {
    NameTraits traits = sheet.traits[i];
    boolean field = ((traits.whole() | traits.first()) & WordKinds.FIELD) != 0;
    boolean title = traits.every(WordKinds.HONORIFIC) && !traits.any(WordKinds.ROLE);
    boolean capital =
        traits.letters() != NameTraits.Letters.LOWER
            && traits.letters() != NameTraits.Letters.SENTENCE;
    return candidate.place() == LabelCandidate.Place.START
        && !field
        && !title
        && capital
        && traits.words().size() <= MOST_WORDS;
  }

  // The names that come back, if they begin most blocks between the first of them and the last.
  private Set<String> alternating(Map<String, Set<Integer>> at, int blocksEach) {
    Set<String> names = new HashSet<>();
    Set<Integer> labelled = new HashSet<>();
    at.forEach(
        (name, where) -> {
          if (where.size() > 1) {
            names.add(name);
            labelled.addAll(where);
          }
        });
    if (labelled.size() < FEWEST_LABELS || names.size() < FEWEST_NAMES) {
      return Set.of();
    }
    int first = labelled.stream().mapToInt(b -> b).min().orElseThrow();
    int span = blocks.size() - first;
    return labelled.size() * blocksEach >= FEWEST_SHARE * span ? names : Set.of();
  }
}
