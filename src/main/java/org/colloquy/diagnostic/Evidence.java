package org.colloquy.diagnostic;

/**
 * What a reading rests on: the rule that decided and, in a few words, what it saw.
 *
 * @param rule name of the rule, as in {@code R4 subject}
 * @param detail what was seen, in words a reader of the transcript understands; may be empty
 */
public record Evidence(String rule, String detail) {}
