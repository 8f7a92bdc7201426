package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.Gazetteers;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.FileReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gazetteers that the user has, made ready for conversions. */
@Command(
    name = "gazetteer",
    synopsisSubcommandLabel = "import",
    description = "Makes gazetteers ready for --gazetteer.")
final class GazetteerCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  GazetteerCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "say what to do: gazetteer import");
  }

  /** Reads the files and writes the index. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Makes an index of places out of GeoNames tables (allCountries.txt, cities15000.txt, with or",
        "without alternateNamesV2.txt) and Linked Places files (JSON-LD or TSV). Name the source in",
        "your edition as its licence asks: GeoNames is CC BY 4.0."
      })
  int read(
      @Parameters(arity = "1..*", paramLabel = "FILE", description = "The gazetteers.")
          List<Path> files,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "DIR",
              required = true,
              description = "Folder for gazetteer.index; in a project, tei/authority.")
          Path output,
      @Option(
              names = "--min-population",
              paramLabel = "NUMBER",
              defaultValue = "0",
              description = "Leave out towns of GeoNames with fewer people.")
          long leastPopulation,
      @Mixin MessageOptions messages) {
    var job = new Job(Names.shown(output), () -> read(files, output, leastPopulation));
    return new Run(console, messages).run(List.of(job), Converters::nothing).exit();
  }

  private static Outcome read(List<Path> files, Path output, long leastPopulation)
      throws IOException {
    List<Diagnostic> found = new ArrayList<>();
    long places = Gazetteers.index(files, leastPopulation, output, found::add);
    return Outcome.of(
        List.of(new FileReport(Names.shown(output), "", found)),
        List.of(Names.shown(output) + ": " + places + (places == 1 ? " place" : " places")),
        Optional.empty());
  }
}
