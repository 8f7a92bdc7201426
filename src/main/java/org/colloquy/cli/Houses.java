package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.House;
import org.colloquy.Volume;
import org.colloquy.diagnostic.FileReport;
import org.colloquy.profile.MetadataReader;
import org.colloquy.source.SourceReader;

/** The settings of a run's projects, each read once. Thread-safe. */
final class Houses {
  private final Optional<String> fonts;
  private final SortedMap<Path, House> read = new TreeMap<>();

  /**
   * Makes settings not yet read.
   *
   * @param fonts the font set of all books, whatever the settings say
   */
  Houses(Optional<String> fonts) {
    this.fonts = fonts;
  }

  /** Returns the folder that holds the settings for a file: its project's, else its own. */
  static Path home(Path file, Workspace workspace) {
    return workspace.project().orElse(file.toAbsolutePath().normalize().getParent());
  }

  /** Returns the settings in a folder. */
  synchronized House of(Path home) throws IOException {
    House house = read.get(home);
    if (house == null) {
      house = House.open(home);
      read.put(home, house);
    }
    return house;
  }

  /** Returns the settings for one edition, with those of its own. */
  House of(Path file, Workspace workspace) throws IOException {
    House house = of(home(file, workspace));
    Path yaml = Workspace.metadata(workspace.transcript().orElse(file));
    if (Files.exists(yaml)) {
      house = house.with(MetadataReader.read(SourceReader.read(yaml).text(), found -> {}), yaml);
    }
    return fonts.isPresent() ? house.inFontsOf(fonts.get()) : house;
  }

  /**
   * Returns the settings for a volume, with those of its own.
   *
   * @param home the folder that holds the settings
   */
  House of(Volume volume, Path yaml, Path home) throws IOException {
    House house = volume.in(of(home), yaml);
    return fonts.isPresent() ? house.inFontsOf(fonts.get()) : house;
  }

  /** Returns what is wrong with the settings that one edition has of its own. */
  List<FileReport> own(House house, Path file, Workspace workspace) throws IOException {
    return house.reports().equals(of(home(file, workspace)).reports())
        ? List.of()
        : house.reports();
  }

  /** Reports what is wrong with the settings, each once. */
  synchronized Outcome report() {
    List<FileReport> reports = new ArrayList<>();
    read.values().forEach(house -> reports.addAll(house.reports()));
    return Outcome.of(reports, List.of(), Optional.empty());
  }
}
