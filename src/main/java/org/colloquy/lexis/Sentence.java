package org.colloquy.lexis;

import org.colloquy.reading.Range;

/**
 * A sentence of the body; it never crosses a line end of the flow.
 *
 * @param range its words, the closing sign too, blanks round it left out
 * @param first index of its first token
 * @param last index after its last token
 */
public record Sentence(Range range, int first, int last) {}
