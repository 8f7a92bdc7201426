/**
 * The Java API: a transcript goes in, an edition comes out. Only this package knows every stage.
 */
package org.colloquy;
