package org.colloquy.tei;

import org.colloquy.authority.Authority;
import org.colloquy.inline.Nested;
import org.colloquy.profile.Metadata;
import org.colloquy.reading.Reading;
import org.colloquy.speech.ProfileChoice;
import org.colloquy.speech.Script;

/**
 * All that the TEI of a record is written from.
 *
 * @param name the edition's name
 * @param language of the record, ISO 639-1
 * @param version of the program
 * @param reading the transcript as read
 * @param profile what kind of record it is
 * @param script who speaks
 * @param nested the trees
 * @param facts what the header copies from the record
 * @param metadata what the editor knows
 * @param authority names known before
 */
public record TeiRecord(
    String name,
    String language,
    String version,
    Reading reading,
    ProfileChoice profile,
    Script script,
    Nested nested,
    Facts facts,
    Metadata metadata,
    Authority authority) {}
