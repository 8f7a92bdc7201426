/** The body to blocks: what layout alone settles. */
package org.colloquy.block;
