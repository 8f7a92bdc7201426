package org.colloquy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the files of one edition lie. A transcript in {@code ROOT/tei/transcripts}, or a TEI file
 * in {@code ROOT/tei/editions}, belongs to the project ROOT; any other stands alone, and all that
 * is made of it goes to the output folder.
 *
 * @param name name of the edition
 * @param project the project's folder, if the file belongs to one
 * @param output the folder of the edition's outputs
 */
record Workspace(String name, Optional<Path> project, Path output) {
  /**
   * Finds the places for a file.
   *
   * @param output the folder for all editions, if the user names one
   */
  static Workspace of(Path file, Optional<Path> output) {
    String name = Names.of(file);
    Optional<Path> project = project(file);
    Path all =
        output.orElseGet(() -> project.map(p -> p.resolve("output")).orElse(Path.of("output")));
    return new Workspace(name, project, all.resolve(name));
  }

  private static Optional<Path> project(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path tei = folder == null ? null : folder.getParent();
    boolean inProject =
        tei != null
            && tei.endsWith("tei")
            && (folder.endsWith("transcripts") || folder.endsWith("editions"));
    return inProject ? Optional.ofNullable(tei.getParent()) : Optional.empty();
  }

  /** Returns the TEI that the editor works on. */
  Path tei() {
    return editions().resolve(name + ".tei.xml");
  }

  /** Returns the ledger beside that TEI. */
  Path ledger() {
    return editions().resolve(name + ".ledger.json");
  }

  private Path editions() {
    return project.map(p -> p.resolve("tei/editions")).orElse(output);
  }

  /** Returns the project's folder of authority files, if it has one. */
  Optional<Path> authority() {
    return project.map(p -> p.resolve("tei/authority")).filter(Files::isDirectory);
  }

  /** Returns the project's transcript of the edition, if it has one. */
  Optional<Path> transcript() {
    return project
        .map(p -> p.resolve("tei/transcripts").resolve(name + ".txt"))
        .filter(Files::isRegularFile);
  }

  /** Returns the metadata file that belongs to a transcript; it need not exist. */
  static Path metadata(Path transcript) {
    return transcript.resolveSibling(Names.of(transcript) + ".yaml");
  }
}
