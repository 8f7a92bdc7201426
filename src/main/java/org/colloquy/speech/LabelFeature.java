package org.colloquy.speech;

import java.util.Locale;

/**
 * What is measured of a possible label. The weights file has one line for each, under its {@link
 * #key}; features of the later rounds rest on what the round before found in the same record.
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
  // later rounds
  ALONE,
  SHAPE,
  SHAPE_NEAR,
  SHAPE_NAMES,
  SHAPE_ONCE,
  NEIGHBOURS,
  NEIGHBOURS_CLOSER,
  SHARE,
  BEFORE_FIRST,
  KNOWN,
  KNOWN_PART,
  RIVAL,
  RIVAL_LONGER,
  INDENT_OTHER,
  ALTERNATES;

  /** How many features the first round has. */
  static final int FIRST_ROUND = ALONE.ordinal();

  /** Returns its name in the weights file. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
