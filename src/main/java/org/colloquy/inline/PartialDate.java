package org.colloquy.inline;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as far as it is said; 0 stands for what is not.
 *
 * @param year 1 to 9999, or 0
 * @param month 1 to 12, or 0
 * @param day 1 to 31, or 0
 */
record PartialDate(int year, int month, int day) {
  /** Reads {@code 1950}, {@code 1950-04} or {@code 1950-04-02}. */
  static Optional<PartialDate> of(String iso) {
    String[] parts = iso.split("-", -1);
    int[] numbers = new int[3];
    for (int i = 0; i < parts.length; i++) {
      if (i > 2 || parts[i].isEmpty() || !parts[i].chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Optional.empty();
      }
      numbers[i] = Integer.parseInt(parts[i].substring(0, Math.min(4, parts[i].length())));
    }
    var date = new PartialDate(numbers[0], numbers[1], numbers[2]);
    return date.isReal() && date.year > 0 ? Optional.of(date) : Optional.empty();
  }

  PartialDate inYear(int other) {
    return new PartialDate(other, month, day);
  }

  /** Returns whether there is such a date. */
  boolean isReal() {
    if (month == 0) {
      return day == 0;
    }
    int leap = year == 0 ? 2000 : year;
    return month <= 12 && day <= YearMonth.of(leap, month).lengthOfMonth();
  }

  /** Returns the year nearest to another date in which this day or month falls. */
  int nearestYear(PartialDate other) {
    int months = month - (other.month == 0 ? 6 : other.month);
    if (months > 6) {
      return other.year - 1;
    }
    return months < -6 ? other.year + 1 : other.year;
  }

  /** Returns the date as ISO 8601 writes it, as far as it is said; the year must be. */
  String iso() {
    String iso = String.format(java.util.Locale.ROOT, "%04d", year);
    if (month > 0) {
      iso += String.format(java.util.Locale.ROOT, "-%02d", month);
    }
    return day > 0 ? iso + String.format(java.util.Locale.ROOT, "-%02d", day) : iso;
  }
}
