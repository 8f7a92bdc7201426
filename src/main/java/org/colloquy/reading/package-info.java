/**
 * Text to flows: layout measured, notes and running heads lifted out, every repair a piece with a
 * rule.
 */
package org.colloquy.reading;
