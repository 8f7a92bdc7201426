package org.colloquy.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.diagnostic.Span;

/** Collects the values of one metadata file and checks their form. For one thread. */
final class MetadataValues {
  private static final String SAME_AS = "same-as";
  private static final String WHO = "who";
  private static final String BRACKETS = "brackets";
  private static final String NOT_A_SPEAKER = "not-a-speaker";
  private static final String PLACES = "places";
  private static final String NOT_A_PLACE = "not-a-place";
  private static final Map<String, String> EXAMPLES =
      Map.of(
          PLACES, "as in “places: {Neustadl: Neustadt}”",
          NOT_A_PLACE, "as in “not-a-place: [Reading, Lima]”",
          SAME_AS, "as in “same-as: {Vesselá: Vesela}”",
          WHO, "as in “who: {The Chair: Anna Orlova}”",
          BRACKETS, "as in “brackets: {(have finished): supplied}”",
          NOT_A_SPEAKER, "as in “not-a-speaker: [Agenda, Decision]”");

  private final DiagnosticSink sink;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> maps = new HashMap<>();
  private final List<String> notSpeakers = new ArrayList<>();
  private final List<String> notPlaces = new ArrayList<>();

  MetadataValues(DiagnosticSink sink) {
    this.sink = sink;
  }

  /** Returns whether the members of a key are words as printed. */
  static boolean isOfWords(String name) {
    return EXAMPLES.containsKey(name);
  }

  /** Returns whether such a key has a list, and no pairs. */
  static boolean isList(String name) {
    return name.equals(NOT_A_SPEAKER) || name.equals(NOT_A_PLACE);
  }

  /** Returns how such a key is written. */
  static String example(String name) {
    return EXAMPLES.get(name);
  }

  /** Takes a value; the second of a list goes to {@code key.2}, and so on. An empty one is none. */
  void put(MetadataKey key, String value, Span at) {
    if (value.isEmpty()) {
      return;
    }
    if (!key.form().accepts(value)) {
      String form = key.name() + " is written " + key.form().example();
      wrong(at, "“" + value + "” will not do: " + form);
      return;
    }
    String name = key.name();
    for (int n = 2; values.containsKey(name); n++) {
      name = key.name() + "." + n;
    }
    values.put(name, value);
  }

  void mapped(String name, String words, String value) {
    if (!value.isEmpty()) {
      maps.computeIfAbsent(name, n -> new LinkedHashMap<>()).put(words, value);
    }
  }

  void listed(String name, String value) {
    if (isList(name) && !value.isEmpty()) {
      (name.equals(NOT_A_PLACE) ? notPlaces : notSpeakers).add(value);
    }
  }

  void unknown(String name, Span at) {
    Diagnostic found = Diagnostic.at(Code.M504, at, "the key “" + name + "” is not known");
    Optional<String> meant = MetadataKey.nearest(name);
    sink.report(meant.map(key -> found.withHelp("did you mean " + key + "?")).orElse(found));
  }

  void wrong(Span at, String message) {
    sink.report(Diagnostic.at(Code.M506, at, message));
  }

  Metadata metadata() {
    return new Metadata(
        values,
        maps.getOrDefault(SAME_AS, Map.of()),
        notSpeakers,
        maps.getOrDefault(WHO, Map.of()),
        maps.getOrDefault(BRACKETS, Map.of()),
        maps.getOrDefault(PLACES, Map.of()),
        notPlaces);
  }
}
