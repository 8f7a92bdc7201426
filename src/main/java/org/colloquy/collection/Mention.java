package org.colloquy.collection;

/**
 * A place where an edition names somebody or something.
 *
 * @param passage where
 * @param start first character of the name in the passage's text, in UTF-16 units
 * @param end the character after the name
 */
record Mention(Passage passage, int start, int end) {}
