package org.colloquy.collection;

import java.util.Locale;

/** What a register lists. */
public enum Kind {
  /** Persons and groups of them. */
  PERSONS,
  /** Places. */
  PLACES,
  /** Bodies of persons. */
  ORGANISATIONS;

  /** Returns the name that pages and data use. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
