package org.colloquy.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Explanations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What a message means. */
@Command(
    name = "explain",
    description = "Says what a message code means, why, and what to do; without a code, lists all.")
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..*", paramLabel = "CODE", description = "As in S201.")
  private List<String> codes = List.of();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (codes.isEmpty()) {
      Arrays.stream(Code.values())
          .forEach(code -> console.out().println(code + "  " + code.title()));
    }
    ExitCode exit = ExitCode.DONE;
    for (String name : codes) {
      Optional<String> page = code(name).flatMap(Explanations::of);
      page.ifPresent(console.out()::print);
      if (page.isEmpty()) {
        console.err().println("no message has the code " + name + "; “colloquy explain” lists all");
        exit = ExitCode.USAGE;
      }
    }
    return exit.value();
  }

  private static Optional<Code> code(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(Code.values()).filter(code -> code.name().equals(wanted)).findFirst();
  }
}
