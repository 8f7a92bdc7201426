package org.colloquy.inline;

import org.colloquy.authority.Authority;
import org.colloquy.lexis.Lexis;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Reading;
import org.colloquy.speech.Script;

/**
 * What the stages before have settled, for an {@link Annotator}.
 *
 * @param reading the transcript as read
 * @param lexis tokens and sentences of the body
 * @param script cast, turns, blocks
 * @param authority names known before
 * @param vocabulary words of the record's language
 * @param metadata what the editor knows
 */
public record Context(
    Reading reading,
    Lexis lexis,
    Script script,
    Authority authority,
    Vocabulary vocabulary,
    Metadata metadata) {}
