/** Bytes to text: a transcript as decoded, which never changes after this. */
package org.colloquy.source;
