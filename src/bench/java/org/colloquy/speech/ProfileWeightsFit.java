package org.colloquy.speech;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.block.Block;
import org.colloquy.block.BlockParser;
import org.colloquy.profile.LanguageGuess;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.Profile;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Reading;
import org.colloquy.reading.TranscriptReader;
import org.colloquy.source.SourceReader;

/**
 * Fits the weights by which a profile is chosen, and reports how each record is read by weights
 * fitted on the others.
 *
 * <p>Arguments: {@code LIST [FILE]}; the list has a line {@code PROFILE TAB TRANSCRIPT} a record;
 * the weights go to FILE.
 */
public final class ProfileWeightsFit {
  private static final double PENALTY = 0.03;
  private static final double STEP = 0.5;
  private static final int ROUNDS = 4000;
  private static final int OWN = 2;

  private record Example(Path file, int profile, ProfileFeatures features) {}

  private final List<Example> examples = new ArrayList<>();

  private ProfileWeightsFit() {}

  /** Runs the fit. */
  public static void main(String[] args) throws IOException {
    var fit = new ProfileWeightsFit();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] cells = line.split("\t", -1);
      fit.read(Profile.IDS.indexOf(cells[0]), Path.of(cells[1]));
    }
    fit.report(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    if (args.length > 1) {
      Files.writeString(Path.of(args[1]), file(fit.fit(fit.examples)));
    }
  }

  private void read(int profile, Path file) throws IOException {
    var source = SourceReader.read(file);
    Vocabulary vocabulary = Vocabulary.of(LanguageGuess.of(source.text()));
    Reading reading = TranscriptReader.read(source, vocabulary, d -> {});
    List<Block> blocks = BlockParser.parse(reading);
    String text = reading.body().text();
    LabelGrammar grammar = LabelGrammar.learn(text, blocks, vocabulary, Metadata.NONE, Set.of());
    examples.add(new Example(file, profile, ProfileFeatures.of(text, blocks, grammar, vocabulary)));
  }

  private void report(PrintStream out) {
    int right = 0;
    for (Example left : examples) {
      List<Example> others = examples.stream().filter(e -> !e.equals(left)).toList();
      double[] likely = fit(others).likely(left.features());
      int best =
          IntStream.range(0, likely.length)
              .reduce((a, b) -> likely[b] > likely[a] ? b : a)
              .orElseThrow();
      right += best == left.profile() ? 1 : 0;
      out.printf(
          Locale.ROOT,
          "%-60s %-11s %s %-11s %.2f%n",
          left.file().getFileName(),
          Profile.IDS.get(left.profile()),
          best == left.profile() ? " " : "!",
          Profile.IDS.get(best),
          likely[best]);
    }
    out.printf(Locale.ROOT, "%d of %d right, each left out%n", right, examples.size());
  }

  /** Gradient descent on the cross entropy of a softmax; the two shared weights stand first. */
  private ProfileWeights fit(List<Example> examples) {
    int features = ProfileFeature.values().length;
    int profiles = Profile.IDS.size();
    double[] w = new double[OWN + profiles * features];
    double[] squares = new double[w.length];
    for (int round = 0; round < ROUNDS; round++) {
      ProfileWeights weights = weights(w);
      double[] slope = new double[w.length];
      for (Example e : examples) {
        double[] likely = weights.likely(e.features());
        for (int p = 0; p < profiles; p++) {
          double error = (likely[p] - (p == e.profile() ? 1 : 0)) / examples.size();
          int phrases = Math.min(ProfileFeatures.MOST, e.features().head().get(p).size());
          slope[0] += error * phrases;
          slope[1] += error * e.features().body()[p];
          for (int f = 0; f < features; f++) {
            slope[OWN + p * features + f] += error * e.features().look()[f];
          }
        }
      }
      for (int i = 0; i < w.length; i++) {
        double d = slope[i] + (i < OWN ? 0.1 : 1) * PENALTY * w[i];
        squares[i] += d * d;
        w[i] -= STEP * d / (1e-8 + Math.sqrt(squares[i]));
      }
    }
    return weights(w);
  }

  private static ProfileWeights weights(double[] w) {
    int features = ProfileFeature.values().length;
    double[][] look = new double[Profile.IDS.size()][];
    for (int p = 0; p < look.length; p++) {
      int from = OWN + p * features;
      look[p] = Arrays.copyOfRange(w, from, from + features);
    }
    return new ProfileWeights(w[0], w[1], look);
  }

  private static String file(ProfileWeights weights) {
    StringBuilder text = new StringBuilder();
    text.append("# Made by ProfileWeightsFit; not to be changed by hand.\n");
    text.append("# feature\t").append(String.join("\t", Profile.IDS)).append('\n');
    text.append(row("head-words", new double[] {weights.head()}));
    text.append(row("body-words", new double[] {weights.body()}));
    for (ProfileFeature feature : ProfileFeature.values()) {
      double[] row =
          Arrays.stream(weights.look()).mapToDouble(look -> look[feature.ordinal()]).toArray();
      text.append(row(feature.key(), row));
    }
    return text.toString();
  }

  private static String row(String name, double[] weights) {
    return name
        + Arrays.stream(weights)
            .mapToObj(w -> String.format(Locale.ROOT, "\t%.4f", w))
            .collect(Collectors.joining())
        + "\n";
  }
}
