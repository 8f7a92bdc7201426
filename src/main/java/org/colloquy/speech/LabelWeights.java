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
 * The weights of the two rounds, one value a feature; fitted by {@code LabelWeightsFit}, never set
 * by hand. Immutable and thread-safe.
 *
 * @param first weights of the first round, by ordinal of the feature
 * @param second weights of the second round
 */
record LabelWeights(double[] first, double[] second) {
  private static final String PATH = "/org/colloquy/speech/label-weights.tsv";

  /** Holds the weights the program comes with; read when first asked for. */
  private static final class Fitted {
    static final LabelWeights WEIGHTS = read();
  }

  static LabelWeights fitted() {
    return Fitted.WEIGHTS;
  }

  double firstRound(double[] features) {
    return logistic(dot(first, features, LabelFeature.FIRST_ROUND));
  }

  double secondRound(double[] features) {
    return logistic(dot(second, features, second.length));
  }

  private static double dot(double[] weights, double[] features, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  private static LabelWeights read() {
    Map<String, double[]> lines = new HashMap<>();
    try (InputStream in = LabelWeights.class.getResourceAsStream(PATH);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length >= 3) {
          lines.put(
              cells[0],
              new double[] {Double.parseDouble(cells[1]), Double.parseDouble(cells[2])});
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int n = LabelFeature.values().length;
    LabelWeights weights = new LabelWeights(new double[n], new double[n]);
    for (LabelFeature feature : LabelFeature.values()) {
      double[] line = lines.getOrDefault(feature.key(), new double[2]);
      weights.first[feature.ordinal()] = line[0];
      weights.second[feature.ordinal()] = line[1];
    }
    return weights;
  }
}
