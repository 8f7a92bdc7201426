package org.colloquy.diagnostic;

/**
 * A place in a TEI file.
 *
 * @param file how messages call the file
 * @param line 1-based
 * @param column 1-based
 */
public record TeiPlace(String file, int line, int column) {}
