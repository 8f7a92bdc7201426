/** Blocks to script: divisions, cast, turns, who to whom, direct or reported. */
package org.colloquy.speech;
