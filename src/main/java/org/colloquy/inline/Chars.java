package org.colloquy.inline;

import org.colloquy.reading.Range;

/**
 * Words that are written as they stand.
 *
 * @param range the words
 */
public record Chars(Range range) implements Node {}
