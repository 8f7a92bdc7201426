package org.colloquy.speech;

/** What a block is in the edition, once the whole record has been read. */
public enum Role {
  /** A paragraph; in a turn or outside. */
  PARA,
  /** The heading of its division. */
  HEAD,
  /** A title on the title page. */
  TITLE,
  /** A date line of its own in the front. */
  DOC_DATE,
  /** Place and date at the head of the record. */
  DATELINE,
  /** Who wrote, translated or interpreted, at the head. */
  BYLINE,
  /** A signature or recorder's name at the end. */
  SIGNED,
  /** When the conversation ended, where its record is kept: the last lines. */
  CLOSER,
  /** An item of a list. */
  ITEM,
  /** A person of a cast list. */
  CAST_ITEM,
  /** A paragraph of a letter or paper that is read into the record. */
  QUOTED,
  /** A line of verse. */
  VERSE,
  /** What somebody does, on a line of its own. */
  STAGE,
  /** A translator's or editor's note that stands as a block. */
  NOTE,
  /** A label on a line of its own: the words of the turn follow in the next block. */
  LABEL
}
