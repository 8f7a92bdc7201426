package org.colloquy.profile;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A key that {@code NAME.yaml} may have. The list is data: {@code metadata-keys.tsv}.
 *
 * @param name as in {@code archive.name}
 * @param form what its value looks like
 * @param many whether it may have a list of values
 * @param meaning what it says
 * @param place where the value goes in the TEI
 */
record MetadataKey(String name, MetadataForm form, boolean many, String meaning, String place) {
  private static final Map<String, MetadataKey> KEYS = read();
  private static final int NEAR = 2;

  /** Returns the key of that name. */
  static Optional<MetadataKey> of(String name) {
    return Optional.ofNullable(KEYS.get(name));
  }

  /** Returns all keys by name, in the order of the documentation. */
  static Map<String, MetadataKey> all() {
    return KEYS;
  }

  /** Returns whether longer keys start with that name, as {@code archive.name} with archive. */
  static boolean isGroup(String name) {
    return KEYS.keySet().stream().anyMatch(key -> key.startsWith(name + "."));
  }

  /** Returns the key that was most likely meant. */
  static Optional<String> nearest(String name) {
    return KEYS.keySet().stream()
        .filter(key -> distance(key, name) <= NEAR)
        .min(Comparator.comparingInt(key -> distance(key, name)));
  }

  /** Counts the letters to insert, delete or change, to make one word of the other. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  private static Map<String, MetadataKey> read() {
    Map<String, MetadataKey> keys = new LinkedHashMap<>();
    for (String[] cells : TableFile.rows("/org/colloquy/profile/metadata-keys.tsv")) {
      MetadataForm form = MetadataForm.valueOf(cells[1].toUpperCase(Locale.ROOT));
      boolean many = cells[2].equals("many");
      keys.put(cells[0], new MetadataKey(cells[0], form, many, cells[3], cells[4]));
    }
    return Collections.unmodifiableMap(keys);
  }
}
