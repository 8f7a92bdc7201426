package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.colloquy.Edition;
import org.colloquy.Format;
import org.colloquy.House;
import org.colloquy.Volume;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.FileReport;
import org.colloquy.diagnostic.Severity;

/** Makes the books of several editions. Thread-safe. */
final class Volumes {
  private static final String PLAN = "volume.yaml";

  private final Converters converters;
  private final Houses houses;
  private final Optional<Path> output;
  private final boolean release;

  /**
   * Begins a run.
   *
   * @param output the folder for all books, if the user names one
   * @param release whether a gap is an error
   */
  Volumes(Converters converters, Houses houses, Optional<Path> output, boolean release) {
    this.release = release;
    this.converters = converters;
    this.houses = houses;
    this.output = output;
  }

  /** What is made of a volume once it is open. */
  @FunctionalInterface
  interface Making {
    /** Makes it and returns what was found. */
    List<Diagnostic> make(Edition edition, Workspace workspace, House house) throws IOException;
  }

  /** Returns whether a file is the plan of a volume. */
  static boolean isPlan(Path file) {
    return file.getFileName().toString().matches(".*\\.ya?ml");
  }

  /** Returns the plans in the folders given, and in the projects to which they belong. */
  static List<Path> plans(List<Path> inputs) {
    var plans = new TreeSet<Path>();
    for (Path input : inputs) {
      Path folder = input.toAbsolutePath().normalize();
      for (Path at : Files.isDirectory(folder) ? List.of(folder) : List.<Path>of()) {
        Path project = at.endsWith("tei/transcripts") ? at.getParent().getParent() : at;
        if (Files.isRegularFile(project.resolve(PLAN))) {
          plans.add(project.resolve(PLAN));
        }
      }
    }
    return List.copyOf(plans);
  }

  /** Makes TEI and PDF of a volume, as far as they are among the formats. */
  Outcome render(Path yaml, Format... formats) throws IOException {
    Format[] own =
        Arrays.stream(formats)
            .filter(format -> format == Format.TEI || format == Format.PDF)
            .toArray(Format[]::new);
    return make(
        yaml,
        (edition, workspace, house) ->
            own.length == 0
                ? List.of()
                : Editions.render(
                    edition, yaml, workspace, house, false, converters.release(), own));
  }

  /** Opens a volume and makes something of it. */
  Outcome make(Path yaml, Making making) throws IOException {
    Optional<Path> project = project(yaml);
    Path all =
        output.orElseGet(() -> project.map(p -> p.resolve("output")).orElse(Path.of("output")));
    var reading = new Workspace("", project, all);
    Volume volume = Volume.open(yaml, converters.of(reading), all);
    var workspace = new Workspace(volume.name(), project, all.resolve(volume.name()));
    Path home = Houses.home(yaml, workspace);
    House house = houses.of(volume, yaml, home);
    List<FileReport> reports = new ArrayList<>(Reports.strictAll(volume.reports(), release));
    if (!house.reports().equals(houses.of(home).reports())) {
      reports.addAll(house.reports());
    }
    Optional<Path> written = Optional.empty();
    boolean sound = !Outcome.of(reports, List.of(), Optional.empty()).has(Severity.ERROR);
    if (volume.edition().isPresent() && house.isSound() && sound) {
      List<Diagnostic> found =
          Reports.strict(making.make(volume.edition().get(), workspace, house), release);
      reports.add(Reports.of(yaml, Optional.empty(), found));
      written = Optional.of(workspace.output());
    }
    return converters.checked(reading, Outcome.of(reports, List.of(), written));
  }

  private static Optional<Path> project(Path yaml) {
    Path folder = yaml.toAbsolutePath().normalize().getParent();
    return Optional.ofNullable(folder)
        .filter(each -> Files.isDirectory(each.resolve("tei/editions")))
        .or(
            () ->
                Optional.ofNullable(folder)
                    .map(Path::getParent)
                    .filter(each -> Files.isDirectory(each.resolve("tei/editions"))));
  }
}
