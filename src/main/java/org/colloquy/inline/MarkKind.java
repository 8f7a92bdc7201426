package org.colloquy.inline;

/**
 * What a mark says of its words. The order is the order of nesting: of two marks that cross, the
 * one later here gives way (core model, nesting rule 2).
 */
public enum MarkKind {
  /** A heading that runs on into the paragraph: {@code label/@rend="run-in"}. */
  RUN_IN_LABEL(false),
  /** The figure or star before the words of a note: {@code label}. */
  NOTE_LABEL(false),
  /** The number before an item of a list: {@code label}. */
  ITEM_LABEL(false),
  /** A note in the words, in brackets: {@code note[@place="inline"]}. */
  INLINE_NOTE(false),
  /** The figure or star of a note: the note's flow is written here. */
  NOTE_MARK(false),
  /** How secret the record was, which copy it is: {@code stamp}. */
  STAMP(false),
  /** What somebody does while speaking: {@code stage}. */
  STAGE(false),
  /** Words missing in the source: {@code gap}, its words in {@code desc}. */
  GAP(false),
  /** A doubtful reading: {@code unclear}. */
  UNCLEAR(true),
  /** Words added by translator or editor: {@code supplied}. */
  SUPPLIED(true),
  /** An error as printed: {@code sic}. */
  SIC(false),
  /** A list that runs on in the paragraph: {@code list}. */
  LIST(false),
  /** An item of such a list: {@code item}. */
  LIST_ITEM(false),
  /** Words quoted: {@code q}. */
  QUOTE(true),
  /** Words reported: {@code said}. */
  SAID(true),
  /** Words in another language: {@code foreign}. */
  FOREIGN(true),
  /** Words set apart in print: {@code hi}. */
  HI(true),
  /** A person's name: {@code persName}. */
  PERSON(false),
  /** A place name: {@code placeName}. */
  PLACE(false),
  /** A name and its modern or correct form: {@code choice}. */
  CHOICE(false),
  /** The form printed, in a choice: {@code orig}. */
  ORIG(false),
  /** The form the source's editor gives, in a choice: {@code reg}. */
  REG(false),
  /** The name of a body: {@code orgName}. */
  ORGANISATION(false),
  /** A date: {@code date}. */
  DATE(false),
  /** A time of day: {@code time}. */
  TIME(false),
  /** A quantity with its unit: {@code measure}. */
  MEASURE(false);

  private final boolean divisible;

  MarkKind(boolean divisible) {
    this.divisible = divisible;
  }

  /** Returns whether a mark of this kind may be cut in two by a stronger border. */
  public boolean divisible() {
    return divisible;
  }
}
