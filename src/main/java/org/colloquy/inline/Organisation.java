package org.colloquy.inline;

import org.colloquy.reading.Range;

/**
 * The name of an organisation found.
 *
 * @param range the name
 * @param key the organisation, as the authority names it, else as printed
 * @param confidence 0 to 1
 * @param rule the rule that decided
 */
record Organisation(Range range, String key, double confidence, String rule) {}
