package org.colloquy.tei;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.reading.Range;
import org.colloquy.speech.Division;
import org.colloquy.speech.Mention;
import org.colloquy.speech.PersonId;
import org.colloquy.speech.Script;
import org.colloquy.speech.Turn;

/**
 * Who takes part in each enclosure of a record (conventions E12): whoever speaks, is spoken to or
 * is named there, of those who take part in the record. The header lists them, and the division
 * points there by {@code @decls}. Immutable and thread-safe.
 */
final class Parties {
  private final Map<Integer, String> ids = new LinkedHashMap<>();
  private final Map<String, List<PersonId>> byId = new LinkedHashMap<>();

  private Parties() {}

  /** Finds them, in the order of the enclosures. */
  static Parties of(Script script) {
    NavigableMap<Integer, Division> enclosures = new TreeMap<>();
    Map<Integer, TreeSet<PersonId>> here = new LinkedHashMap<>();
    for (Division division : script.divisions()) {
      if (division.isEnclosure()) {
        enclosures.put(division.range().start(), division);
        here.put(division.range().start(), new TreeSet<>());
      }
    }
    if (!enclosures.isEmpty()) {
      for (Turn turn : script.turns()) {
        around(enclosures, turn.range())
            .ifPresent(
                start -> {
                  here.get(start).addAll(turn.who());
                  here.get(start).addAll(turn.toWhom());
                });
      }
      for (Mention mention : script.cast().mentions()) {
        if (script.cast().get(mention.person()).present()) {
          around(enclosures, mention.range())
              .ifPresent(start -> here.get(start).add(mention.person()));
        }
      }
    }
    var parties = new Parties();
    here.forEach(
        (start, persons) -> {
          if (!persons.isEmpty()) {
            String id = "parties-" + (parties.byId.size() + 1);
            parties.ids.put(start, id);
            parties.byId.put(id, List.copyOf(persons));
          }
        });
    return parties;
  }

  private static Optional<Integer> around(NavigableMap<Integer, Division> enclosures, Range range) {
    return Optional.ofNullable(enclosures.floorEntry(range.start()))
        .filter(entry -> entry.getValue().range().contains(range))
        .map(Map.Entry::getKey);
  }

  /** Returns those of each enclosure that has any, by its id in the header. */
  Map<String, List<PersonId>> byId() {
    return byId;
  }

  /** Returns the id in the header of those who take part in a division of its own. */
  Optional<String> idOf(Division division) {
    return Optional.ofNullable(division.isEnclosure() ? ids.get(division.range().start()) : null);
  }
}
