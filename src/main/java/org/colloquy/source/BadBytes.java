package org.colloquy.source;

/**
 * Bytes that did not decode; one U+FFFD stands for them in the text.
 *
 * @param offset where the U+FFFD stands, in UTF-16 code units of {@link SourceText#text()}
 * @param hex the bytes as lower-case hexadecimal digits
 */
public record BadBytes(int offset, String hex) {}
