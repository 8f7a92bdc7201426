package org.colloquy.collection;

import java.util.List;

/**
 * Somebody or something that one edition lists.
 *
 * @param kind which register it belongs to
 * @param id its {@code xml:id}
 * @param name by which it is called
 * @param life years of a life, as in {@code 1878–1953}; empty if not known
 * @param note what it is, in a word or two; may be empty
 * @param geo where a place is, as TEI writes coordinates; empty if not known
 * @param variants other forms of the name
 * @param identifiers numbers of authority files
 * @param turns where it speaks
 * @param mentions where it is named
 */
record Named(
    Kind kind,
    String id,
    String name,
    String life,
    String note,
    String geo,
    List<String> variants,
    List<Identifier> identifiers,
    List<Turn> turns,
    List<Mention> mentions) {}
