package org.colloquy.inline;

import java.util.Optional;
import org.colloquy.reading.Range;

/**
 * A time of day found.
 *
 * @param range the words
 * @param from the time, or where the period begins, as {@code hh:mm:ss}; empty if it stays open
 * @param to where the period ends; empty for a point of time
 */
record Timed(Range range, Optional<String> from, Optional<String> to) {}
