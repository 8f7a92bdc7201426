package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.Converter;
import org.colloquy.Edition;
import org.colloquy.Format;
import org.colloquy.House;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.FileReport;
import org.colloquy.profile.Metadata;
import org.colloquy.source.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The whole way from a transcript to its edition. */
@Command(
    name = "build",
    description = {
      "Makes editions of transcripts: TEI, checked, then HTML, PDF and plain text.",
      "A TEI file that was edited since it was made is never overwritten, but rendered.",
      "Of several editions it also makes the site of the collection, beside them,",
      "and of a volume.yaml in the folder one book of them."
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Transcripts, or folders that hold .txt files.")
  private List<Path> inputs;

  @Mixin private ConversionOptions conversion;
  @Mixin private OutputOptions output;
  @Mixin private MessageOptions messages;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var converters = new Converters(conversion, output.maxPages());
    var transcripts = new Transcripts(conversion, converters);
    var houses = output.houses();
    var sites = new Sites(houses);
    List<Job> jobs =
        new Inputs(".txt")
            .jobs(
                inputs,
                file -> {
                  sites.expect(Workspace.of(file, output.folder()));
                  return () -> build(file, transcripts, converters, houses, sites);
                });
    var volumes = new Volumes(converters, houses, output.folder(), conversion.release());
    Job.Work last =
        () ->
            volumes(volumes)
                .and(converters.report())
                .and(sites.write(Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH"))));
    return new Run(console, messages).run(jobs, last).sayWhere("edition:").exit();
  }

  private Outcome volumes(Volumes volumes) throws IOException {
    Outcome all = Converters.nothing();
    for (Path plan : Volumes.plans(inputs)) {
      all = all.and(volumes.render(plan, output.formats()));
    }
    return all;
  }

  private Outcome build(
      Path file, Transcripts transcripts, Converters converters, Houses houses, Sites sites)
      throws IOException {
    Workspace workspace = Workspace.of(file, output.folder());
    SourceText source = transcripts.read(file);
    List<FileReport> reports = new ArrayList<>();
    List<Diagnostic> found = new ArrayList<>();
    boolean edited = Editions.isEdited(workspace);
    Optional<Edition> edition;
    Metadata known = Metadata.NONE;
    if (edited) {
      String message = Names.shown(workspace.tei()) + " was edited and is not overwritten";
      found.add(Diagnostic.of(Code.T603, message));
      edition =
          Optional.of(
              Editions.open(workspace.tei(), converters.of(workspace), Optional.of(source)));
    } else {
      Transcripts.Draft draft = transcripts.convert(source, file, workspace);
      reports.addAll(draft.metadata());
      edition = draft.edition();
      known = draft.known();
    }
    edition.ifPresent(e -> found.addAll(Reports.strict(e.diagnostics(), conversion.release())));
    Optional<Path> written = Optional.empty();
    House house = houses.of(file, workspace);
    reports.addAll(houses.own(house, file, workspace));
    if (edition.isPresent() && !Transcripts.hasErrors(found) && house.isSound()) {
      if (!edited) {
        Editions.save(edition.get(), workspace);
        if (workspace.authority().isPresent()) {
          found.addAll(Converter.confirm(workspace.authority().get(), known));
        }
      }
      found.addAll(
          Editions.render(
              edition.get(),
              file,
              workspace,
              house,
              sites.holds(workspace),
              conversion.release(),
              output.formats()));
      written = Optional.of(workspace.output());
      if (Arrays.asList(output.formats()).contains(Format.HTML)) {
        found.addAll(sites.add(edition.get(), file, workspace));
      }
    }
    reports.add(Reports.of(source, workspace.tei(), found));
    List<String> results = written.isPresent() ? fidelity(edition.orElseThrow()) : List.of();
    return converters.checked(workspace, Outcome.of(reports, results, written));
  }

  private static List<String> fidelity(Edition edition) {
    String sentence = edition.fidelity();
    return sentence.isEmpty() ? List.of() : List.of(edition.name() + ": " + sentence);
  }
}
