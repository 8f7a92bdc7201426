package org.colloquy.volume;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the editors of a volume say of it in {@code volume.yaml}. Immutable.
 *
 * @param values values by key, as in {@code licence.url}; only keys that have one
 * @param introduction the file of the introduction to the whole
 * @param parts the parts in their order; a single one without title if there are none
 */
public record VolumePlan(
    Map<String, List<String>> values, Optional<Reference> introduction, List<PlannedPart> parts) {
  /** Copies map and list. */
  public VolumePlan {
    values = Map.copyOf(values);
    parts = List.copyOf(parts);
  }

  /** Returns the first value of a key; empty if it has none. */
  public Optional<String> value(String key) {
    return values(key).stream().findFirst();
  }

  /** Returns all values of a key. */
  public List<String> values(String key) {
    return values.getOrDefault(key, List.of());
  }

  /** Returns the editions of all parts in their order. */
  public List<Reference> editions() {
    return parts.stream().flatMap(part -> part.editions().stream()).toList();
  }

  /** Returns the files of all introductions in their order. */
  public List<Reference> introductions() {
    return Stream.concat(
            introduction.stream(), parts.stream().flatMap(part -> part.introduction().stream()))
        .toList();
  }
}
