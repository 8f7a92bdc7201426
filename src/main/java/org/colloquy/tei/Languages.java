package org.colloquy.tei;

import java.util.Locale;

/** Names of languages in English. */
final class Languages {
  private Languages() {}

  /** Returns the English name of a language, as CLDR in the JDK has it. */
  static String name(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }
}
