package org.colloquy.authority;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Places in the Linked Places format, as historical gazetteers exchange them: a GeoJSON-LD feature
 * collection, read feature by feature, or its short form LP-TSV with a header line.
 */
final class LinkedPlacesFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCHEME = "URI";

  private final PlaceTypes types;

  LinkedPlacesFile(PlaceTypes types) {
    this.types = types;
  }

  /** Reads a feature collection. */
  void readJson(BufferedReader text, Consumer<Located> places, GazetteerImport.Faults faults)
      throws IOException {
    try (JsonParser parser = JSON.createParser(text)) {
      while (parser.nextToken() != null) {
        boolean features =
            parser.currentToken() == JsonToken.FIELD_NAME
                && parser.currentName().equals("features");
        if (features && parser.nextToken() == JsonToken.START_ARRAY) {
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            int line = parser.currentTokenLocation().getLineNr();
            feature(JSON.readTree(parser), line, places, faults);
          }
        }
      }
    }
  }

  private void feature(
      JsonNode feature, int line, Consumer<Located> places, GazetteerImport.Faults faults) {
    Set<String> names = new LinkedHashSet<>();
    names.add(feature.path("properties").path("title").asText(""));
    feature.path("names").forEach(name -> names.add(name.path("toponym").asText("")));
    names.removeIf(String::isBlank);
    String id = feature.path("@id").asText(feature.path("id").asText(""));
    if (names.isEmpty() || id.isBlank()) {
      faults.report(line, "a feature without @id or title");
      return;
    }
    String type = "";
    for (JsonNode kind : feature.path("types")) {
      type = type.isEmpty() ? types.ofLabel(kind.path("label").asText("")) : type;
      type = type.isEmpty() ? types.ofLabel(kind.path("sourceLabel").asText("")) : type;
    }
    String geo = geo(feature.path("geometry"));
    places.accept(new Located(new ArrayList<>(names), type, geo, SCHEME, id));
  }

  /** Returns the first point of a geometry; GeoJSON puts the longitude first. */
  private static String geo(JsonNode geometry) {
    JsonNode point = geometry;
    if (geometry.path("geometries").size() > 0) {
      point = geometry.path("geometries").get(0);
    }
    JsonNode at = point.path("coordinates");
    boolean isPoint = point.path("type").asText("").equals("Point") && at.size() >= 2;
    return isPoint && at.get(0).isNumber() && at.get(1).isNumber()
        ? at.get(1).asText() + " " + at.get(0).asText()
        : "";
  }

  /** Returns whether a line is the header of LP-TSV. */
  static boolean isHeader(String[] columns) {
    List<String> names = List.of(columns);
    return names.contains("id") && names.contains("title");
  }

  /** Reads LP-TSV. */
  void readTable(BufferedReader lines, Consumer<Located> places, GazetteerImport.Faults faults)
      throws IOException {
    Map<String, Integer> header = new HashMap<>();
    String first = lines.readLine();
    String[] titles = first == null ? new String[0] : first.split("\t", -1);
    for (int i = 0; i < titles.length; i++) {
      header.putIfAbsent(titles[i].strip(), i);
    }
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        row(line.split("\t", -1), header, number, places, faults);
      }
    }
  }

  private void row(
      String[] columns,
      Map<String, Integer> header,
      int number,
      Consumer<Located> places,
      GazetteerImport.Faults faults) {
    Set<String> names = new LinkedHashSet<>();
    names.add(value(columns, header, "title"));
    names.addAll(List.of(value(columns, header, "variants").split("\\s*;\\s*")));
    names.removeIf(String::isBlank);
    String id = value(columns, header, "id");
    if (names.isEmpty() || id.isBlank()) {
      faults.report(number, "a row without id or title");
      return;
    }
    String type = "";
    for (String kind : value(columns, header, "types").split(";")) {
      type = type.isEmpty() ? types.ofLabel(kind) : type;
    }
    String latitude = value(columns, header, "lat");
    String longitude = value(columns, header, "lon");
    boolean located = GeoNamesFile.isNumber(latitude) && GeoNamesFile.isNumber(longitude);
    String geo = located ? latitude + " " + longitude : "";
    places.accept(new Located(new ArrayList<>(names), type, geo, SCHEME, id));
  }

  private static String value(String[] columns, Map<String, Integer> header, String name) {
    Integer at = header.get(name);
    return at == null || at >= columns.length ? "" : columns[at].strip();
  }
}
