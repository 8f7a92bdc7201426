package org.colloquy.prepress;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as users and printers write them, in inches. Stateless. */
final class Inches {
  private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(in|mm|cm)?");

  private Inches() {}

  /** Reads a length: {@code 0.125}, {@code 5mm}; a bare number is inches. */
  static OptionalDouble parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    return form.matches()
        ? OptionalDouble.of(of(Double.parseDouble(form.group(1)), form.group(2)))
        : OptionalDouble.empty();
  }

  /** Returns a length in inches; no unit means that it is. */
  static double of(double length, String unit) {
    return switch (unit == null ? "in" : unit) {
      case "mm" -> length / 25.4;
      case "cm" -> length / 2.54;
      default -> length;
    };
  }
}
