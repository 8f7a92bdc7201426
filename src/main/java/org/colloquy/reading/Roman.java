package org.colloquy.reading;

import java.util.Locale;
import java.util.Optional;

/** Reads Roman numerals, as front matter numbers its pages. */
final class Roman {
  private Roman() {}

  /** Returns the value of a numeral below 400; none if it is not written as usual. */
  static Optional<Integer> value(String numeral) {
    int sum = 0;
    int before = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int value =
          switch (Character.toLowerCase(numeral.charAt(i))) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            default -> 0;
          };
      if (value == 0) {
        return Optional.empty();
      }
      sum += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return written(sum).equals(numeral.toLowerCase(Locale.ROOT))
        ? Optional.of(sum)
        : Optional.empty();
  }

  private static String written(int value) {
    int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    var made = new StringBuilder();
    int rest = value;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        made.append(signs[i]);
        rest -= values[i];
      }
    }
    return made.toString();
  }
}
