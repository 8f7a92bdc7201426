package org.colloquy.evaluate;

import java.util.Locale;

/** How certain a TEI file says a reading is: its {@code @cert}; high if it says nothing. */
public enum Band {
  HIGH,
  MEDIUM,
  LOW;

  static Band of(TeiNode.Element element) {
    return switch (element.attribute("cert")) {
      case "low" -> LOW;
      case "medium" -> MEDIUM;
      default -> HIGH;
    };
  }

  /** Returns the value of {@code @cert}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
