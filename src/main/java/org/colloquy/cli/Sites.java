package org.colloquy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.colloquy.Edition;
import org.colloquy.House;
import org.colloquy.Site;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.FileReport;

/**
 * The sites of the collections that a run builds: one for each folder that holds several of the
 * editions made. Editions may be added by many threads.
 */
final class Sites {
  private static final String LIST = "site-data/files.txt";

  /** What a site may have written: only such files are removed when a new site has them no more. */
  private static final Pattern OWN =
      Pattern.compile(
          "(editions|persons|places|organisations)-\\d+\\.html|(feed|sitemap)\\.xml|places\\.svg"
              + "|site-data/([a-z-]+\\d*\\.js|house(-logo)?\\.[a-z]+)");

  private final Houses houses;
  private final SortedMap<Path, Growing> growing = new TreeMap<>();
  private final Map<Path, Integer> expected = new HashMap<>();

  /**
   * Begins a run without sites.
   *
   * @param houses what their editors say
   */
  Sites(Houses houses) {
    this.houses = houses;
  }

  /** A site to which editions are added, and the folders that may hold its settings. */
  private record Growing(Site site, TreeSet<Path> homes) {}

  /** Tells of an edition that is to come: of two or more there is a site. */
  void expect(Workspace workspace) {
    synchronized (growing) {
      expected.merge(folder(workspace), 1, Integer::sum);
    }
  }

  /** Returns whether an edition stands in a site: one that this run makes, or one made before. */
  boolean holds(Workspace workspace) {
    synchronized (growing) {
      Path folder = folder(workspace);
      return expected.getOrDefault(folder, 0) > 1 || Files.exists(folder.resolve(LIST));
    }
  }

  private static Path folder(Workspace workspace) {
    return workspace.output().toAbsolutePath().normalize().getParent();
  }

  /**
   * Adds an edition that was written.
   *
   * @param file its transcript
   * @return what was found
   */
  List<Diagnostic> add(Edition edition, Path file, Workspace workspace) {
    Path folder = folder(workspace);
    Site site;
    synchronized (growing) {
      Growing one =
          growing.computeIfAbsent(folder, key -> new Growing(new Site(), new TreeSet<>()));
      one.homes().add(Houses.home(file, workspace));
      site = one.site();
    }
    return site.add(edition);
  }

  /** Writes each site of which there are, or were to be, several editions. */
  Outcome write(Optional<String> sourceDateEpoch) throws IOException {
    List<FileReport> reports = new ArrayList<>();
    List<String> results = new ArrayList<>();
    for (Map.Entry<Path, Growing> each : growing.entrySet()) {
      Path folder = each.getKey();
      Site site = each.getValue().site();
      House house = houses.of(each.getValue().homes().first());
      if (house.isSound() && Math.max(site.size(), expected.getOrDefault(folder, 0)) > 1) {
        Site.Made made = site.make(house, epoch(sourceDateEpoch));
        if (!made.diagnostics().isEmpty()) {
          reports.add(new FileReport(Names.shown(folder), "", made.diagnostics()));
        }
        if (!made.files().isEmpty()) {
          commit(folder, made.files());
          results.add("collection: " + Names.shown(folder.resolve("index.html")));
        }
      }
    }
    return Outcome.of(reports, results, Optional.empty()).and(houses.report());
  }

  /** The date of the build as reproducible builds give it; what is no number says nothing. */
  private static String epoch(Optional<String> seconds) {
    return seconds
        .filter(value -> value.matches("\\d{1,11}"))
        .map(value -> Instant.ofEpochSecond(Long.parseLong(value)).toString())
        .orElse("");
  }

  private static void commit(Path folder, SortedMap<String, byte[]> files) throws IOException {
    List<String> before =
        Files.exists(folder.resolve(LIST))
            ? Files.readAllLines(folder.resolve(LIST), UTF_8)
            : List.of();
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    all.put(LIST, (String.join("\n", files.keySet()) + "\n").getBytes(UTF_8));
    for (Map.Entry<String, byte[]> file : all.entrySet()) {
      Staging.write(folder.resolve(file.getKey()), file.getValue());
    }
    for (String old : before) {
      if (!all.containsKey(old) && OWN.matcher(old).matches()) {
        Files.deleteIfExists(folder.resolve(old));
      }
    }
  }
}
