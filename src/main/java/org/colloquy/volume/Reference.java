package org.colloquy.volume;

import org.colloquy.diagnostic.Span;

/**
 * A file or edition that a volume names.
 *
 * @param name as written
 * @param at where in the YAML, in UTF-16 units
 */
public record Reference(String name, Span at) {}
