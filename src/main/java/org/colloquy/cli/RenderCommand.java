package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.diagnostic.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** TEI to its outputs. */
@Command(
    name = "render",
    description = "Makes the outputs of TEI files: HTML, PDF and plain text. The TEI is checked.")
final class RenderCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "TEI files, or folders that hold .xml files.")
  private List<Path> inputs;

  @Mixin private ConversionOptions conversion;
  @Mixin private OutputOptions output;
  @Mixin private MessageOptions messages;

  RenderCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var converters = new Converters(conversion, output.maxPages());
    List<Job> jobs = new Inputs(".xml").jobs(inputs, file -> () -> render(file, converters));
    return new Run(console, messages).run(jobs, converters::report).sayWhere("edition:").exit();
  }

  private Outcome render(Path file, Converters converters) throws IOException {
    Workspace workspace = Workspace.of(file, output.folder());
    TeiFile tei = TeiFile.open(file, workspace, converters);
    List<Diagnostic> found =
        new ArrayList<>(Reports.strict(tei.edition().diagnostics(), conversion.release()));
    Optional<Path> written = Optional.empty();
    if (!Transcripts.hasErrors(found)) {
      found.addAll(Editions.render(tei.edition(), workspace, output.formats()));
      written = Optional.of(workspace.output());
    }
    var reports = List.of(Reports.of(file, tei.source(), found));
    return converters.checked(workspace, Outcome.of(reports, List.of(), written));
  }
}
