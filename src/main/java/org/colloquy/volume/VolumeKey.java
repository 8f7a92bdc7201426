package org.colloquy.volume;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.colloquy.profile.MetadataForm;
import org.colloquy.profile.TableFile;

/**
 * A key of {@code volume.yaml} that has words. The list is data: {@code volume-keys.tsv}.
 *
 * @param name as in {@code licence.url}
 * @param form what its value looks like
 * @param many whether it may have a list of values
 * @param meaning what it says
 * @param place where the value goes in the TEI
 */
record VolumeKey(String name, MetadataForm form, boolean many, String meaning, String place) {
  /** Returns all keys by name, in the order of the documentation. */
  static Map<String, VolumeKey> all() {
    Map<String, VolumeKey> keys = new LinkedHashMap<>();
    for (String[] cells : TableFile.rows("/org/colloquy/volume/volume-keys.tsv")) {
      MetadataForm form = MetadataForm.valueOf(cells[1].toUpperCase(Locale.ROOT));
      boolean many = cells[2].equals("many");
      keys.put(cells[0], new VolumeKey(cells[0], form, many, cells[3], cells[4]));
    }
    return Collections.unmodifiableMap(keys);
  }
}
