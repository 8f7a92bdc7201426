package org.colloquy.collection;

/**
 * A number of an authority file.
 *
 * @param type as in {@code Wikidata}
 * @param value as the TEI has it
 */
public record Identifier(String type, String value) {}
