/** The faces a book is set in: TrueType files, what is derived from them, what they can print. */
package org.colloquy.font;
