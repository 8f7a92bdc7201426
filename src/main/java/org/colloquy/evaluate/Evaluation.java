package org.colloquy.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a TEI file compares with a reference. Immutable.
 *
 * @param name of the record, or of a sum
 * @param measures the figures, in the order in which they are shown
 * @param counts further numbers, such as characters lost
 * @param reliability of turns that say how certain they are: right and made, by band
 * @param differences what was missed or made too many, by measure and place
 */
public record Evaluation(
    String name,
    List<Measure> measures,
    SortedMap<String, Integer> counts,
    Map<Band, Tally> reliability,
    List<Difference> differences) {
  /** Copies the collections. */
  public Evaluation {
    measures = List.copyOf(measures);
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    Map<Band, Tally> bands = new EnumMap<>(Band.class);
    bands.putAll(reliability);
    reliability = Collections.unmodifiableMap(bands);
    List<String> order = measures.stream().map(Measure::name).toList();
    differences =
        differences.stream()
            .sorted(
                Comparator.comparingInt((Difference d) -> place(order, d.measure()))
                    .thenComparingInt(d -> d.line().orElse(Integer.MAX_VALUE)))
            .toList();
  }

  private static int place(List<String> order, String measure) {
    int at = order.indexOf(measure);
    return at < 0 ? order.size() : at;
  }

  /** Returns the measure of that name, if it could be taken. */
  public Optional<Measure> measure(String wanted) {
    return measures.stream().filter(m -> m.name().equals(wanted)).findFirst();
  }

  /**
   * Adds evaluations up. Where some references mark all names and others do not, only the former
   * are added: the others give no precision.
   *
   * @param all at least one
   */
  public static Evaluation sum(String name, List<Evaluation> all) {
    Map<String, Measure> sums = new LinkedHashMap<>();
    SortedMap<String, Integer> counts = new TreeMap<>();
    Map<Band, Tally> reliability = new EnumMap<>(Band.class);
    for (Evaluation one : all) {
      one.measures().forEach(measure -> sums.merge(measure.name(), measure, Evaluation::plus));
      one.counts().forEach((key, n) -> counts.merge(key, n, Integer::sum));
      one.reliability().forEach((band, tally) -> reliability.merge(band, tally, Tally::plus));
    }
    return new Evaluation(name, new ArrayList<>(sums.values()), counts, reliability, List.of());
  }

  private static Measure plus(Measure a, Measure b) {
    if (a.basis() != b.basis()) {
      return a.basis() == Measure.Basis.RECALL ? b : a;
    }
    return new Measure(a.name(), a.tally().plus(b.tally()), a.basis());
  }
}
