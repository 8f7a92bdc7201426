/**
 * Compares a TEI file with what its editor, or a hand-made key, says is right: counts what was
 * found, what was missed and what was made too many, each with its place.
 */
package org.colloquy.evaluate;
