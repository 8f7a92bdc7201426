package org.colloquy.evaluate;

/**
 * One figure of an evaluation.
 *
 * @param name as in {@code speech}
 * @param tally the count
 * @param basis what the figure is
 */
public record Measure(String name, Tally tally, Basis basis) {
  /** What is made of a count. */
  public enum Basis {
    /** Precision and recall, and their mean. */
    F1,
    /** Recall alone: the reference does not mark all, so what is made too many is not known. */
    RECALL,
    /** How many of all are right. */
    SHARE
  }

  /** Returns the figure, 0 to 1. */
  public double value() {
    return basis == Basis.RECALL ? tally.recall() : tally.f1();
  }
}
