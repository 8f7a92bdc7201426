package org.colloquy.tei;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.authority.Authority;
import org.colloquy.authority.Entity;

/**
 * What may be said of a place that a record names.
 *
 * @param known the editor's or the built-in entry
 * @param match the one place of an imported gazetteer that bears the name and is of the kind; empty
 *     if there are several, since a name does not say which is meant
 * @param type its kind; empty if not known
 */
record PlaceFacts(Optional<Entity> known, Optional<Entity> match, String type) {
  private static final Set<String> TOWNS = Set.of("city", "capital", "historical-city");
  private static final Set<String> STATES = Set.of("state", "historical-state");

  static PlaceFacts of(Authority authority, String name) {
    List<Entity> imported = authority.imported(name);
    Optional<Entity> known =
        authority.find(Entity.Kind.PLACE, name).stream()
            .filter(entity -> !imported.contains(entity))
            .findFirst();
    if (known.isPresent() && known.get().curated()) {
      return new PlaceFacts(known, Optional.empty(), known.get().type());
    }
    String type = known.map(Entity::type).orElse("");
    List<Entity> fitting = imported.stream().filter(e -> fits(e.type(), type)).toList();
    Optional<Entity> match = fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    Set<String> types = imported.stream().map(Entity::type).collect(Collectors.toSet());
    boolean agreed = type.isEmpty() && types.size() == 1;
    return new PlaceFacts(known, match, agreed ? types.iterator().next() : type);
  }

  private static boolean fits(String offered, String wanted) {
    return wanted.isEmpty()
        || offered.isEmpty()
        || offered.equals(wanted)
        || (TOWNS.contains(offered) && TOWNS.contains(wanted))
        || (STATES.contains(offered) && STATES.contains(wanted));
  }
}
