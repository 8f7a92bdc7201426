package org.colloquy.font;

import java.util.Locale;

/** The four faces of a family. */
public enum FaceStyle {
  REGULAR("normal", "normal"),
  ITALIC("italic", "normal"),
  BOLD("normal", "bold"),
  BOLD_ITALIC("italic", "bold");

  private final String slope;
  private final String weight;

  FaceStyle(String slope, String weight) {
    this.slope = slope;
    this.weight = weight;
  }

  /** Returns {@code normal} or {@code italic}, as XSL-FO calls it. */
  public String slope() {
    return slope;
  }

  /** Returns {@code normal} or {@code bold}, as XSL-FO calls it. */
  public String weight() {
    return weight;
  }

  /** Returns the style of the same slope that is not bold. */
  FaceStyle light() {
    return slope.equals("italic") ? ITALIC : REGULAR;
  }

  /** Returns its key in settings, as in {@code bold-italic}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
