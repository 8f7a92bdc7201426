package org.colloquy.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables of words and figures that come with the program: a resource file in UTF-8, one row a line,
 * cells between tabs, {@code #} for comments. Stateless.
 */
public final class TableFile {
  private TableFile() {}

  /**
   * Reads the rows of a table in its order, empty lines and comments left out.
   *
   * @param path absolute path of the resource in the program's jar
   * @return the cells of each row, empty ones too
   * @throws UncheckedIOException if the file cannot be read
   */
  public static List<String[]> rows(String path) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = TableFile.class.getResourceAsStream(path);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(line.split("\t", -1));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
