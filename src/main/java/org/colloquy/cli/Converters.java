package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.Converter;
import org.colloquy.diagnostic.FileReport;

/**
 * The converters of a run, one for each authority folder, built when first asked for. Thread-safe.
 */
final class Converters {
  private final ConversionOptions options;
  private final int maxPages;
  private final Map<Optional<Path>, Converter> built =
      new TreeMap<>(Comparator.comparing(folder -> folder.map(Path::toString).orElse("")));

  /** For commands that make no PDF. */
  Converters(ConversionOptions options) {
    this(options, 1);
  }

  Converters(ConversionOptions options, int maxPages) {
    this.options = options;
    this.maxPages = maxPages;
  }

  /** Returns the converter for a file: the user's authority folder, else its project's. */
  synchronized Converter of(Workspace workspace) throws IOException {
    Optional<Path> authority = options.authority().or(workspace::authority);
    Converter converter = built.get(authority);
    if (converter == null) {
      converter = build(authority);
      built.put(authority, converter);
    }
    return converter;
  }

  /** Returns an outcome that fails if the authority files or schemas it rests on have errors. */
  Outcome checked(Workspace workspace, Outcome outcome) throws IOException {
    boolean sound = !Transcripts.hasErrors(of(workspace).diagnostics());
    return sound
        ? outcome
        : new Outcome(
            outcome.reports(),
            outcome.exit().or(ExitCode.INVALID),
            outcome.results(),
            outcome.written());
  }

  /** Reports what is wrong with authority files and schemas, each once. */
  synchronized Outcome report() {
    List<FileReport> reports = new ArrayList<>();
    built.forEach(
        (folder, converter) ->
            reports.add(
                new FileReport(
                    folder.map(Names::shown).orElse("--schema"), "", converter.diagnostics())));
    reports.removeIf(report -> report.diagnostics().isEmpty());
    return Outcome.of(reports, List.of(), Optional.empty());
  }

  /** Returns the outcome of work that found nothing. */
  static Outcome nothing() {
    return Outcome.of(List.of(), List.of(), Optional.empty());
  }

  private Converter build(Optional<Path> authority) throws IOException {
    Converter.Builder builder = Converter.builder().maxPages(maxPages);
    if (authority.isPresent()) {
      if (!Files.isDirectory(authority.get())) {
        throw new NotDirectoryException(Names.shown(authority.get()));
      }
      builder.authority(authority.get());
    }
    options.gazetteer().ifPresent(builder::gazetteer);
    options.schemas().forEach(builder::schema);
    if (maxPages > 1) {
      builder.ahead();
    }
    return builder.build();
  }

  /** Returns whether editions are to be released, with no fault a draft may have. */
  boolean release() {
    return options.release();
  }
}
