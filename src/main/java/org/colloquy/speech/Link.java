package org.colloquy.speech;

/** How a clause hangs in its sentence. */
enum Link {
  /** The main clause. */
  MAIN,
  /** An inquit put in or after the words: {@code , X said,}. */
  INSERT,
  /** A clause before the main one: {@code When X asked whether …,}. */
  FRONTED,
  /** A clause inside the words of another. */
  COMPLEMENT,
  /** A further main clause with a subject of its own: {@code …, to which X replied}. */
  SECOND,
  /** A further predicate of the same subject: {@code … and says}. */
  COORDINATE
}
