package org.colloquy.collection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the list of editions is filtered by: speakers, places, archive, genre, year. Speakers and
 * places are told apart by their entry in the register, so that two of one name are two.
 */
final class FacetData {
  private final List<Member> members;

  /**
   * For each edition the labels of its speakers, and of its places, by the ids of their entries.
   */
  private final List<TreeMap<String, String>> speakers = new ArrayList<>();

  private final List<TreeMap<String, String>> places = new ArrayList<>();

  /** Reads who speaks and what is named in each edition. */
  FacetData(List<Member> members, Registers registers) {
    this.members = members;
    members.forEach(
        member -> {
          speakers.add(new TreeMap<>());
          places.add(new TreeMap<>());
        });
    for (Entry entry : registers.speakers()) {
      for (Entry.Appearance appearance : entry.appearances()) {
        if (!appearance.named().turns().isEmpty()) {
          speakers.get(appearance.member()).put(entry.id(), registers.label(entry));
        }
      }
    }
    for (Entry entry : registers.of(Kind.PLACES)) {
      for (Entry.Appearance appearance : entry.appearances()) {
        places.get(appearance.member()).put(entry.id(), registers.label(entry));
      }
    }
  }

  /** Returns who speaks in an edition, by the names of the registers. */
  List<String> speakers(int member) {
    return speakers.get(member).values().stream().sorted().toList();
  }

  /**
   * Writes the data: {@code list-N.js} with a row for each edition, {@code facets.js} with the
   * values that the rows count, and with their labels.
   */
  void write(SortedMap<String, byte[]> files) {
    var values = new Values();
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
              values.numbers("speaker", speakers.get(i)),
              values.numbers("place", places.get(i)),
              values.numbers("archive", one(member.archive())),
              values.numbers("genre", one(member.genre()))));
    }
    var facets = new TreeMap<String, Object>(values.all());
    facets.put("shards", list.finish());
    Shards.single("facets", facets, files);
  }

  private static Map<String, String> one(String value) {
    return value.isEmpty() ? Map.of() : Map.of(value, value);
  }

  /** The values of each facet, counted as they come. */
  private static final class Values {
    private final TreeMap<String, Map<String, Integer>> numbers = new TreeMap<>();
    private final TreeMap<String, List<List<String>>> rows = new TreeMap<>();

    List<Integer> numbers(String facet, Map<String, String> labels) {
      Map<String, Integer> known = numbers.computeIfAbsent(facet, key -> new LinkedHashMap<>());
      List<Integer> found = new ArrayList<>();
      labels.forEach(
          (key, label) -> {
            if (known.putIfAbsent(key, known.size()) == null) {
              rows.computeIfAbsent(facet, f -> new ArrayList<>()).add(List.of(key, label));
            }
            found.add(known.get(key));
          });
      return found;
    }

    /** Returns the key and label of each value. */
    Map<String, List<List<String>>> all() {
      return rows;
    }
  }
}
