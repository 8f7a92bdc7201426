package org.colloquy.collection;

/**
 * A turn, for links.
 *
 * @param anchor its id in the edition's page
 * @param number its number
 */
record Turn(String anchor, String number) {}
