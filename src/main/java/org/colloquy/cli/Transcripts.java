package org.colloquy.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.Converter;
import org.colloquy.Edition;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.FileReport;
import org.colloquy.diagnostic.Severity;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.MetadataReader;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;

/** Reads transcripts with their metadata, and converts them. Immutable and thread-safe. */
final class Transcripts {
  private final ConversionOptions options;
  private final Converters converters;

  Transcripts(ConversionOptions options, Converters converters) {
    this.options = options;
    this.converters = converters;
  }

  /**
   * A transcript converted.
   *
   * @param edition empty if metadata or authority files have errors, so that none could be made
   * @param metadata what was found in the metadata file
   * @param known what the metadata file says
   */
  record Draft(Optional<Edition> edition, List<FileReport> metadata, Metadata known) {}

  /** Reads a transcript in the encoding that the user or its metadata names, or that is found. */
  SourceText read(Path file) throws IOException {
    Optional<Charset> charset = options.charset();
    if (charset.isEmpty() && Files.exists(Workspace.metadata(file))) {
      String yaml = SourceReader.read(Workspace.metadata(file)).text();
      charset = MetadataReader.read(yaml, found -> {}).value("charset").map(Charset::forName);
    }
    return charset.isPresent() ? SourceReader.read(file, charset.get()) : SourceReader.read(file);
  }

  /** Converts a transcript with the metadata beside it. */
  Draft convert(SourceText source, Path file, Workspace workspace) throws IOException {
    Converter converter = converters.of(workspace);
    Path beside = Workspace.metadata(file);
    Metadata metadata = Metadata.NONE;
    List<FileReport> reports = List.of();
    List<Diagnostic> found = new ArrayList<>();
    if (Files.exists(beside)) {
      SourceText yaml = SourceReader.read(beside);
      metadata = MetadataReader.read(yaml.text(), found::add);
      reports = List.of(new FileReport(yaml.name(), yaml.text(), found));
    }
    if (hasErrors(found) || hasErrors(converter.diagnostics())) {
      return new Draft(Optional.empty(), reports, Metadata.NONE);
    }
    Metadata known =
        options.profile().isPresent()
            ? metadata.with("profile", options.profile().get().id())
            : metadata;
    Metadata kept = known.keeping(options.keep());
    return new Draft(Optional.of(converter.convert(source, kept)), reports, metadata);
  }

  /** Returns whether an error is among the diagnostics. */
  static boolean hasErrors(List<Diagnostic> found) {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
