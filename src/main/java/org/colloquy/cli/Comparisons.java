package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.Converter;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.FileReport;
import org.colloquy.evaluate.Reference;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;

/**
 * Which file is compared with which.
 *
 * @param pairs the files that have a reference
 * @param failed a job that reports, if there is none
 */
record Comparisons(List<Pair> pairs, List<Job> failed) {
  private static final List<String> REFERENCES = List.of(".gold.json", ".json", ".tei.xml", ".xml");

  /** TEI, and transcripts only where there is none. */
  static final List<String> EITHER = List.of(".xml", ".txt");

  /** Nothing but transcripts. */
  static final List<String> TRANSCRIPTS = List.of(".txt");

  /** A file and its reference. */
  record Pair(Path produced, Path reference) {
    /**
     * Finds the transcript: the one given, the produced file itself, or the first that lies where
     * the project, the ledger, the TEI or the reference has it.
     */
    Optional<SourceText> transcript(Optional<Path> given, Reference right, Transcripts transcripts)
        throws IOException {
      String name = Names.of(produced) + ".txt";
      List<Path> places = new ArrayList<>();
      if (given.isPresent()) {
        places.add(given.get());
        places.add(given.get().resolve(name));
        places.add(given.get().resolve(right.transcript()));
      }
      if (!Names.isXml(produced)) {
        places.add(produced);
      }
      Workspace.of(produced, Optional.empty()).transcript().ifPresent(places::add);
      places.add(produced.resolveSibling(name));
      places.add(reference.resolveSibling(name));
      places.add(reference.resolveSibling(right.transcript()));
      for (Path place : places) {
        if (Files.isRegularFile(place)) {
          return Optional.of(transcripts.read(place));
        }
      }
      return restored(name);
    }

    /** A TEI file that nobody has edited gives its transcript back. */
    private Optional<SourceText> restored(String name) throws IOException {
      Path ledger = produced.resolveSibling(Names.of(produced) + ".ledger.json");
      if (!Files.isRegularFile(ledger)) {
        return Optional.empty();
      }
      byte[] tei = Files.readAllBytes(produced);
      byte[] bytes = Files.readAllBytes(ledger);
      return Converter.isEdited(tei, bytes)
          ? Optional.empty()
          : Optional.of(SourceReader.of(name, Converter.restore(tei, bytes)));
    }
  }

  /**
   * Pairs two files, or the files of two folders by name.
   *
   * @param endings of the files of a folder; later ones only if there are none of the earlier
   */
  static Comparisons of(Path produced, Path reference, List<String> endings) {
    if (!Files.isDirectory(produced) && !Files.isDirectory(reference)) {
      return new Comparisons(List.of(new Pair(produced, reference)), List.of());
    }
    List<Pair> pairs = new ArrayList<>();
    try {
      for (Path file : files(produced, endings)) {
        reference(file, reference).ifPresent(right -> pairs.add(new Pair(file, right)));
      }
    } catch (IOException e) {
      Job failed = new Job(Names.shown(produced), () -> Failures.of(Names.shown(produced), e));
      return new Comparisons(List.of(), List.of(failed));
    }
    if (pairs.isEmpty()) {
      String name = Names.shown(reference);
      Diagnostic found = Diagnostic.of(Code.C905, "no file has a reference of its name here");
      var report = new FileReport(name, "", List.of(found));
      Job failed = new Job(name, () -> Outcome.failed(ExitCode.INPUT_OUTPUT, report));
      return new Comparisons(List.of(), List.of(failed));
    }
    return new Comparisons(pairs, List.of());
  }

  private static List<Path> files(Path produced, List<String> endings) throws IOException {
    if (!Files.isDirectory(produced)) {
      return List.of(produced);
    }
    for (String ending : endings) {
      List<Path> found = files(produced, ending);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The files of a folder and those below it: editions lie in folders of their own. */
  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static Optional<Path> reference(Path produced, Path reference) {
    if (!Files.isDirectory(reference)) {
      return Optional.of(reference);
    }
    return REFERENCES.stream()
        .map(ending -> reference.resolve(Names.of(produced) + ending))
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
