package org.colloquy.collection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the list of editions is filtered by: speakers, places, archive, genre, year. */
final class FacetData {
  private final List<Member> members;
  private final List<TreeSet<String>> speakers = new ArrayList<>();
  private final List<TreeSet<String>> places = new ArrayList<>();

  /** Reads who speaks and what is named in each edition, by the names of the registers. */
  FacetData(List<Member> members, Registers registers) {
    this.members = members;
    members.forEach(
        member -> {
          speakers.add(new TreeSet<>());
          places.add(new TreeSet<>());
        });
    for (Kind kind : List.of(Kind.PERSONS, Kind.PLACES, Kind.ORGANISATIONS)) {
      for (Entry entry : registers.of(kind)) {
        for (Entry.Appearance appearance : entry.appearances()) {
          if (!appearance.named().turns().isEmpty()) {
            speakers.get(appearance.member()).add(entry.name());
          }
          if (kind == Kind.PLACES) {
            places.get(appearance.member()).add(entry.name());
          }
        }
      }
    }
  }

  /** Returns who speaks in an edition. */
  List<String> speakers(int member) {
    return List.copyOf(speakers.get(member));
  }

  /**
   * Writes the data: {@code list-N.js} with a row for each edition, {@code facets.js} with the
   * names that the rows count.
   */
  void write(SortedMap<String, byte[]> files) {
    var names = new Names();
    var list = Shards.lists("list", files);
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      list.add(
          List.<Object>of(
              member.folder(),
              member.title(),
              member.date(),
              member.year(),
              member.summary(),
              names.numbers("speaker", speakers.get(i)),
              names.numbers("place", places.get(i)),
              names.numbers("archive", one(member.archive())),
              names.numbers("genre", one(member.genre()))));
    }
    var facets = new TreeMap<String, Object>(names.all());
    facets.put("shards", list.finish());
    Shards.single("facets", facets, files);
  }

  private static Set<String> one(String value) {
    var set = new TreeSet<String>();
    if (!value.isEmpty()) {
      set.add(value);
    }
    return set;
  }

  /** The names of each facet, counted as they come. */
  private static final class Names {
    private final TreeMap<String, Map<String, Integer>> numbers = new TreeMap<>();

    List<Integer> numbers(String facet, Set<String> names) {
      Map<String, Integer> known = numbers.computeIfAbsent(facet, key -> new LinkedHashMap<>());
      List<Integer> found = new ArrayList<>();
      for (String name : names) {
        known.putIfAbsent(name, known.size());
        found.add(known.get(name));
      }
      return found;
    }

    Map<String, List<String>> all() {
      Map<String, List<String>> all = new TreeMap<>();
      numbers.forEach((facet, known) -> all.put(facet, List.copyOf(known.keySet())));
      return all;
    }
  }
}
