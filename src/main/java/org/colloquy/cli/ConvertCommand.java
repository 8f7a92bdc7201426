package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.Edition;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.FileReport;
import org.colloquy.diagnostic.Finding;
import org.colloquy.diagnostic.LineIndex;
import org.colloquy.diagnostic.Severity;
import org.colloquy.source.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Transcripts to TEI, and no further. */
@Command(
    name = "convert",
    description = {
      "Makes TEI of transcripts, with its ledger, and checks it.",
      "A TEI file that was edited since it was made is never overwritten."
    })
final class ConvertCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Transcripts, or folders that hold .txt files.")
  private List<Path> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder for the editions, each in a folder of its own. Default: output.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--why", description = "Print what was read out of the transcript, and why.")
  private boolean why;

  @Mixin private ConversionOptions conversion;
  @Mixin private MessageOptions messages;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var converters = new Converters(conversion);
    var transcripts = new Transcripts(conversion, converters);
    List<Job> jobs =
        new Inputs(".txt").jobs(inputs, file -> () -> convert(file, transcripts, converters));
    return new Run(console, messages).run(jobs, converters::report).sayWhere("TEI:").exit();
  }

  private Outcome convert(Path file, Transcripts transcripts, Converters converters)
      throws IOException {
    Workspace workspace = Workspace.of(file, output);
    SourceText source = transcripts.read(file);
    Transcripts.Draft draft = transcripts.convert(source, file, workspace);
    List<FileReport> reports = new ArrayList<>(draft.metadata());
    List<Diagnostic> found = new ArrayList<>();
    List<String> findings = new ArrayList<>();
    Optional<Path> written = Optional.empty();
    if (draft.edition().isPresent()) {
      Edition edition = draft.edition().get();
      found.addAll(Reports.strict(edition.diagnostics(), conversion.release()));
      if (why) {
        findings.addAll(findings(edition, source));
      }
      if (Editions.isEdited(workspace)) {
        found.add(refused(workspace));
      } else if (!Transcripts.hasErrors(found)) {
        Editions.save(edition, workspace);
        written = Optional.of(workspace.tei());
      }
    }
    reports.add(Reports.of(source, workspace.tei(), found));
    return converters.checked(workspace, Outcome.of(reports, findings, written));
  }

  private static Diagnostic refused(Workspace workspace) {
    String message = Names.shown(workspace.tei()) + " was edited and is not overwritten";
    Diagnostic found = Diagnostic.of(Code.T603, message);
    return new Diagnostic(
        Code.T603, Severity.ERROR, message, found.span(), found.tei(), found.help());
  }

  private static List<String> findings(Edition edition, SourceText source) {
    var index = new LineIndex(source.text());
    List<String> lines = new ArrayList<>();
    for (Finding finding : edition.findings()) {
      int at = finding.span().start();
      String place = source.name() + ":" + index.line(at) + ":" + index.column(at);
      String detail = finding.why().detail().isEmpty() ? "" : ", " + finding.why().detail();
      lines.add(place + ": " + finding.what() + " (" + finding.why().rule() + detail + ")");
    }
    return lines;
  }
}
