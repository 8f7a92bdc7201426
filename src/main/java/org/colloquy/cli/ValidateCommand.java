package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.FileReport;
import org.colloquy.source.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** All checks, and nothing written. */
@Command(
    name = "validate",
    description = {
      "Checks TEI files: RELAX NG, W3C XML Schema, Schematron, and that no text was lost.",
      "Transcripts are converted for the check; nothing is written."
    })
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "TEI files or transcripts, or folders that hold .xml files.")
  private List<Path> inputs;

  @Mixin private ConversionOptions conversion;
  @Mixin private MessageOptions messages;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var converters = new Converters(conversion);
    var transcripts = new Transcripts(conversion, converters);
    List<Job> jobs =
        new Inputs(".xml")
            .jobs(
                inputs,
                file ->
                    () ->
                        Names.isXml(file)
                            ? tei(file, converters)
                            : transcript(file, transcripts, converters));
    return new Run(console, messages).run(jobs, converters::report).exit();
  }

  private Outcome tei(Path file, Converters converters) throws IOException {
    Workspace workspace = Workspace.of(file, Optional.empty());
    TeiFile tei = TeiFile.open(file, workspace, converters);
    List<Diagnostic> found = Reports.strict(tei.edition().diagnostics(), conversion.release());
    List<FileReport> reports = List.of(Reports.of(file, tei.source(), found));
    return converters.checked(workspace, Outcome.of(reports, verdict(file, found), NOTHING));
  }

  private Outcome transcript(Path file, Transcripts transcripts, Converters converters)
      throws IOException {
    Workspace workspace = Workspace.of(file, Optional.empty());
    SourceText source = transcripts.read(file);
    Transcripts.Draft draft = transcripts.convert(source, file, workspace);
    List<FileReport> reports = new ArrayList<>(draft.metadata());
    List<String> verdict = List.of();
    if (draft.edition().isPresent()) {
      List<Diagnostic> all = draft.edition().get().diagnostics();
      List<Diagnostic> found = Reports.strict(all, conversion.release());
      reports.add(Reports.of(source, workspace.tei(), found));
      verdict = verdict(file, found);
    }
    return converters.checked(workspace, Outcome.of(reports, verdict, NOTHING));
  }

  private static final Optional<Path> NOTHING = Optional.empty();

  private static List<String> verdict(Path file, List<Diagnostic> found) {
    String verdict = Transcripts.hasErrors(found) ? "not valid" : "valid";
    return List.of(Names.shown(file) + ": " + verdict);
  }
}
