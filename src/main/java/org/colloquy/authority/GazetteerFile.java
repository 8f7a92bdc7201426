package org.colloquy.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a list of the built-in gazetteer: {@code key TAB type TAB further names TAB ambiguous
 * names}, names separated by {@code |}, {@code #} for comments.
 */
final class GazetteerFile {
  private GazetteerFile() {}

  /** Returns the entities of a list in its order; none if the language has no such list. */
  static List<Entity> read(Entity.Kind kind, String language) {
    String list = kind == Entity.Kind.PLACE ? "places" : "organisations";
    String path = "/org/colloquy/gazetteer/" + list + "." + language + ".tsv";
    try (InputStream in = GazetteerFile.class.getResourceAsStream(path)) {
      return in == null ? List.of() : read(kind, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the entities of a list in its order. */
  static List<Entity> read(Entity.Kind kind, InputStream in) throws IOException {
    List<Entity> entities = new ArrayList<>();
    var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        entities.add(entity(kind, line.split("\t", -1)));
      }
    }
    return entities;
  }

  private static Entity entity(Entity.Kind kind, String[] columns) {
    Set<String> names = new LinkedHashSet<>();
    names.add(columns[0]);
    if (columns.length > 2 && !columns[2].isEmpty()) {
      names.addAll(List.of(columns[2].split("\\|")));
    }
    boolean ambiguous = columns.length > 3 && !columns[3].isEmpty();
    if (ambiguous) {
      names.addAll(List.of(columns[3].split("\\|")));
    }
    String type = columns.length > 1 ? columns[1] : "";
    Map<String, String> data = ambiguous ? Map.of(Entity.AMBIGUOUS, columns[3]) : Map.of();
    return new Entity(kind, columns[0], List.copyOf(names), type, Map.of(), data, false);
  }
}
