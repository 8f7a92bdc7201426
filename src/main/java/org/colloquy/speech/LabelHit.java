package org.colloquy.speech;

import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Range;

/**
 * A label found in the body.
 *
 * @param label the label as printed, its closer, mark-up and brackets too
 * @param name its words as printed without closer, mark-up and brackets; honorifics stay
 * @param confidence 0 to 1
 * @param why what it rests on
 */
public record LabelHit(Range label, String name, double confidence, Evidence why) {}
