package org.colloquy.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of further names as GeoNames publishes it ({@code alternateNamesV2.txt}): id of the name,
 * id of the place, language or scheme, name. Codes of post, airports and links are no names.
 */
final class AlternateNamesFile {
  private static final int COLUMNS = 4;
  private static final Set<String> NO_LANGUAGES =
      Set.of("link", "post", "iata", "icao", "faac", "tcid", "unlc", "wkdt", "phon", "piny");

  private AlternateNamesFile() {}

  /** Returns whether a line is of such a table. */
  static boolean isRow(String[] columns) {
    return columns.length >= COLUMNS
        && columns.length < GeoNamesFile.COLUMNS
        && columns[0].matches("\\d+")
        && columns[1].matches("\\d+");
  }

  /** Adds the names of a table to those known by the id of their place. */
  static void read(
      BufferedReader lines, Map<String, List<String>> names, GazetteerImport.Faults faults)
      throws IOException {
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String[] columns = line.split("\t", -1);
      if (isRow(columns)) {
        if (!NO_LANGUAGES.contains(columns[2]) && !columns[3].isBlank()) {
          names.computeIfAbsent(columns[1], id -> new ArrayList<>(2)).add(columns[3]);
        }
      } else if (!line.isBlank()) {
        faults.report(number, "not a row of GeoNames' alternate names");
      }
    }
  }
}
