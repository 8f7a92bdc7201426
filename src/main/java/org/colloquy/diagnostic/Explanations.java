package org.colloquy.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The pages that say what a code means, why it matters and how to mend it; Markdown in the jar, one
 * a code.
 */
public final class Explanations {
  private Explanations() {}

  /** Returns the page of a code; empty if it has none, which a test forbids. */
  public static Optional<String> of(Code code) {
    try (InputStream in = Explanations.class.getResourceAsStream("explain/" + code + ".md")) {
      if (in == null) {
        return Optional.empty();
      }
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
