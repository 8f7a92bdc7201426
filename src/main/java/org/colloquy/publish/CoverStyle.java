package org.colloquy.publish;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The colours of a cover, in parts of the four printing inks.
 *
 * @param ground what bleeds off on all sides; none is the paper's white
 * @param ink the colour of type and rule
 */
record CoverStyle(Optional<String> ground, String ink) {
  private static final String BLACK = "#000000";
  private static final String WHITE = "cmyk(0,0,0,0)";
  private static final Pattern PARTS = Pattern.compile("\\d{1,3}([\\s,;/]+\\d{1,3}){3}");

  /** From here on a ground is so dark that white type is read more easily, in per cent. */
  private static final double DARK = 100;

  /**
   * Reads {@code cover.ground} and {@code cover.ink}, four per cents of cyan, magenta, yellow and
   * black.
   *
   * @param wrong takes what is wrong with a colour, which then counts as not given
   */
  static CoverStyle of(BookStyle book, Consumer<String> wrong) {
    double[] ground = parts(book, "cover.ground", wrong);
    double[] ink = parts(book, "cover.ink", wrong);
    String type =
        ink.length > 0 ? colour(ink) : ground.length > 0 && isDark(ground) ? WHITE : BLACK;
    return new CoverStyle(ground.length > 0 ? Optional.of(colour(ground)) : Optional.empty(), type);
  }

  /** Black counts for itself, the others by what they take from the light. */
  private static boolean isDark(double[] parts) {
    return parts[3] * 1.6 + parts[0] * 0.7 + parts[1] * 0.7 + parts[2] * 0.2 > DARK * 0.8;
  }

  private static double[] parts(BookStyle book, String key, Consumer<String> wrong) {
    String value = book.value(key).strip();
    if (value.isEmpty()) {
      return new double[0];
    }
    if (!PARTS.matcher(value).matches()) {
      wrong.accept(
          key + ": “" + value + "” is no colour; write cyan, magenta, yellow, black: 80 50 20 40");
      return new double[0];
    }
    String[] numbers = value.split("[\\s,;/]+");
    double[] parts = new double[4];
    for (int i = 0; i < 4; i++) {
      parts[i] = Math.min(100, Integer.parseInt(numbers[i]));
    }
    return parts;
  }

  private static String colour(double[] parts) {
    return String.format(
        Locale.ROOT,
        "cmyk(%.2f,%.2f,%.2f,%.2f)",
        parts[0] / 100,
        parts[1] / 100,
        parts[2] / 100,
        parts[3] / 100);
  }
}
