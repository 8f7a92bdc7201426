package org.colloquy.lexis;

/** What a token is. */
public enum TokenKind {
  /** Letters, with apostrophes and hyphens inside, and the period of an abbreviation or initial. */
  WORD,
  /** Digits, with the signs inside a number. */
  NUMBER,
  /** One sign. */
  SIGN,
  /** The line end between two blocks. */
  LINE_END
}
