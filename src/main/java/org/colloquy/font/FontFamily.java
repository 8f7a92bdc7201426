package org.colloquy.font;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A family of faces. Immutable.
 *
 * @param name as formatting objects name it
 * @param title as it calls itself
 * @param scale its size as a part of the text's
 * @param marks whether it is preferred for letters with marks that are no single character
 * @param files its faces; the regular one always
 */
public record FontFamily(
    String name, String title, double scale, boolean marks, Map<FaceStyle, FontFile> files) {
  /** Copies the faces. */
  public FontFamily {
    files = Collections.unmodifiableMap(new EnumMap<>(files));
    if (!files.containsKey(FaceStyle.REGULAR)) {
      throw new IllegalArgumentException(name + " has no regular face");
    }
  }

  /** Returns a style itself, or the one whose face stands in for it. */
  FaceStyle standsFor(FaceStyle style) {
    if (files.containsKey(style)) {
      return style;
    }
    return files.containsKey(style.light()) ? style.light() : FaceStyle.REGULAR;
  }
}
