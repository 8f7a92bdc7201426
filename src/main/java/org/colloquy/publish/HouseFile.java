package org.colloquy.publish;

/**
 * A file of the editors' own that pages load.
 *
 * @param name what it is called beside the pages
 * @param bytes the file; not copied, and never changed here
 */
public record HouseFile(String name, byte[] bytes) {}
