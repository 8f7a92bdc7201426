package org.colloquy.inline;

import org.colloquy.reading.Range;

/**
 * Characters that the element round them, or the border between two elements, stands for.
 *
 * @param range the characters
 */
public record Hidden(Range range) implements Node {}
