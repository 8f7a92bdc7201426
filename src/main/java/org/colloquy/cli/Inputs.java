package org.colloquy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.FileReport;

/** The files that a command works on: those given, and those in the folders given, by name. */
final class Inputs {
  private final String ending;

  /**
   * Takes files from folders by their ending.
   *
   * @param ending as in {@code .txt}
   */
  Inputs(String ending) {
    this.ending = ending;
  }

  /** Makes a job of every input; a folder without files, or a name given twice, is a failed one. */
  List<Job> jobs(List<Path> given, Function<Path, Job.Work> work) {
    List<Job> jobs = new ArrayList<>();
    Map<String, Path> names = new HashMap<>();
    for (Path path : given) {
      for (Path file : expand(path, jobs)) {
        Path before = names.putIfAbsent(Names.of(file), file);
        if (before == null) {
          jobs.add(new Job(Names.shown(file), work.apply(file)));
        } else if (!before.equals(file)) {
          String message = Names.shown(before) + " would give an edition of the same name";
          jobs.add(failed(ExitCode.USAGE, Code.C903, file, message));
        }
      }
    }
    return jobs;
  }

  private List<Path> expand(Path path, List<Job> jobs) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
      List<Path> found =
          files
              .filter(file -> file.getFileName().toString().endsWith(ending))
              .filter(Files::isRegularFile)
              .filter(file -> !isMade(file))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        String message = "the folder holds no " + ending + " file";
        jobs.add(failed(ExitCode.INPUT_OUTPUT, Code.C902, path, message));
      }
      return found;
    } catch (IOException | UncheckedIOException e) {
      IOException cause = e instanceof IOException io ? io : (IOException) e.getCause();
      jobs.add(new Job(Names.shown(path), () -> Failures.of(Names.shown(path), cause)));
      return List.of();
    }
  }

  /** Whether a text was made by an earlier run: what stands beside it says so. */
  private boolean isMade(Path file) {
    if (!ending.equals(".txt")) {
      return false;
    }
    Path folder = file.toAbsolutePath().getParent();
    String name = file.getFileName().toString();
    String tei = name.substring(0, name.length() - ending.length()) + ".tei.xml";
    return Files.exists(folder.resolve("fidelity.json"))
        || Files.exists(folder.resolve("index.html")) && Files.exists(folder.resolve(tei))
        || folder.endsWith("site-data");
  }

  private static Job failed(ExitCode exit, Code code, Path path, String message) {
    var report = new FileReport(Names.shown(path), "", List.of(Diagnostic.of(code, message)));
    return new Job(Names.shown(path), () -> Outcome.failed(exit, report));
  }
}
