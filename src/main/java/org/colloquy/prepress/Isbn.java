package org.colloquy.prepress;

import java.util.Locale;

/**
 * The number of a book (ISO 2108).
 *
 * @param printed as it was given, with its hyphens
 * @param digits its thirteen figures, as the barcode has them
 */
public record Isbn(String printed, String digits) {
  private static final String BOOKLAND = "978";

  /**
   * Reads a number of ten or thirteen figures; hyphens and blanks do not count.
   *
   * @throws IllegalArgumentException if it is none, or its check digit is wrong
   */
  public static Isbn parse(String text) {
    String figures = text.replaceAll("[\\s\\u2010-\\u2015-]", "").toUpperCase(Locale.ROOT);
    String printed = text.strip().replaceAll("[\\s\\u2010-\\u2015]", "-");
    if (figures.matches("\\d{9}[\\dX]")) {
      if (tens(figures) % 11 != 0) {
        throw wrong(text);
      }
      String first = BOOKLAND + figures.substring(0, 9);
      String digits = first + checkDigit(first);
      return new Isbn(digits, digits);
    }
    if (!figures.matches("97[89]\\d{10}")) {
      throw new IllegalArgumentException("“" + text + "” is no ISBN");
    }
    if (checkDigit(figures) != figures.charAt(12) - '0') {
      throw wrong(text);
    }
    return new Isbn(printed, figures);
  }

  private static IllegalArgumentException wrong(String text) {
    return new IllegalArgumentException("the check digit of the ISBN “" + text + "” is wrong");
  }

  /** Weights ten to one, X for ten; a right number gives a multiple of eleven. */
  private static int tens(String figures) {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      char figure = figures.charAt(i);
      sum += (10 - i) * (figure == 'X' ? 10 : figure - '0');
    }
    return sum;
  }

  /** Weights one and three in turn; the check digit fills up to the next ten. */
  private static int checkDigit(String figures) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (i % 2 == 0 ? 1 : 3) * (figures.charAt(i) - '0');
    }
    return (10 - sum % 10) % 10;
  }
}
