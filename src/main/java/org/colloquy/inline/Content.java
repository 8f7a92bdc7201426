package org.colloquy.inline;

/**
 * What an element may hold, as far as the schema sets limits that extent alone does not: no stage
 * direction stands in a name or label, nothing but its two forms in a choice.
 */
enum Content {
  /** Whatever a paragraph may. */
  PARAGRAPH,
  /** Words: no stage direction, no heading. */
  WORDS,
  /** The form printed and the regular one. */
  FORMS,
  /** Text alone. */
  TEXT;

  boolean allows(MarkKind kind) {
    return switch (this) {
      case PARAGRAPH -> true;
      case WORDS ->
          kind != MarkKind.STAGE && kind != MarkKind.RUN_IN_LABEL && kind != MarkKind.NOTE_LABEL;
      case FORMS -> kind == MarkKind.ORIG || kind == MarkKind.REG;
      case TEXT -> false;
    };
  }

  /** Whether a page may begin, or a note hang, directly in it. */
  boolean allowsPoints() {
    return this == PARAGRAPH || this == WORDS;
  }

  /** Returns what the element of a mark may hold. */
  static Content of(MarkKind kind) {
    return switch (kind) {
      case CHOICE -> FORMS;
      case GAP -> TEXT;
      case PERSON, PLACE, ORGANISATION, DATE, TIME, MEASURE, FOREIGN, HI, STAMP, NOTE_LABEL ->
          WORDS;
      default -> PARAGRAPH;
    };
  }
}
