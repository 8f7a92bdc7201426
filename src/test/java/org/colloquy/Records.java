package org.colloquy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.MetadataReader;
import org.colloquy.source.SourceReader;

/** Real records to test on, and one converter for all tests. */
final class Records {
  static final Path SAMPLE = Path.of("tei/transcripts/stalin-kim-1950-04.txt");
  private static final Path SHARED = Path.of("..", "shared");

  private Records() {}

  /** One converter for the process: schemas and style sheets are compiled once. */
  static final class Shared {
    static final Converter CONVERTER = converter();

    private Shared() {}

    private static Converter converter() {
      try {
        return Converter.builder().authority(Path.of("tei/authority")).build();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static Edition convert(Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName().toString().replace(".txt", ".yaml"));
    Metadata metadata =
        Files.exists(beside)
            ? MetadataReader.read(Files.readString(beside), new Diagnostics())
            : Metadata.NONE;
    return Shared.CONVERTER.convert(SourceReader.read(file), metadata);
  }

  /** Returns the real records beside the project; empty where they are not at hand. */
  static List<Path> others() throws IOException {
    Path[] folders = {SHARED.resolve("transcripts"), SHARED.resolve("gold")};
    List<Path> all = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files.filter(file -> file.toString().endsWith(".txt")).forEach(all::add);
        }
      }
    }
    Collections.sort(all);
    return all;
  }

  /** Returns a file of the full TEI schema, if it is at hand. */
  static Path teiAll(String name) {
    return SHARED.resolve("schema").resolve(name);
  }
}
