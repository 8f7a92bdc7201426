package org.colloquy.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.evaluate.Band;
import org.colloquy.evaluate.Difference;
import org.colloquy.evaluate.Evaluation;
import org.colloquy.evaluate.Measure;
import org.colloquy.evaluate.Tally;
import org.colloquy.evaluate.TeiPassage;

/** Evaluations for people: one in full, several as a table, then what differs. Stateless. */
final class EvaluationTable {
  private static final int NAME = 40;
  private static final int CELL = 11;
  private static final int WORDS = 60;

  private EvaluationTable() {}

  /**
   * Returns the lines.
   *
   * @param compared comparisons that have an evaluation
   * @param most how many differences of each are listed
   */
  static List<String> lines(List<Comparison> compared, int most) {
    List<String> lines = new ArrayList<>();
    List<Evaluation> all = compared.stream().map(c -> c.evaluation().orElseThrow()).toList();
    if (all.size() == 1) {
      whole(all.get(0), lines);
    } else {
      // Keys of paragraphs and of turns have other measures: a table for each.
      Map<List<String>, List<Evaluation>> kinds = new LinkedHashMap<>();
      for (Evaluation evaluation : all) {
        List<String> counts = new ArrayList<>(evaluation.counts().keySet());
        counts.retainAll(List.of("missing", "turns"));
        kinds.computeIfAbsent(counts, key -> new ArrayList<>()).add(evaluation);
      }
      kinds.values().forEach(kind -> table(kind, lines));
    }
    compared.forEach(comparison -> differences(comparison, most, lines));
    return lines;
  }

  private static void whole(Evaluation evaluation, List<String> lines) {
    lines.add(evaluation.name());
    for (Measure measure : evaluation.measures()) {
      Tally tally = measure.tally();
      String counts =
          switch (measure.basis()) {
            case SHARE -> tally.hits() + " of " + tally.gold();
            case RECALL -> tally.hits() + " of " + tally.gold() + ", " + tally.made() + " made";
            case F1 -> full(tally);
          };
      lines.add(padded("  " + measure.name(), 14) + padded(value(measure), 8) + counts);
    }
    evaluation.counts().forEach((name, n) -> lines.add(padded("  " + name, 14) + n));
    reliability(evaluation, lines);
  }

  private static String full(Tally tally) {
    return String.format(
        Locale.ROOT,
        "%d right of %d made and %d wanted: precision %.3f, recall %.3f",
        tally.hits(),
        tally.made(),
        tally.gold(),
        tally.precision(),
        tally.recall());
  }

  private static void reliability(Evaluation evaluation, List<String> lines) {
    for (Map.Entry<Band, Tally> band : evaluation.reliability().entrySet()) {
      Tally tally = band.getValue();
      String share = String.format(Locale.ROOT, "%.3f", tally.precision());
      lines.add(
          "  turns of "
              + padded(band.getKey() + " certainty", 17)
              + padded(share, 8)
              + tally.hits()
              + " right of "
              + tally.made());
    }
  }

  /** The figure; a point where there was nothing to find. */
  private static String value(Measure measure) {
    boolean recall = measure.basis() == Measure.Basis.RECALL;
    if (measure.tally().isEmpty() || recall && measure.tally().gold() == 0) {
      return ".";
    }
    String prefix = recall ? "R " : "";
    return prefix + String.format(Locale.ROOT, "%.3f", measure.value());
  }

  private static void table(List<Evaluation> evaluations, List<String> lines) {
    Set<String> measures = new LinkedHashSet<>();
    evaluations.forEach(e -> e.measures().forEach(m -> measures.add(m.name())));
    Set<String> counts = new LinkedHashSet<>();
    evaluations.forEach(e -> counts.addAll(e.counts().keySet()));
    var head = new StringBuilder(padded("", NAME));
    measures.forEach(name -> head.append(padded(name, CELL)));
    counts.forEach(name -> head.append(padded(name, CELL)));
    lines.add(head.toString().stripTrailing());
    List<Evaluation> rows = new ArrayList<>(evaluations);
    Evaluation sum = Evaluation.sum("all " + evaluations.size(), evaluations);
    rows.add(sum);
    for (Evaluation row : rows) {
      var line = new StringBuilder(padded(row.name(), NAME));
      for (String name : measures) {
        Optional<Measure> measure = row.measure(name);
        line.append(padded(measure.map(EvaluationTable::value).orElse("-"), CELL));
      }
      for (String name : counts) {
        line.append(padded(row.counts().getOrDefault(name, 0).toString(), CELL));
      }
      lines.add(line.toString().stripTrailing());
    }
    reliability(sum, lines);
    lines.add("");
  }

  private static String padded(String text, int width) {
    String cut = text.length() < width ? text : text.substring(0, width - 1);
    return cut + " ".repeat(width - cut.length());
  }

  private static void differences(Comparison comparison, int most, List<String> lines) {
    List<Difference> all = comparison.evaluation().orElseThrow().differences();
    all.stream().limit(most).map(d -> difference(comparison, d)).forEach(lines::add);
    if (most > 0 && all.size() > most) {
      lines.add("… and " + (all.size() - most) + " more; --list " + all.size() + " shows them");
    }
  }

  private static String difference(Comparison comparison, Difference difference) {
    String tei = Names.shown(comparison.pair().produced());
    Optional<TeiPassage> passage = difference.passage();
    String id = passage.map(TeiPassage::id).filter(i -> !i.isEmpty()).orElse("");
    String place;
    if (difference.line().isPresent()) {
      place = comparison.transcript().orElse(tei) + ":" + difference.line().getAsInt();
    } else if (passage.isPresent() && Names.isXml(comparison.pair().produced())) {
      place = tei + ":" + passage.get().line();
    } else {
      place = tei;
    }
    String kind =
        switch (difference.kind()) {
          case MISSED -> difference.measure().equals("lost") ? "" : " missed";
          case EXTRA -> " too many";
          case OTHER -> " differs";
        };
    String detail = difference.detail().isEmpty() ? "" : " (" + difference.detail() + ")";
    return place
        + ": "
        + difference.measure()
        + kind
        + ": “"
        + shortened(difference.words())
        + "”"
        + detail
        + (id.isEmpty() ? "" : ", #" + id);
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= WORDS
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WORDS)) + "…";
  }
}
