package org.colloquy.font;

import java.util.Locale;

/** What is made from the faces of the text; the engine has a switch for none of it. */
enum FaceVariant {
  /** Old-style figures where the face has them, and ligatures that stay searchable. */
  TEXT(""),
  /** Letterspaced small capitals for small letters. */
  SMALL_CAPS(" Small Caps"),
  /** Figures of one height and width, for tables and margins. */
  LINING(" Lining"),
  /** Letters set apart, as German prints emphasis. */
  SPACED(" Spaced");

  private final String suffix;

  FaceVariant(String suffix) {
    this.suffix = suffix;
  }

  /** Returns whether it is made of the bold faces too. */
  boolean inBold() {
    return this == TEXT || this == LINING;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns what follows the family's name in the name of the variant. */
  String suffix() {
    return suffix;
  }
}
