package org.colloquy.publish;

/**
 * What stands in the outer margin level with the first line of a turn.
 *
 * @param turn the turn's number as printed
 * @param speaker the edition's name for who speaks; empty if the record names the speaker
 */
record MarginNote(String turn, String speaker) {}
