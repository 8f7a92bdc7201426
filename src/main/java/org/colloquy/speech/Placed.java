package org.colloquy.speech;

import org.colloquy.block.Block;

/**
 * A block and what it is in the edition.
 *
 * @param block the block as layout gave it
 * @param role what it is
 */
public record Placed(Block block, Role role) {}
