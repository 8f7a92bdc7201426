package org.colloquy.speech;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What the record says of each form of a name: where it stands and what it does. */
final class Evidences {
  /** A kind of evidence, the strongest first. */
  enum Kind {
    SETTLED("named in the metadata"),
    LABEL("a label"),
    LISTED("listed as present"),
    TITLE("named in the title"),
    PRESENCE("said to be present"),
    AUTHOR("named as the author"),
    SIGNED("signed"),
    INTERPRETER("interprets"),
    MARKED("set off by capitals or mark-up as who speaks"),
    SUBJECT("subject of verbs of saying"),
    OPENS("opens a paragraph as subject of a verb of saying"),
    ADDRESSED("spoken to");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private final Map<String, Map<Kind, Integer>> counts = new HashMap<>();
  private final Map<String, Set<String>> roles = new HashMap<>();

  void add(String form, Kind kind) {
    counts.computeIfAbsent(form, f -> new HashMap<>()).merge(kind, 1, Integer::sum);
  }

  void role(String form, String role) {
    if (!role.isBlank()) {
      roles.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(role.strip());
    }
  }

  int count(String form, Kind kind) {
    return counts.getOrDefault(form, Map.of()).getOrDefault(kind, 0);
  }

  Set<String> roles(String form) {
    return roles.getOrDefault(form, Set.of());
  }
}
