package org.colloquy.collection;

/**
 * A number of an authority file.
 *
 * @param type as in {@code Wikidata}
 * @param value as the TEI has it
 */
record Identifier(String type, String value) {}
