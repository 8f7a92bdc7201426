package org.colloquy.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The weights of the rounds, one value a feature; fitted by {@code LabelWeightsFit}, never set by
 * hand. Nobody changes the arrays once they are read; thread-safe.
 *
 * @param rounds weights by round and by ordinal of the feature
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record LabelWeights(double[][] rounds) {
  /**
   * How many rounds there are: the label by itself, then twice with what the round before found.
   */
  static final int ROUNDS = 3;

  private static final String PATH = "/org/colloquy/speech/label-weights.tsv";

  /** Holds the weights the program comes with; read when first asked for. */
  private static final class Fitted {
    static final LabelWeights WEIGHTS = read();
  }

  static LabelWeights fitted() {
    return Fitted.WEIGHTS;
  }

  /** Returns how likely each row of features is a label, in a round. */
  double[] score(int round, double[][] features) {
    double[] weights = rounds[round];
    int n = round == 0 ? LabelFeature.FIRST_ROUND : weights.length;
    double[] scores = new double[features.length];
    for (int i = 0; i < scores.length; i++) {
      double sum = 0;
      double[] row = features[i];
      for (int k = 0; k < n; k++) {
        sum += weights[k] * row[k];
      }
      scores[i] = 1 / (1 + Math.exp(-sum));
    }
    return scores;
  }

  private static LabelWeights read() {
    Map<String, String[]> lines = new HashMap<>();
    try (InputStream in = LabelWeights.class.getResourceAsStream(PATH);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length == ROUNDS + 1) {
          lines.put(cells[0], cells);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    double[][] rounds = new double[ROUNDS][LabelFeature.values().length];
    for (LabelFeature feature : LabelFeature.values()) {
      String[] cells = lines.get(feature.key());
      for (int round = 0; cells != null && round < ROUNDS; round++) {
        rounds[round][feature.ordinal()] = Double.parseDouble(cells[round + 1]);
      }
    }
    return new LabelWeights(rounds);
  }
}
