package org.colloquy.source;

/**
 * Bytes that the encoding does not give back from the text, so that they are kept here. Either they
 * did not decode, and one U+FFFD stands for the run; or they are an unusual spelling of the
 * character that stands there (some East Asian encodings have two for one character).
 *
 * @param offset where the one code unit stands, in UTF-16 code units of {@link SourceText#text()}
 * @param hex the bytes as lower-case hexadecimal digits
 */
public record BadBytes(int offset, String hex) {}
