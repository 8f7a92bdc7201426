package org.colloquy.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What other gazetteers call the kinds of places: {@code gazetteer/place-types.tsv}. Immutable. */
final class PlaceTypes {
  private final Map<String, String> types;

  private PlaceTypes(Map<String, String> types) {
    this.types = types;
  }

  static PlaceTypes read() {
    String path = "/org/colloquy/gazetteer/place-types.tsv";
    try (InputStream in = PlaceTypes.class.getResourceAsStream(path)) {
      Map<String, String> types = new HashMap<>();
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          types.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
      return new PlaceTypes(types);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the type of a GeoNames feature, by class and code; empty if such are not imported. */
  Optional<String> ofFeature(String featureClass, String code) {
    String feature = featureClass + "." + code;
    for (int end = feature.length(); end > 2; end--) {
      String type = types.get(feature.substring(0, end));
      if (type != null) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Returns the type that a label names; empty text if none does. */
  String ofLabel(String label) {
    return types.getOrDefault(label.strip().toLowerCase(Locale.ROOT), "");
  }
}
