package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The Nu HTML checker, in a process of its own: it carries its own Jing. */
public final class HtmlChecker {
  private static final Path CHECKER = Path.of("target/assets/html-checker");

  private HtmlChecker() {}

  /** Returns what is wrong with pages, one a line; the log is written into a folder. */
  public static List<String> errors(List<String> pages, Path folder) throws Exception {
    Browser.need(Files.isDirectory(CHECKER), "no HTML checker in " + CHECKER);
    Path log = folder.resolve("log.txt");
    List<String> command = new ArrayList<>(List.of(java(), "-Xss4m", "-cp", CHECKER + "/*"));
    command.addAll(List.of("nu.validator.client.SimpleCommandLineValidator", "--format", "gnu"));
    command.add("--errors-only");
    command.addAll(pages);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("the checker ends").isTrue();
    try (Stream<String> lines = Files.lines(log, UTF_8)) {
      return lines.toList();
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
