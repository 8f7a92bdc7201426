package org.colloquy.authority;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.diagnostic.TeiPlace;

/**
 * Makes a local index of gazetteers that the user has: GeoNames tables, with or without their table
 * of alternate names, and Linked Places files (GeoJSON-LD or LP-TSV). What a file is shows in its
 * first line. The alternate names are held in memory while the tables are read; all else is sorted
 * on the disk.
 */
public final class GazetteerImport {
  private static final int MOST_FAULTS = 20;

  /** Characters that show what a file is; a row of GeoNames may be long. */
  private static final int HEAD = 1 << 16;

  private final List<Path> files;
  private final long leastPopulation;
  private final DiagnosticSink sink;
  private final PlaceTypes types = PlaceTypes.read();

  /** Takes what is wrong with a line. */
  @FunctionalInterface
  interface Faults {
    void report(int line, String what);
  }

  private enum Form {
    GEONAMES,
    ALTERNATE_NAMES,
    LINKED_PLACES_JSON,
    LINKED_PLACES_TABLE,
    UNKNOWN
  }

  /**
   * Prepares an import.
   *
   * @param files the gazetteers, in UTF-8
   * @param leastPopulation towns of GeoNames with fewer people are left out; 0 takes all
   * @param sink takes rows that cannot be read ({@code M507}, the first twenty of each file) and
   *     files that are none of the forms ({@code M505})
   */
  public GazetteerImport(List<Path> files, long leastPopulation, DiagnosticSink sink) {
    this.files = List.copyOf(files);
    this.leastPopulation = leastPopulation;
    this.sink = sink;
  }

  /**
   * Reads the files and writes the index.
   *
   * @param folder takes {@code gazetteer.index}; made if it is not there
   * @return how many places it holds
   * @throws IOException if a file cannot be read or the index not be written
   */
  public long run(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path parts = Files.createTempDirectory(folder, ".import");
    try (var writer = new IndexWriter(parts)) {
      Map<String, List<String>> alternates = alternates();
      for (Path file : files) {
        read(file, alternates, writer);
      }
      Path made = parts.resolve(GazetteerIndex.FILE);
      writer.write(made);
      Files.move(made, folder.resolve(GazetteerIndex.FILE), StandardCopyOption.REPLACE_EXISTING);
      return writer.places();
    } finally {
      Files.deleteIfExists(parts.resolve(GazetteerIndex.FILE));
      Files.deleteIfExists(parts);
    }
  }

  private Map<String, List<String>> alternates() throws IOException {
    Map<String, List<String>> names = new HashMap<>();
    for (Path file : files) {
      if (form(file) == Form.ALTERNATE_NAMES) {
        try (BufferedReader lines = reader(file)) {
          AlternateNamesFile.read(lines, names, faults(file));
        }
      }
    }
    return names;
  }

  private void read(Path file, Map<String, List<String>> alternates, IndexWriter writer)
      throws IOException {
    Consumer<Located> places =
        place -> {
          try {
            writer.add(place);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    var linked = new LinkedPlacesFile(types);
    try (BufferedReader lines = reader(file)) {
      switch (form(file)) {
        case GEONAMES ->
            new GeoNamesFile(types, leastPopulation, alternates).read(lines, places, faults(file));
        case LINKED_PLACES_JSON -> linked.readJson(lines, places, faults(file));
        case LINKED_PLACES_TABLE -> linked.readTable(lines, places, faults(file));
        case ALTERNATE_NAMES -> {
          // Read before all tables.
        }
        case UNKNOWN ->
            sink.report(
                diagnostic(Code.M505, file, 1, "neither a GeoNames table nor Linked Places"));
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      sink.report(diagnostic(Code.M505, file, line, "broken JSON"));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Form form(Path file) throws IOException {
    var head = new char[HEAD];
    int length;
    try (BufferedReader lines = reader(file)) {
      length = Math.max(0, lines.read(head, 0, HEAD));
    }
    String text = new String(head, 0, length).stripLeading();
    if (text.startsWith("{")) {
      return Form.LINKED_PLACES_JSON;
    }
    String[] columns = text.split("\\R", 2)[0].split("\t", -1);
    if (LinkedPlacesFile.isHeader(columns)) {
      return Form.LINKED_PLACES_TABLE;
    } else if (columns.length >= GeoNamesFile.COLUMNS) {
      return Form.GEONAMES;
    }
    return AlternateNamesFile.isRow(columns) ? Form.ALTERNATE_NAMES : Form.UNKNOWN;
  }

  /** Bytes that are no UTF-8 are read as replacement characters; such a name never matches. */
  private static BufferedReader reader(Path file) throws IOException {
    var lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    lines.mark(1);
    if (lines.read() != '\uFEFF') {
      lines.reset();
    }
    return lines;
  }

  private Faults faults(Path file) {
    List<Integer> reported = new ArrayList<>();
    return (line, what) -> {
      if (reported.size() < MOST_FAULTS) {
        reported.add(line);
        sink.report(diagnostic(Code.M507, file, line, what));
      }
    };
  }

  private static Diagnostic diagnostic(Code code, Path file, int line, String what) {
    String message = "gazetteer " + file.getFileName() + ": " + what;
    return new Diagnostic(
        code,
        code.severity(),
        message,
        Optional.empty(),
        Optional.of(new TeiPlace(file.toString(), line, 1)),
        Optional.of(code.help()));
  }
}
