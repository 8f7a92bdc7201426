package org.colloquy.speech;

/** What ends a label. The order is part of no output. */
enum Closer {
  /** {@code Stalin:} */
  COLON,
  /** {@code ROPER.} */
  PERIOD,
  /** {@code Cryer,} */
  COMMA,
  /** {@code ekr - } */
  DASH,
  /** Two blanks or a tab: {@code Q When?} */
  GAP,
  /** The end of its line. */
  LINE,
  /** The end of its mark-up: {@code _Peachum_}. */
  WRAPPER,
  /** A bracket opens: {@code MALCHEN [aside.] Der}. */
  BRACKET,
  /** Nothing but a blank: {@code Cde. Stalin Yes,}. */
  NONE
}
