package org.colloquy.speech;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.Vocabulary;

/**
 * Fits the weights of the label grammar on records with keys and on invented variations of them,
 * and reports how each record is read by weights fitted on the others.
 *
 * <p>Arguments: {@code [--out FILE] [--show] FOLDER…}; a folder holds {@code NAME.txt} and {@code
 * NAME.gold.json}. Without {@code --out} only the report is printed.
 */
public final class LabelWeightsFit {
  private static double penalty = 2;
  private static double own = 4;
  private static final List<Double> MARGINS = List.of(0.25, 0.35, 0.5);

  private final Map<String, List<GoldRecord>> families = new LinkedHashMap<>();
  private final PrintStream out;
  private LabelWeights all;

  private LabelWeightsFit(PrintStream out) {
    this.out = out;
  }

  /** Runs the fit. */
  public static void main(String[] args) throws IOException {
    List<Path> folders = new ArrayList<>();
    Path file = null;
    boolean show = false;
    boolean loo = true;
    List<String> only = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--out" -> file = Path.of(args[++i]);
        case "--show" -> show = true;
        case "--fast" -> loo = false;
        case "--penalty" -> penalty = Double.parseDouble(args[++i]);
        case "--own" -> own = Double.parseDouble(args[++i]);
        case "--only" -> only.addAll(List.of(args[++i].split(",")));
        default -> folders.add(Path.of(args[i]));
      }
    }
    var fit = new LabelWeightsFit(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    fit.read(folders);
    fit.report(show, loo, only);
    if (file != null) {
      fit.write(file, fit.weights(Set.of()));
    }
  }

  private void read(List<Path> folders) throws IOException {
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path key : files.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList()) {
          GoldRecord record = GoldRecord.read(key);
          List<GoldRecord> family = new ArrayList<>();
          family.add(record);
          family.add(record.plain(key));
          LabelRun run = run(record, Set.of());
          List<LabelCandidate> labels = new ArrayList<>();
          boolean[] label = record.labels(run.candidates());
          for (int i = 0; i < label.length; i++) {
            if (label[i]) {
              labels.add(run.candidates().get(i));
            }
          }
          if (labels.size() > 5 && labels.size() == record.speeches().size()
              || labels.size() > 60 && labels.size() > 0.98 * record.speeches().size()) {
            var variations = new LabelVariations(record.name().hashCode());
            List<Integer> forms = new ArrayList<>();
            for (int form = 0; form < LabelVariations.forms(); form++) {
              forms.add(form);
            }
            java.util.Collections.shuffle(forms, new Random(record.name().hashCode()));
            // A short record teaches little that is not in its text: few variations.
            int most = Math.max(6, Math.min(24, labels.size()));
            for (int k = 0; k < most; k++) {
              family.add(
                  variations.rewrite(
                      record, labels, forms.get(k % forms.size()), LabelVariations.Kind.of(k)));
            }
          }
          out.printf(
              Locale.ROOT,
              "%-45s %4d of %4d labels found among the candidates%n",
              record.name(),
              labels.size(),
              record.speeches().size());
          families.put(record.name(), family);
        }
      }
    }
  }

  private static LabelRun run(GoldRecord record, Set<String> names) {
    return LabelRun.of(record.text(), record.blocks(), Vocabulary.of(record.language()), names);
  }

  private LabelWeights weights(Set<String> without) {
    if (without.isEmpty() && all != null) {
      return all;
    }
    LabelWeights weights = fit(without);
    all = without.isEmpty() ? weights : all;
    return weights;
  }

  private LabelWeights fit(Set<String> without) {
    List<Run> runs = new ArrayList<>();
    families.forEach(
        (name, family) -> {
          if (!without.contains(name)) {
            for (int k = 0; k < family.size(); k++) {
              runs.add(Run.of(family.get(k), names(family.get(k), k), k == 0 ? own : 1));
            }
          }
        });
    int keys = LabelWeights.keys().size();
    double[][] rounds = new double[LabelWeights.ROUNDS][keys];
    LabelWeights weights = new LabelWeights(rounds);
    for (int round = 0; round < LabelWeights.ROUNDS; round++) {
      List<LogisticFit.Example> examples = new ArrayList<>();
      for (Run run : runs) {
        if (round > 0) {
          double[] scores = run.scores.get(0);
          if (round == 1) {
            run.run.addKnown(scores);
            scores = weights.score(0, run.run.sheet());
          }
          run.run.measure(scores);
        }
        run.examples(examples, round);
      }
      System.arraycopy(LogisticFit.fit(examples, keys, penalty), 0, rounds[round], 0, keys);
      for (Run run : runs) {
        run.scores.clear();
        run.scores.add(weights.score(round, run.run.sheet()));
      }
    }
    return weights;
  }

  /**
   * Names as a list of those present would give them: in every second variation, not all of them.
   */
  private static Set<String> names(GoldRecord record, int variation) {
    Set<String> names = new LinkedHashSet<>();
    if (variation % 2 == 1) {
      Random random = new Random(variation);
      for (String person : record.persons()) {
        if (random.nextInt(5) > 0) {
          names.add(person);
        }
      }
      names.add("Arthur Nobody");
      names.add("London");
    }
    return names;
  }

  private record Run(GoldRecord record, LabelRun run, double weight, List<double[]> scores) {
    static Run of(GoldRecord record, Set<String> names, double weight) {
      return new Run(record, LabelWeightsFit.run(record, names), weight, new ArrayList<>());
    }

    void examples(List<LogisticFit.Example> examples, int round) {
      List<LabelCandidate> candidates = run.candidates();
      boolean[] label = record.labels(candidates);
      double each = weight * 60 / Math.max(60, Math.sqrt(candidates.size()) * 10);
      double[][] features = run.sheet().features;
      Set<String> forms = new LinkedHashSet<>();
      for (int i = 0; i < label.length; i++) {
        if (label[i]) {
          forms.add(candidates.get(i).name() + candidates.get(i).closer());
        }
      }
      for (int i = 0; i < label.length; i++) {
        LabelCandidate c = candidates.get(i);
        // A label whose speech the key leaves out (nothing but a bracket) teaches nothing.
        boolean unsure =
            !label[i]
                && c.place() == LabelCandidate.Place.START
                && forms.contains(c.name() + c.closer());
        if (label[i] || !unsure && i % 3 == 0) {
          examples.add(example(features[i], c, label[i], label[i] ? each : 3 * each, round));
        }
      }
    }
  }

  private static LogisticFit.Example example(
      double[] features, LabelCandidate c, boolean label, double weight, int round) {
    double[] used = features;
    if (round == 0) {
      used = new double[features.length];
      System.arraycopy(features, 0, used, 0, LabelFeature.FIRST_ROUND);
    }
    int[] positions = LabelWeights.positions(used, LabelWeights.group(c));
    float[] values = new float[positions.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) used[LabelWeights.feature(positions[i])];
    }
    return new LogisticFit.Example(positions, values, label, weight);
  }

  private void report(boolean show, boolean leaveOut, List<String> only) {
    LabelWeights common = leaveOut ? null : weights(Set.of());
    double sum = 0;
    int n = 0;
    Map<Double, int[]> margins = new java.util.TreeMap<>();
    Map<String, int[]> kinds = new java.util.TreeMap<>();
    Map<String, int[]> forms = new java.util.TreeMap<>();
    for (Map.Entry<String, List<GoldRecord>> family : families.entrySet()) {
      if (!only.isEmpty() && only.stream().noneMatch(family.getKey()::contains)) {
        continue;
      }
      LabelWeights weights = leaveOut ? weights(Set.of(family.getKey())) : common;
      int[] own = score(family.getValue().get(0), weights, Set.of(), show);
      GoldRecord first = family.getValue().get(0);
      for (double margin : MARGINS) {
        int[] sumOwn = margins.computeIfAbsent(margin, k -> new int[6]);
        int[] s0 = score(family.getValue().get(0), weights, Set.of(), false, margin);
        int[] s1 = new int[3];
        for (GoldRecord variation : family.getValue().subList(1, family.getValue().size())) {
          int[] each = score(variation, weights, Set.of(), false, margin);
          for (int i = 0; i < 3; i++) {
            s1[i] += each[i];
          }
        }
        for (int i = 0; i < 3; i++) {
          sumOwn[i] += s0[i];
          sumOwn[i + 3] += s1[i];
        }
      }
      int[] named = score(first, weights, names(first, 1), false);
      int[] others = new int[3];
      StringBuilder worst = new StringBuilder();
      for (GoldRecord variation : family.getValue().subList(1, family.getValue().size())) {
        int[] s = score(variation, weights, Set.of(), false);
        String kind = variation.name().replaceFirst(" in form .*", "").replaceFirst(".* ", "");
        for (int i = 0; i < 3; i++) {
          others[i] += s[i];
          kinds.computeIfAbsent(kind, k -> new int[3])[i] += s[i];
          forms
                  .computeIfAbsent(
                      variation.name().replaceFirst(".* in form ", ""), k -> new int[3])[i] +=
              s[i];
        }
        if (f1(s) < 0.9) {
          worst.append(
              String.format(
                  Locale.ROOT,
                  " %s %.2f;",
                  variation.name().replace(family.getKey(), "").replace(" in form ", "").strip(),
                  f1(s)));
        }
      }
      out.printf(
          Locale.ROOT,
          "%-45s hits %4d made %4d key %4d F1 %.3f  named %.3f  variations %.3f%s%n",
          family.getKey(),
          own[0],
          own[1],
          own[2],
          f1(own),
          f1(named),
          f1(others),
          worst);
      sum += f1(own);
      n++;
    }
    out.printf(Locale.ROOT, "mean F1 %.4f%n", sum / n);
    margins.forEach(
        (margin, s) ->
            out.printf(
                Locale.ROOT,
                "margin %.2f: records hits %d made %d key %d F1 %.3f; variations F1 %.3f%n",
                margin,
                s[0],
                s[1],
                s[2],
                f1(s),
                f1(new int[] {s[3], s[4], s[5]})));
    kinds.forEach(
        (kind, s) ->
            out.printf(Locale.ROOT, "  %s %.3f (made %d, key %d)%n", kind, f1(s), s[1], s[2]));
    forms.forEach((form, s) -> out.printf(Locale.ROOT, "  [%s] %.3f%n", form, f1(s)));
  }

  private int[] score(GoldRecord record, LabelWeights weights, Set<String> names, boolean show) {
    return score(record, weights, names, show, 0);
  }

  private int[] score(
      GoldRecord record, LabelWeights weights, Set<String> names, boolean show, double margin) {
    LabelRun run = run(record, names);
    LabelGrammar grammar =
        margin == 0
            ? run.grammar(weights, Metadata.NONE)
            : LabelGrammar.of(run, run.scores(weights), margin, Metadata.NONE);
    List<LabelCandidate> candidates = run.candidates();
    boolean[] label = record.labels(candidates);
    Set<Integer> right = new LinkedHashSet<>();
    for (int i = 0; i < label.length; i++) {
      if (label[i]) {
        right.add(candidates.get(i).label().end());
      }
    }
    int hits = 0;
    Set<Integer> made = new LinkedHashSet<>();
    for (LabelHit hit : grammar.hits()) {
      made.add(hit.label().end());
      if (right.contains(hit.label().end())) {
        hits++;
      } else if (show) {
        show("made  ", record, hit.label().start(), hit.label().end(), hit.confidence());
      }
    }
    if (show) {
      for (int i = 0; i < label.length; i++) {
        if (label[i] && !made.contains(candidates.get(i).label().end())) {
          show(
              "missed",
              record,
              candidates.get(i).label().start(),
              candidates.get(i).label().end(),
              0);
        }
      }
      out.println("  " + grammar.evidence().detail());
    }
    return new int[] {hits, grammar.hits().size(), record.speeches().size()};
  }

  private void show(String what, GoldRecord record, int start, int end, double confidence) {
    String text = record.text();
    String after = text.substring(end, Math.min(text.length(), end + 40)).replace("\n", " | ");
    String before = text.substring(Math.max(0, start - 20), start).replace("\n", " | ");
    out.printf(
        Locale.ROOT,
        "  %s %.2f  %s{%s}%s%n",
        what,
        confidence,
        before,
        text.substring(start, end),
        after);
  }

  private static double f1(int[] s) {
    return s[1] + s[2] == 0 ? 1 : 2.0 * s[0] / (s[1] + s[2]);
  }

  private void write(Path file, LabelWeights weights) throws IOException {
    StringBuilder lines = new StringBuilder();
    lines.append(
        "# Weights of the label grammar: feature TAB first round TAB second round TAB third"
            + " round.\n");
    lines.append(
        "# Fitted by LabelWeightsFit (src/bench) on records with keys and on invented variations"
            + " of\n");
    lines.append(
        "# them, one file for all languages; never changed by hand. Features: see LabelFeature.\n");
    List<String> keys = LabelWeights.keys();
    for (int k = 0; k < keys.size(); k++) {
      lines.append(keys.get(k));
      for (double[] round : weights.rounds()) {
        lines.append(String.format(Locale.ROOT, "\t%.4f", round[k] == 0 ? 0.0 : round[k]));
      }
      lines.append('\n');
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, lines);
  }
}
