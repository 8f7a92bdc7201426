package org.colloquy.publish;

import java.util.Optional;

/**
 * A stylesheet of the editors' own. It is compiled as a module that is imported after the
 * program's, so that its rules, named templates and functions go before those.
 *
 * @param name its file name, for messages
 * @param text the file
 * @param modules where it finds what it includes or imports
 */
public record OwnStylesheet(String name, String text, Modules modules) {
  /** The files that an own stylesheet may read: those below its folder. */
  @FunctionalInterface
  public interface Modules {
    /** Returns the text of a file by its path below the folder; empty if there is none. */
    Optional<String> text(String path);
  }
}
