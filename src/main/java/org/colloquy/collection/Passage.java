package org.colloquy.collection;

/**
 * A passage of an edition: what a hit and a mention lead to.
 *
 * @param anchor its id in the edition's page
 * @param number how it is cited, as in {@code 12.2}; empty if it cannot be
 * @param part which part it stands in: front, body, back or note
 * @param who names of its speakers; empty outside turns
 * @param text its words on one line
 */
record Passage(String anchor, String number, String part, String who, String text) {}
