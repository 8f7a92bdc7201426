package org.colloquy.cli;

import java.io.IOException;

/**
 * The work on one input.
 *
 * @param name how messages call the input
 * @param work what is to be done
 */
record Job(String name, Work work) {
  /** Work that may fail to read or write a file. */
  @FunctionalInterface
  interface Work {
    /** Does it. */
    Outcome run() throws IOException;
  }
}
