package org.colloquy.speech;

import org.colloquy.reading.Range;

/**
 * A place in the body where a person of the cast is named.
 *
 * @param range the name in the body flow, title or honorific before it left out
 * @param person who is named
 */
public record Mention(Range range, PersonId person) {}
