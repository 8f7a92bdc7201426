package org.colloquy.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.profile.TableFile;

/**
 * The weights of the rounds; fitted by {@code LabelWeightsFit}, never set by hand. Every feature
 * has one weight, and some have one more for each group: the closer of a label at a block start, or
 * its place inside a block. Nobody changes the arrays once they are read; thread-safe.
 *
 * @param rounds weights by round and by position in {@link #keys}
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record LabelWeights(double[][] rounds) {
  /**
   * How many rounds there are: the label by itself, then twice with what the round before found.
   */
  static final int ROUNDS = 3;

  private static final String PATH = "/org/colloquy/speech/label-weights.tsv";
  private static final LabelFeature[] FEATURES = LabelFeature.values();
  private static final int[] GROUPED =
      Stream.of(FEATURES).filter(LabelFeature::byGroup).mapToInt(LabelFeature::ordinal).toArray();
  private static final List<String> GROUPS = groups();

  /** Holds the weights the program comes with; read when first asked for. */
  private static final class Fitted {
    static final LabelWeights WEIGHTS = read();
  }

  static LabelWeights fitted() {
    return Fitted.WEIGHTS;
  }

  /** Returns the names of all weights, in their order. */
  static List<String> keys() {
    Stream<String> plain = Stream.of(FEATURES).map(LabelFeature::key);
    Stream<String> grouped =
        GROUPS.stream()
            .flatMap(
                group ->
                    java.util.Arrays.stream(GROUPED)
                        .mapToObj(f -> FEATURES[f].key() + "@" + group));
    return Stream.concat(plain, grouped).toList();
  }

  /** Returns which group a possible label is of. */
  static int group(LabelCandidate c) {
    return c.place() == LabelCandidate.Place.START
        ? c.closer().ordinal()
        : Closer.values().length + c.place().ordinal() - 1;
  }

  /** Returns the positions of the weights that a row of features uses. */
  static int[] positions(double[] features, int group) {
    int[] positions = new int[features.length + GROUPED.length];
    int n = 0;
    for (int f = 0; f < features.length; f++) {
      if (features[f] != 0) {
        positions[n++] = f;
      }
    }
    for (int g = 0; g < GROUPED.length; g++) {
      if (features[GROUPED[g]] != 0) {
        positions[n++] = FEATURES.length + group * GROUPED.length + g;
      }
    }
    return java.util.Arrays.copyOf(positions, n);
  }

  /** Returns the feature that the weight at a position belongs to. */
  static int feature(int position) {
    return position < FEATURES.length
        ? position
        : GROUPED[(position - FEATURES.length) % GROUPED.length];
  }

  /** Returns how likely each possible label is one, in a round. */
  double[] score(int round, LabelSheet sheet) {
    double[] weights = rounds[round];
    int last = round == 0 ? LabelFeature.FIRST_ROUND : FEATURES.length;
    double[] scores = new double[sheet.features.length];
    for (int i = 0; i < scores.length; i++) {
      double[] row = sheet.features[i];
      int offset = FEATURES.length + group(sheet.candidates.get(i)) * GROUPED.length;
      double sum = 0;
      for (int f = 0; f < last; f++) {
        sum += weights[f] * row[f];
      }
      for (int g = 0; g < GROUPED.length && GROUPED[g] < last; g++) {
        sum += weights[offset + g] * row[GROUPED[g]];
      }
      scores[i] = 1 / (1 + Math.exp(-sum));
    }
    return scores;
  }

  private static List<String> groups() {
    Stream<String> closers = Stream.of(Closer.values()).map(Enum::name);
    Stream<String> places = Stream.of(LabelCandidate.Place.values()).skip(1).map(Enum::name);
    return Stream.concat(closers, places).map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  private static LabelWeights read() {
    Map<String, String[]> lines = new HashMap<>();
    for (String[] cells : TableFile.rows(PATH)) {
      if (cells.length == ROUNDS + 1) {
        lines.put(cells[0], cells);
      }
    }
    List<String> keys = keys();
    double[][] rounds = new double[ROUNDS][keys.size()];
    for (int k = 0; k < keys.size(); k++) {
      String[] cells = lines.get(keys.get(k));
      for (int round = 0; cells != null && round < ROUNDS; round++) {
        rounds[round][k] = Double.parseDouble(cells[round + 1]);
      }
    }
    return new LabelWeights(rounds);
  }
}
