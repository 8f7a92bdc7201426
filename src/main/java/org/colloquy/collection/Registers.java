package org.colloquy.collection;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The registers of all editions together. Two editions mean the same if an authority gives both the
 * same number, or if the names are the same and no authority contradicts. For one thread.
 */
final class Registers {
  private final Map<String, Entry> byNumber = new HashMap<>();
  private final Map<String, List<Entry>> byName = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<Kind, List<Entry>> byKind = new EnumMap<>(Kind.class);
  private final List<Entry> entries = new ArrayList<>();

  /**
   * Reads the editions.
   *
   * @param language by whose rules names are sorted
   */
  Registers(List<Member> members, String language) {
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(language));
    Comparator<Entry> order =
        Comparator.comparing(Entry::name, collator::compare).thenComparing(Entry::id);
    for (int i = 0; i < members.size(); i++) {
      for (Named named : members.get(i).named()) {
        if (!named.turns().isEmpty() || !named.mentions().isEmpty()) {
          add(i, named);
        }
      }
    }
    entries.sort(order);
    for (Entry entry : entries) {
      byKind.computeIfAbsent(entry.kind(), key -> new ArrayList<>()).add(entry);
    }
  }

  /** Returns the entries of a register in the order of the language. */
  List<Entry> of(Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  private Entry entry(Named named) {
    for (Identifier identifier : named.identifiers()) {
      Entry known = byNumber.get(number(named.kind(), identifier));
      if (known != null) {
        return known;
      }
    }
    List<Entry> same = byName.computeIfAbsent(name(named), key -> new ArrayList<>());
    for (Entry entry : same) {
      if (!entry.contradicts(named)) {
        return entry;
      }
    }
    var entry = new Entry(named.kind(), free(named.id()), named.name());
    same.add(entry);
    entries.add(entry);
    return entry;
  }

  private void add(int member, Named named) {
    Entry entry = entry(named);
    entry.add(member, named);
    named.identifiers().forEach(i -> byNumber.putIfAbsent(number(named.kind(), i), entry));
  }

  private String free(String wanted) {
    String id = wanted;
    for (int i = 2; !ids.add(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  private static String number(Kind kind, Identifier identifier) {
    return kind + " " + identifier.type() + " " + identifier.value();
  }

  private static String name(Named named) {
    return named.kind() + " " + named.name();
  }
}
