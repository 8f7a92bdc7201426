package org.colloquy.reading;

/**
 * Where a note or a running head hangs in its host flow.
 *
 * @param flow the note or running head
 * @param host the flow it belongs to
 * @param at offset in the host's text, in UTF-16 code units
 * @param kind what hangs there
 */
public record Anchor(FlowId flow, FlowId host, int at, Furniture kind) {}
