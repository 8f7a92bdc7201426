package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.Converter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** TEI and ledger back to the transcript. */
@Command(
    name = "restore",
    description = "Gives the transcript back from TEI and ledger, byte for byte.")
final class RestoreCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "TEI", description = "A TEI file; its ledger lies beside it.")
  private Path tei;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "The ledger, if it does not lie beside the TEI.")
  private Optional<Path> ledger = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the transcript. Default: the standard output.")
  private Optional<Path> output = Optional.empty();

  @Mixin private MessageOptions messages;

  RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Job> jobs = List.of(new Job(Names.shown(tei), this::restore));
    return new Run(console, messages).run(jobs, Converters::nothing).exit();
  }

  private Outcome restore() throws IOException {
    Path beside = ledger.orElse(tei.resolveSibling(Names.of(tei) + ".ledger.json"));
    byte[] bytes = Converter.restore(Files.readAllBytes(tei), Files.readAllBytes(beside));
    if (output.isPresent()) {
      Staging.write(output.get(), bytes);
    } else {
      console.out().write(bytes, 0, bytes.length);
      console.out().flush();
    }
    return Converters.nothing();
  }
}
