package org.colloquy.speech;

import java.util.Locale;

/**
 * What is measured of a possible label. The weights file has one line for each, under its {@link
 * #key}; features of the second round rest on what the first round found in the same record.
 */
enum LabelFeature {
  BIAS,
  CLOSER_COLON,
  CLOSER_PERIOD,
  CLOSER_COMMA,
  CLOSER_DASH,
  CLOSER_GAP,
  CLOSER_LINE,
  CLOSER_WRAPPER,
  CLOSER_BRACKET,
  CLOSER_NONE,
  OWN_LINE,
  OWN_LINE_PERIOD,
  WRAPPED,
  BRACKETED,
  MIDDLE,
  GLUED,
  COUNT,
  ONCE,
  INITIAL_RATIO,
  INITIAL_RECURRING,
  CLOSER_RATIO,
  VARIETY,
  COVERED,
  SINGLE,
  CAPITALS,
  SURNAME_CAPITALS,
  TITLE,
  LOWER,
  LOW_WORDS,
  INITIALS,
  DIGITS,
  WORDS,
  LENGTH,
  HONORIFIC,
  HONORIFIC_ONLY,
  HONORIFIC_LAST,
  ROLE,
  COLLECTIVE,
  UNKNOWN_VOICE,
  INTERJECTION,
  INTERJECTION_FIRST,
  FIELD,
  FIELD_PART,
  FUNCTION_WORDS,
  FUNCTION_FIRST,
  STAGE_WORD,
  HEADING_WORD,
  CALENDAR,
  NAMED,
  NAMED_PART,
  REST_CAPITAL,
  REST_LOWER,
  REST_BRACKET,
  REST_EMPTY,
  REST_SAME,
  // second round
  ALONE(true),
  SHAPE(true),
  SHAPE_NEAR(true),
  SHAPE_NAMES(true),
  SHAPE_ONCE(true),
  NEIGHBOURS(true),
  SHARE(true),
  BEFORE_FIRST(true),
  KNOWN(true),
  KNOWN_PART(true),
  RIVAL(true),
  RIVAL_LONGER(true),
  INDENT_OTHER(true),
  ALTERNATES(true);

  /** How many features the first round has. */
  static final int FIRST_ROUND = ALONE.ordinal();

  private final boolean second;

  LabelFeature() {
    this(false);
  }

  LabelFeature(boolean second) {
    this.second = second;
  }

  /** Returns whether only the second round has it. */
  boolean second() {
    return second;
  }

  /** Returns its name in the weights file. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
