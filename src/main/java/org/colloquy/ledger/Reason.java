package org.colloquy.ledger;

/** Why a stretch of the transcript is in no flow. */
public enum Reason {
  /** Blanks of the layout only: no letter, digit or sign. */
  LAYOUT,
  /** Words of a web page, a file format or a licence round the record, not of the record. */
  CHROME,
  /** Words that stand elsewhere in the transcript too, such as a running title. */
  REPEATED
}
