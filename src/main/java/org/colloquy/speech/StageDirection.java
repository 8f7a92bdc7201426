package org.colloquy.speech;

import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Range;

/**
 * Words of a record that tell what is done or how, and are not spoken.
 *
 * @param range the words with their brackets or mark-up
 * @param wholeBlock whether they fill their block
 * @param type TEI {@code stage/@type}: entrance, exit, delivery, setting, business
 * @param rend TEI {@code stage/@rend}: the signs round the words that the element stands for
 * @param confidence 0 to 1
 * @param why what that rests on
 */
public record StageDirection(
    Range range, boolean wholeBlock, String type, String rend, double confidence, Evidence why) {}
