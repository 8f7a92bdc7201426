package org.colloquy.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A table of places as GeoNames publishes it ({@code allCountries.txt}, {@code cities15000.txt}, a
 * country): 19 columns, tabs between them, no header. Columns used: id, name, ASCII name, further
 * names with commas, latitude, longitude, feature class and code, population.
 */
final class GeoNamesFile {
  /** What a table of places must have. */
  static final int COLUMNS = 19;

  private static final int CODE = 7;
  private static final int POPULATION = 14;

  private final PlaceTypes types;
  private final long leastPopulation;
  private final Map<String, List<String>> alternates;

  /**
   * Prepares to read tables.
   *
   * @param leastPopulation towns with fewer people are left out
   * @param alternates further names by GeoNames id, from {@link AlternateNamesFile}
   */
  GeoNamesFile(PlaceTypes types, long leastPopulation, Map<String, List<String>> alternates) {
    this.types = types;
    this.leastPopulation = leastPopulation;
    this.alternates = alternates;
  }

  /** Reads one table. */
  void read(BufferedReader lines, Consumer<Located> places, GazetteerImport.Faults faults)
      throws IOException {
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length < COLUMNS || !isNumber(columns[4]) || !isNumber(columns[5])) {
        faults.report(number, "not the 19 columns of a GeoNames table");
      } else {
        place(columns).ifPresent(places);
      }
    }
  }

  private Optional<Located> place(String[] columns) {
    boolean town = columns[6].equals("P");
    if (town && leastPopulation > 0 && population(columns) < leastPopulation) {
      return Optional.empty();
    }
    return types
        .ofFeature(columns[6], columns[CODE])
        .map(
            type ->
                new Located(
                    names(columns), type, columns[4] + " " + columns[5], "GeoNames", columns[0]));
  }

  private List<String> names(String[] columns) {
    Set<String> names = new LinkedHashSet<>();
    names.add(columns[1]);
    names.add(columns[2]);
    names.addAll(List.of(columns[3].split(",")));
    names.addAll(alternates.getOrDefault(columns[0], List.of()));
    names.removeIf(String::isBlank);
    return new ArrayList<>(names);
  }

  private static long population(String[] columns) {
    try {
      return Long.parseLong(columns[POPULATION]);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  static boolean isNumber(String text) {
    return text.matches("-?\\d{1,9}(?:\\.\\d{1,12})?");
  }
}
