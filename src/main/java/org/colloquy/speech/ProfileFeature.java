package org.colloquy.speech;

import java.util.Locale;

/** What the look of a record says of its genre. The order is the order of the weights. */
enum ProfileFeature {
  /** Always one. */
  BIAS,
  /** Share of the paragraphs that open with a label. */
  LABELLED,
  /** Share of the labels in capitals. */
  CAPITALS,
  /** Share of the labels that end in a period. */
  PERIOD,
  /** Share of the labels that end in a colon. */
  COLON,
  /** Share of the labels on a line of their own. */
  OWN_LINE,
  /** Share of the labels of one or two letters. */
  LETTERS,
  /** Share of the labels with a figure. */
  FIGURES,
  /** Names of labels by labels: many speakers, or a few. */
  NAMES,
  /** Share of the paragraphs that are one pair of round brackets. */
  ROUND,
  /** Share of the paragraphs that are one pair of square brackets. */
  SQUARE,
  /** Headings of numbered acts, scenes or parts, by paragraphs. */
  NUMBERED,
  /** Question marks by paragraphs. */
  QUESTIONS,
  /** Share of the paragraphs that are short. */
  SHORT;

  /** Returns its name in the file of weights. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
