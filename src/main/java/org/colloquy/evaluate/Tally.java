package org.colloquy.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How two sets of readings agree.
 *
 * @param hits how many of those made are right
 * @param made how many were made
 * @param gold how many there are to be found
 */
public record Tally(int hits, int made, int gold) {
  /** Counts by multiset: each of the gold answers to one made at most. */
  static Tally of(Collection<String> made, Collection<String> gold) {
    Map<String, Integer> left = new HashMap<>();
    gold.forEach(key -> left.merge(key, 1, Integer::sum));
    int hits = 0;
    for (String key : made) {
      if (left.getOrDefault(key, 0) > 0) {
        left.merge(key, -1, Integer::sum);
        hits++;
      }
    }
    return new Tally(hits, made.size(), gold.size());
  }

  /** A share: so many of all are right. */
  static Tally share(int right, int all) {
    return new Tally(right, all, all);
  }

  /** Returns how many of those made are right, 0 to 1; 1 if there was nothing to make. */
  public double precision() {
    return made > 0 ? (double) hits / made : gold == 0 ? 1 : 0;
  }

  /** Returns how many of the gold were found, 0 to 1; 1 if nothing was made of nothing. */
  public double recall() {
    return gold > 0 ? (double) hits / gold : made == 0 ? 1 : 0;
  }

  /** Returns the harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0;
  }

  /** Returns whether there was nothing to find and nothing was made. */
  public boolean isEmpty() {
    return made == 0 && gold == 0;
  }

  /** Adds another count. */
  public Tally plus(Tally other) {
    return new Tally(hits + other.hits, made + other.made, gold + other.gold);
  }
}
