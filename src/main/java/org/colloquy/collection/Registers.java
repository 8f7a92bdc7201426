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

/** The registers of all editions together; {@link Identities} tell who is who. For one thread. */
final class Registers {
  private final Identities identities = new Identities();
  private final Map<Identity, Entry> byIdentity = new HashMap<>();
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
    List<Entry> same =
        identities.named(entry.kind(), entry.name()).stream().map(byIdentity::get).toList();
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

  private void add(int member, Named named) {
    Identity identity =
        identities.of(member, named.kind(), named.id(), named.name(), named.identifiers());
    byIdentity.computeIfAbsent(identity, this::added).add(member, named);
  }

  private Entry added(Identity identity) {
    var entry = new Entry(identity);
    entries.add(entry);
    return entry;
  }
}
