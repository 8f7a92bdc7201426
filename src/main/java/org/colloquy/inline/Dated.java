package org.colloquy.inline;

import org.colloquy.reading.Range;

/**
 * A date or period found.
 *
 * @param first index of its first run
 * @param last index of its last run
 * @param range the words
 * @param from the date, or where the period begins
 * @param to where the period ends; the same as {@code from} for a date
 * @param inferred whether the year comes from the date of the record
 */
record Dated(int first, int last, Range range, PartialDate from, PartialDate to, boolean inferred) {
  boolean isPeriod() {
    return !from.equals(to);
  }

  Dated inYears(int fromYear, int toYear, boolean nowInferred) {
    return new Dated(first, last, range, from.inYear(fromYear), to.inYear(toYear), nowInferred);
  }
}
