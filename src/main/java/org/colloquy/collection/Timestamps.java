package org.colloquy.collection;

/** Dates as feeds want them, to the second. Never the clock's. */
final class Timestamps {
  private Timestamps() {}

  /**
   * Returns a point in time.
   *
   * @param date a year, month, day or time of ISO 8601
   * @return its first second in universal time; empty if it is none of these
   */
  static String of(String date) {
    if (date.matches("\\d{4}")) {
      return date + "-01-01T00:00:00Z";
    }
    if (date.matches("\\d{4}-\\d{2}")) {
      return date + "-01T00:00:00Z";
    }
    if (date.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return date + "T00:00:00Z";
    }
    return date.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z") ? date : "";
  }
}
