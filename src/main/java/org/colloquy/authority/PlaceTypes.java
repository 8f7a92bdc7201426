package org.colloquy.authority;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.profile.TableFile;

/** What other gazetteers call the kinds of places: {@code gazetteer/place-types.tsv}. Immutable. */
final class PlaceTypes {
  private final Map<String, String> types;

  private PlaceTypes(Map<String, String> types) {
    this.types = types;
  }

  static PlaceTypes read() {
    Map<String, String> types = new HashMap<>();
    for (String[] row : TableFile.rows("/org/colloquy/gazetteer/place-types.tsv")) {
      types.put(row[0], row[1]);
    }
    return new PlaceTypes(types);
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
