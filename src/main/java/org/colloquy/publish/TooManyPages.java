package org.colloquy.publish;

/** Stops the layout engine at the page limit; never leaves the package. */
final class TooManyPages extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
