package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.colloquy.Edition;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;

/**
 * A TEI file opened with what belongs to it.
 *
 * @param edition the file, checked
 * @param source its transcript, if it lies in a project that has it
 */
record TeiFile(Edition edition, Optional<SourceText> source) {
  /** Opens a TEI file, with its ledger and transcript if they are there. */
  static TeiFile open(Path file, Workspace workspace, Converters converters) throws IOException {
    Optional<Path> transcript = workspace.transcript();
    Optional<SourceText> source =
        transcript.isPresent()
            ? Optional.of(SourceReader.read(transcript.get()))
            : Optional.empty();
    return new TeiFile(Editions.open(file, converters.of(workspace), source), source);
  }
}
