package org.colloquy.publish;

/**
 * What a turn rests on, for the page: an editor checks it first.
 *
 * @param firstLine first line in the transcript, from 1
 * @param lastLine last line in the transcript
 * @param words the transcript's words there, as printed, shortened
 * @param rule the rule that decided who speaks
 * @param detail what the rule saw; may be empty
 * @param confidence 0 to 1
 */
public record TurnEvidence(
    int firstLine, int lastLine, String words, String rule, String detail, double confidence) {}
