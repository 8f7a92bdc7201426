package org.colloquy.tei;

/** Confidence as TEI {@code @cert}. */
final class Certainty {
  /** From here on a reading is marked high: of those, 98 in 100 shall be right. */
  static final double HIGH = 0.9;

  /** Below this a reading is marked low; a printed label is marked at all only below this. */
  static final double MEDIUM = 0.6;

  private Certainty() {}

  static String of(double confidence) {
    return confidence >= HIGH ? "high" : confidence >= MEDIUM ? "medium" : "low";
  }
}
