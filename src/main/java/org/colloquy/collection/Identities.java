package org.colloquy.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells who and what is the same in several editions: whatever an authority gives the same number,
 * or what has the same name, if no authority contradicts and no edition tells them apart. For one
 * thread.
 */
public final class Identities {
  private final Map<String, Identity> byNumber = new HashMap<>();
  private final Map<String, List<Identity>> byName = new HashMap<>();
  private final Set<String> taken;

  /** Begins without editions. */
  public Identities() {
    this(Set.of());
  }

  /**
   * Begins without editions.
   *
   * @param reserved ids that no identity may have
   */
  public Identities(Set<String> reserved) {
    taken = new HashSet<>(reserved);
  }

  /**
   * Finds what an edition lists. Two things of one edition are two, whatever they are called; of
   * several of one name that with the same id comes first.
   *
   * @param edition its number; editions are read one after the other
   * @param id how the edition calls it
   */
  public Identity of(int edition, Kind kind, String id, String name, List<Identifier> identifiers) {
    Identity found = find(edition, kind, id, name, identifiers);
    found.add(edition, id, identifiers);
    identifiers.forEach(i -> byNumber.putIfAbsent(number(kind, i), found));
    return found;
  }

  private Identity find(
      int edition, Kind kind, String id, String name, List<Identifier> identifiers) {
    for (Identifier identifier : identifiers) {
      Identity known = byNumber.get(number(kind, identifier));
      if (known != null) {
        return known;
      }
    }
    List<Identity> same = byName.computeIfAbsent(kind + " " + name, key -> new ArrayList<>());
    return same.stream()
        .filter(each -> !each.contradicts(identifiers) && !each.isIn(edition))
        .max(Comparator.comparing(each -> each.hasId(id)))
        .orElseGet(() -> added(kind, id, name, same));
  }

  private Identity added(Kind kind, String id, String name, List<Identity> same) {
    var made = new Identity(kind, free(id), name);
    same.add(made);
    return made;
  }

  /** Returns what has the same name, in the order in which it was met. */
  List<Identity> named(Kind kind, String name) {
    return byName.getOrDefault(kind + " " + name, List.of());
  }

  private String free(String wanted) {
    String id = wanted;
    for (int i = 2; !taken.add(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  private static String number(Kind kind, Identifier identifier) {
    return kind + " " + identifier.type() + " " + identifier.value();
  }
}
