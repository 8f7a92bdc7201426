package org.colloquy.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** A TrueType file. */
public sealed interface FontFile {
  /** Returns the file's name. */
  String name();

  /** Returns whether the file is there. */
  boolean isHere();

  /** Returns the bytes; nobody changes them. */
  byte[] bytes();

  /** A file of the program. */
  record Bundled(String name) implements FontFile {
    private static final String FOLDER = "/org/colloquy/fonts/";

    @Override
    public boolean isHere() {
      return FontFile.class.getResource(FOLDER + name) != null;
    }

    @Override
    public byte[] bytes() {
      try (InputStream stream = FontFile.class.getResourceAsStream(FOLDER + name)) {
        return stream.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException("the program's font " + name + " cannot be read", e);
      }
    }
  }

  /** A file of the editors' own. */
  record Own(String name, byte[] bytes) implements FontFile {
    @Override
    public boolean equals(Object other) {
      return other instanceof Own own && Arrays.equals(bytes, own.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public boolean isHere() {
      return true;
    }
  }
}
