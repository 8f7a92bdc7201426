package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.Edition;
import org.colloquy.House;
import org.colloquy.diagnostic.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
      description = {
        "TEI files, folders that hold .xml files, or the plan of a volume (volume.yaml)."
      })
  private List<Path> inputs;

  @Option(
      names = "--pdf",
      paramLabel = "KIND",
      defaultValue = "library",
      description = {
        "The PDF: library, for readers and archives; print, the file for a printer, or cover,",
        "the cover for it, and nothing else. Default: ${DEFAULT-VALUE}."
      })
  private PdfKind pdf;

  @Option(names = "--marks", description = "Draw crop marks round the pages of the print PDF.")
  private boolean marks;

  @Mixin private PrintOptions print;
  @Mixin private ConversionOptions conversion;
  @Mixin private OutputOptions output;
  @Mixin private MessageOptions messages;

  /** Who takes the PDF. */
  enum PdfKind {
    LIBRARY,
    PRINT,
    COVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  RenderCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var converters = new Converters(conversion, output.maxPages());
    var houses = output.houses();
    List<Job> jobs =
        new Inputs(".xml")
            .jobs(
                inputs,
                file ->
                    Volumes.isPlan(file)
                        ? () ->
                            volume(
                                file,
                                new Volumes(
                                    converters, houses, output.folder(), conversion.release()))
                        : () -> render(file, converters, houses));
    return new Run(console, messages)
        .run(jobs, () -> converters.report().and(houses.report()))
        .sayWhere("edition:")
        .exit();
  }

  private Outcome volume(Path file, Volumes volumes) throws IOException {
    return pdf == PdfKind.LIBRARY
        ? volumes.render(file, output.formats())
        : volumes.make(
            file, (edition, workspace, house) -> outputs(file, edition, workspace, house));
  }

  private Outcome render(Path file, Converters converters, Houses houses) throws IOException {
    Workspace workspace = Workspace.of(file, output.folder());
    TeiFile tei = TeiFile.open(file, workspace, converters);
    List<Diagnostic> found =
        new ArrayList<>(Reports.strict(tei.edition().diagnostics(), conversion.release()));
    Optional<Path> written = Optional.empty();
    House house = houses.of(file, workspace);
    var reports = new ArrayList<>(houses.own(house, file, workspace));
    if (!Transcripts.hasErrors(found) && house.isSound()) {
      found.addAll(
          Reports.strict(outputs(file, tei.edition(), workspace, house), conversion.release()));
      written = Optional.of(workspace.output());
    }
    reports.add(Reports.of(file, tei.source(), found));
    return converters.checked(workspace, Outcome.of(reports, List.of(), written));
  }

  private List<Diagnostic> outputs(Path file, Edition edition, Workspace workspace, House house)
      throws IOException {
    boolean release = conversion.release();
    return switch (pdf) {
      case PRINT ->
          Editions.print(
              file,
              workspace,
              house,
              release,
              (to, with) -> edition.print(to, with, print.order(marks)));
      case COVER ->
          Editions.print(
              file,
              workspace,
              house,
              release,
              (to, with) -> edition.cover(to, with, print.order()));
      case LIBRARY ->
          Editions.render(
              edition,
              file,
              workspace,
              house,
              new Sites(output.houses()).holds(workspace),
              release,
              output.formats());
    };
  }
}
