/** Tokens, sentences and bracket depth of a flow, once. */
package org.colloquy.lexis;
