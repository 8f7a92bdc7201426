package org.colloquy.collection;

import java.util.Locale;

/** What a register lists. */
enum Kind {
  PERSONS,
  PLACES,
  ORGANISATIONS;

  /** Returns the name that pages and data use. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
