package org.colloquy.volume;

/**
 * A file that goes into a volume.
 *
 * @param name how messages call it
 * @param bytes TEI, or Markdown in UTF-8 if the name ends with {@code .md}
 */
public record VolumeDocument(String name, byte[] bytes) {
  /** Copies the bytes. */
  public VolumeDocument {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  boolean isMarkdown() {
    return name.endsWith(".md");
  }
}
