package org.colloquy.diagnostic;

/**
 * Something the program read out of a transcript, and why: {@code convert --why} prints them.
 *
 * @param span where in the transcript
 * @param what what was read, as in {@code turn 12: Orlov to Vesela}
 * @param why the rule that decided and what it saw
 */
public record Finding(Span span, String what, Evidence why) {}
