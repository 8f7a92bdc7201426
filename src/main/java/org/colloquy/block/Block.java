package org.colloquy.block;

import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Range;

/**
 * A stretch of the body between two line ends of the flow: blocks tile the body, line ends aside.
 *
 * @param range the block in the body flow, without its line end
 * @param form what layout says
 * @param indent columns of blanks before its first line in the transcript
 * @param blankLinesBefore how many blank lines stand before it in the transcript
 * @param why what the form rests on
 */
public record Block(Range range, Form form, int indent, int blankLinesBefore, Evidence why) {}
