package org.colloquy.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An invented record with TEI that has faults, and a key; a folder of the test resources. */
record Fixture(String name) {
  private static final Path FOLDER = Path.of("src/test/resources/evaluate");

  Path file(String ending) {
    return FOLDER.resolve(name).resolve(name + ending);
  }

  byte[] tei() throws IOException {
    return Files.readAllBytes(file(".tei.xml"));
  }

  Reference key() throws IOException, EvaluateException {
    return Reference.read(name + ".gold.json", Files.readAllBytes(file(".gold.json")));
  }

  String transcript() throws IOException {
    return Files.readString(file(".txt"));
  }

  Evaluation evaluate() throws IOException, EvaluateException {
    return Evaluator.evaluate(name, tei(), key(), Optional.of(transcript()));
  }

  /** The counts of each measure as {@code hits/made/gold}. */
  static Map<String, String> tallies(Evaluation evaluation) {
    Map<String, String> tallies = new TreeMap<>();
    for (Measure measure : evaluation.measures()) {
      Tally tally = measure.tally();
      tallies.put(measure.name(), tally.hits() + "/" + tally.made() + "/" + tally.gold());
    }
    return tallies;
  }
}
