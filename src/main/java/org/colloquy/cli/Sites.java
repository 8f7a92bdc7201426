package org.colloquy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.colloquy.Edition;
import org.colloquy.Site;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.FileReport;
import org.colloquy.source.SourceReader;

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
              + "|site-data/[a-z-]+\\d*\\.js");

  private final SortedMap<Path, Growing> growing = new TreeMap<>();

  /** A site to which editions are added, and the folders that may hold its settings. */
  private record Growing(Site site, TreeSet<Path> homes) {}

  /**
   * Adds an edition that was written.
   *
   * @param file its transcript
   * @return what was found
   */
  List<Diagnostic> add(Edition edition, Path file, Workspace workspace) {
    Path folder = workspace.output().toAbsolutePath().normalize().getParent();
    Path beside = file.toAbsolutePath().normalize().getParent();
    Site site;
    synchronized (growing) {
      Growing one =
          growing.computeIfAbsent(folder, key -> new Growing(new Site(), new TreeSet<>()));
      one.homes().add(workspace.project().orElse(beside));
      site = one.site();
    }
    return site.add(edition);
  }

  /** Writes each site that holds more than one edition. */
  Outcome write(Optional<String> sourceDateEpoch) throws IOException {
    List<FileReport> reports = new ArrayList<>();
    List<String> results = new ArrayList<>();
    for (Map.Entry<Path, Growing> each : growing.entrySet()) {
      Site site = each.getValue().site();
      if (site.size() > 1) {
        Path home = each.getValue().homes().first();
        Path yaml = home.resolve("edition.yaml");
        String settings = text(yaml);
        Site.Made made =
            site.make(settings, text(home.resolve("about.md")), epoch(sourceDateEpoch));
        report(Names.shown(yaml), settings, made.settings(), reports);
        report(Names.shown(each.getKey()), "", made.diagnostics(), reports);
        if (!made.files().isEmpty()) {
          commit(each.getKey(), made.files());
          results.add("collection: " + Names.shown(each.getKey().resolve("index.html")));
        }
      }
    }
    return Outcome.of(reports, results, Optional.empty());
  }

  private static void report(
      String file, String text, List<Diagnostic> found, List<FileReport> reports) {
    if (!found.isEmpty()) {
      reports.add(new FileReport(file, text, found));
    }
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? SourceReader.read(file).text() : "";
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
