package org.colloquy.block;

/** What layout alone says a block is. Whether a short line is a heading or a label, speech says. */
public enum Form {
  /** A paragraph of running text. */
  PARA,
  /** A line that layout sets apart as a heading (capitals, centred, numbered). */
  HEAD,
  /** An item of a list (a bullet, a number or letter in brackets). */
  ITEM,
  /** A line of verse. */
  VERSE,
  /** A row of a table. */
  TABLE,
  /** A short line: a heading, a label, a date, a name. */
  SHORT
}
