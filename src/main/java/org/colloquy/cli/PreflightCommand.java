package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.PrintCheck;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.FileReport;
import org.colloquy.diagnostic.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Files for print, read as their printer will read them. */
@Command(
    name = "preflight",
    description = {
      "Checks PDF files, whoever made them, by the rules of a printer: size, fonts, colours, ink,",
      "pictures, pages, free margins, and the marks of PDF/X."
    })
final class PreflightCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "PDF files, or folders.")
  private List<Path> inputs;

  @Option(names = "--cover", description = "The files are covers; give --pages with it.")
  private boolean cover;

  @Mixin private PrintOptions print;
  @Mixin private MessageOptions messages;

  PreflightCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (cover && print.order().pages().isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--cover needs --pages N");
    }
    List<Job> jobs = new Inputs(".pdf").jobs(inputs, file -> () -> check(file));
    return new Run(console, messages)
        .run(jobs, () -> Outcome.of(List.of(), List.of(), Optional.empty()))
        .exit();
  }

  private Outcome check(Path file) throws IOException {
    String name = Names.shown(file);
    List<Diagnostic> found =
        cover
            ? PrintCheck.checkCover(name, Files.readAllBytes(file), print.order())
            : PrintCheck.check(name, Files.readAllBytes(file), print.order());
    boolean ready = found.stream().allMatch(fault -> fault.severity() == Severity.INFO);
    String verdict = ready ? "ready for " : "not ready for ";
    return Outcome.of(
        List.of(new FileReport(name, "", found)),
        List.of(name + ": " + verdict + print.printer()),
        Optional.empty());
  }
}
