package org.colloquy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.evaluate.EvaluateException;
import org.colloquy.evaluate.Evaluation;
import org.colloquy.evaluate.Evaluator;
import org.colloquy.evaluate.Reference;

/** Keys of real records beside the project, with their transcripts; none where they are missing. */
final class GoldFiles {
  private static final Path SHARED = Path.of("..", "shared");
  static final Path TURNS = SHARED.resolve("gold");
  static final Path PARAGRAPHS = TURNS.resolve("reported");
  static final Path REFEREES = SHARED.resolve("bin");

  private GoldFiles() {}

  /**
   * A key and its transcript.
   *
   * @param name of the record
   */
  record Gold(String name, Path key, Path transcript) {
    byte[] tei() throws IOException {
      return Records.convert(transcript).teiBytes();
    }

    Evaluation evaluate(byte[] tei) throws IOException, EvaluateException {
      Reference reference = Reference.read(key.toString(), Files.readAllBytes(key));
      return Evaluator.evaluate(name, tei, reference, Optional.of(Files.readString(transcript)));
    }
  }

  /** Returns the keys of a folder whose transcripts are at hand, by name. */
  static List<Gold> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".gold.json"))
          .sorted()
          .map(GoldFiles::gold)
          .filter(gold -> Files.exists(gold.transcript()))
          .toList();
    }
  }

  private static Gold gold(Path key) {
    String name = key.getFileName().toString().replace(".gold.json", "");
    Path beside = key.resolveSibling(name + ".txt");
    Path transcript =
        Files.exists(beside) ? beside : SHARED.resolve("transcripts").resolve(name + ".txt");
    return new Gold(name, key, transcript);
  }
}
