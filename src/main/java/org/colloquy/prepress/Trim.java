package org.colloquy.prepress;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a book's trimmed page.
 *
 * @param width in inches
 * @param height in inches
 */
public record Trim(double width, double height) {
  /** The house's size, 6 by 9 inches. */
  public static final Trim HOUSE = new Trim(6, 9);

  private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)?)x(\\d+(?:\\.\\d+)?)");

  /**
   * Reads a size as users write it, {@code 6x9}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Trim parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("not a size in inches such as 6x9: " + text);
    }
    return new Trim(Double.parseDouble(form.group(1)), Double.parseDouble(form.group(2)));
  }

  @Override
  public String toString() {
    return plain(width) + "x" + plain(height);
  }

  private static String plain(double inches) {
    return inches == Math.rint(inches) ? String.valueOf((long) inches) : String.valueOf(inches);
  }
}
