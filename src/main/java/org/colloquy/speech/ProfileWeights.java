package org.colloquy.speech;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.profile.Profile;
import org.colloquy.profile.TableFile;

/**
 * The weights by which a profile is chosen: a softmax over the profiles. Fitted by {@code
 * ProfileWeightsFit}, never set by hand. Nobody changes the arrays once they are read.
 *
 * @param head what a phrase of the head is worth to its profile
 * @param body what words of the body are worth to theirs
 * @param look by profile and {@link ProfileFeature}
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record ProfileWeights(double head, double body, double[][] look) {
  private static final String PATH = "/org/colloquy/speech/profile-weights.tsv";

  /** Holds the weights the program comes with; read when first asked for. */
  private static final class Fitted {
    static final ProfileWeights WEIGHTS = read();
  }

  static ProfileWeights fitted() {
    return Fitted.WEIGHTS;
  }

  /** Returns how likely each profile is, in the order of {@link Profile#IDS}; the sum is one. */
  double[] likely(ProfileFeatures features) {
    double[] scores = new double[look.length];
    double top = Double.NEGATIVE_INFINITY;
    for (int p = 0; p < scores.length; p++) {
      int phrases = Math.min(ProfileFeatures.MOST, features.head().get(p).size());
      scores[p] = head * phrases + body * features.body()[p];
      for (int f = 0; f < features.look().length; f++) {
        scores[p] += look[p][f] * features.look()[f];
      }
      top = Math.max(top, scores[p]);
    }
    double sum = 0;
    for (int p = 0; p < scores.length; p++) {
      scores[p] = Math.exp(scores[p] - top);
      sum += scores[p];
    }
    for (int p = 0; p < scores.length; p++) {
      scores[p] /= sum;
    }
    return scores;
  }

  private static ProfileWeights read() {
    Map<String, String[]> lines = new HashMap<>();
    TableFile.rows(PATH).forEach(cells -> lines.put(cells[0], cells));
    ProfileFeature[] features = ProfileFeature.values();
    double[][] look = new double[Profile.IDS.size()][features.length];
    for (int p = 0; p < look.length; p++) {
      for (int f = 0; f < features.length; f++) {
        look[p][f] = Double.parseDouble(lines.get(features[f].key())[p + 1]);
      }
    }
    return new ProfileWeights(
        Double.parseDouble(lines.get("head-words")[1]),
        Double.parseDouble(lines.get("body-words")[1]),
        look);
  }
}
