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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The registers of all editions together. Two editions mean the same if an authority gives both the
 * same number, or if the names are the same, no authority contradicts, and no edition tells them
 * apart. For one thread.
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

  /** Returns persons and bodies that speak, in the order of the registers. */
  List<Entry> speakers() {
    return Stream.concat(of(Kind.PERSONS).stream(), of(Kind.ORGANISATIONS).stream())
        .filter(entry -> entry.turns() > 0)
        .toList();
  }

  /**
   * Returns by what an entry is told from others: its name, and for one of several of that name
   * also the years of its life, what it is, its numbers in authority files, or its id.
   */
  String label(Entry entry) {
    List<Entry> same = byName.get(name(entry.kind(), entry.name()));
    if (same.size() == 1) {
      return entry.name();
    }
    for (Function<Entry, String> mark :
        List.<Function<Entry, String>>of(Entry::life, Entry::note, Registers::identifiers)) {
      Set<String> marks = new HashSet<>();
      same.forEach(each -> marks.add(mark.apply(each)));
      if (marks.size() == same.size() && !marks.contains("")) {
        return entry.name() + " (" + mark.apply(entry) + ")";
      }
    }
    return entry.name() + " (" + entry.id() + ")";
  }

  private static String identifiers(Entry entry) {
    return entry.identifiers().entrySet().stream()
        .map(number -> number.getKey() + " " + number.getValue())
        .collect(Collectors.joining(", "));
  }

  /**
   * Finds the entry of what an edition names. Two things of one edition are two, whatever they are
   * called; of several entries of one name that with the same id comes first.
   */
  private Entry entry(int member, Named named) {
    for (Identifier identifier : named.identifiers()) {
      Entry known = byNumber.get(number(named.kind(), identifier));
      if (known != null) {
        return known;
      }
    }
    List<Entry> same =
        byName.computeIfAbsent(name(named.kind(), named.name()), key -> new ArrayList<>());
    return same.stream()
        .filter(entry -> !entry.contradicts(named) && !entry.isIn(member))
        .max(Comparator.comparing(entry -> entry.hasId(named.id())))
        .orElseGet(() -> added(named, same));
  }

  private Entry added(Named named, List<Entry> same) {
    var entry = new Entry(named.kind(), free(named.id()), named.name());
    same.add(entry);
    entries.add(entry);
    return entry;
  }

  private void add(int member, Named named) {
    Entry entry = entry(member, named);
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

  private static String name(Kind kind, String name) {
    return kind + " " + name;
  }
}
