package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Invented TEI documents to publish. */
final class Samples {
  private static final Path FOLDER = Path.of("src/test/resources/tei");

  private Samples() {}

  static String text(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name), UTF_8);
  }

  static TeiTree read(Stylesheets stylesheets, String name) throws IOException, PublishException {
    return stylesheets.parse(name, Files.readAllBytes(FOLDER.resolve(name)));
  }
}
