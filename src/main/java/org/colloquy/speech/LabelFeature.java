package org.colloquy.speech;

import java.util.Locale;

/**
 * What is measured of a possible label. The weights file has a line for each, under its {@link
 * #key}, and for those that weigh differently by closer and place a line {@code key@group} more;
 * features of the later rounds rest on what the round before found in the same record.
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
  OWN_LINE(true),
  OWN_LINE_PERIOD,
  WRAPPED,
  BRACKETED,
  MIDDLE,
  GLUED,
  COUNT(true),
  ONCE(true),
  NAME_COUNT(true),
  INITIAL_RATIO(true),
  INITIAL_RECURRING,
  CLOSER_RATIO(true),
  VARIETY(true),
  COVERED,
  SINGLE(true),
  CAPITALS(true),
  SURNAME_CAPITALS(true),
  TITLE(true),
  LOWER(true),
  LOW_WORDS(true),
  INITIALS(true),
  DIGITS,
  WORDS(true),
  LENGTH,
  HONORIFIC(true),
  HONORIFIC_ONLY,
  HONORIFIC_LAST,
  ROLE,
  COLLECTIVE,
  UNKNOWN_VOICE,
  INTERJECTION(true),
  INTERJECTION_FIRST,
  ADDRESS,
  FIELD,
  FIELD_PART,
  FUNCTION_WORDS(true),
  FUNCTION_FIRST,
  FUNCTION_LAST,
  INITIAL_LAST,
  COMMA_INSIDE(true),
  STAGE_WORD,
  HEADING_WORD,
  CALENDAR,
  NAMED(true),
  NAMED_PART(true),
  REST_CAPITAL(true),
  REST_LOWER(true),
  REST_BRACKET,
  REST_EMPTY,
  REST_SAME,
  NAME_FOLLOWS,
  // later rounds
  ALONE(true),
  SHAPE(true),
  SHAPE_NEAR(true),
  SHAPE_NAMES(true),
  SHAPE_ONCE,
  GOOD_LETTERS(true),
  GOOD_CLOSER(true),
  NEIGHBOURS(true),
  NEIGHBOURS_CLOSER(true),
  SHARE(true),
  BEFORE_FIRST,
  KNOWN(true),
  KNOWN_PART(true),
  KNOWN_BARE,
  KNOWN_LEAD(true),
  TOP(true),
  TOP_DENSE(true),
  TOP_SHARE,
  RIVAL(true),
  RIVAL_LONGER,
  INDENT_OTHER,
  ALTERNATES;

  /** How many features the first round has. */
  static final int FIRST_ROUND = ALONE.ordinal();

  private final boolean byGroup;

  LabelFeature() {
    this(false);
  }

  LabelFeature(boolean byGroup) {
    this.byGroup = byGroup;
  }

  /**
   * Returns whether it weighs differently by closer and place, so has a weight for each as well.
   */
  boolean byGroup() {
    return byGroup;
  }

  /** Returns its name in the weights file. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
