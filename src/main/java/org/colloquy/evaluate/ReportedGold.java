package org.colloquy.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who speaks in each paragraph of a record, by the lines of its transcript.
 *
 * @param transcript file name of the transcript
 * @param sha256 hash of the transcript that the lines refer to
 * @param participants those present, by the names that the paragraphs use
 * @param family which word of a name is the family name, where it is not the last
 * @param aliases other names
 * @param paragraphs in order
 * @param lastLine the last line that was annotated, if not all were; 1-based
 * @param places names of places with how often they stand in what is said and narrated
 * @param optionalPlaces names that may be marked and need not
 */
record ReportedGold(
    String transcript,
    String sha256,
    List<String> participants,
    Map<String, String> family,
    Map<String, List<String>> aliases,
    List<Paragraph> paragraphs,
    OptionalInt lastLine,
    Map<String, Integer> places,
    Map<String, Integer> optionalPlaces)
    implements Reference {

  /**
   * A paragraph; it ends where the next begins.
   *
   * @param line 1-based
   * @param kind what it is
   * @param who who speaks in it; nobody in a narrative
   * @param sure whether the key is sure
   */
  record Paragraph(int line, Kind kind, SortedSet<String> who, boolean sure) {}

  /** What a paragraph is. */
  enum Kind {
    TURN,
    CONTINUATION,
    NARRATIVE,
    HEADING,
    FRONT,
    BACK,
    NOTE,
    CHROME,
    PAGEMARK;

    /** Returns whether somebody speaks in it. */
    boolean isSpeech() {
      return this == TURN || this == CONTINUATION;
    }

    /** Returns whether it belongs to the record, but nobody speaks in it. */
    boolean isSilent() {
      return this == NARRATIVE || this == HEADING || this == FRONT;
    }

    /** Returns whether it is the record itself, so that places and paragraphs count. */
    boolean isBody() {
      return isSpeech() || this == NARRATIVE || this == HEADING;
    }

    static Kind of(String name) {
      for (Kind kind : values()) {
        if (kind.name().equalsIgnoreCase(name)) {
          return kind;
        }
      }
      return BACK;
    }
  }

  static ReportedGold of(JsonNode json) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (JsonNode paragraph : json.path("paragraphs")) {
      paragraphs.add(
          new Paragraph(
              paragraph.path("line").asInt(1),
              Kind.of(paragraph.path("kind").asText()),
              new TreeSet<>(strings(paragraph.path("who"))),
              paragraph.path("sure").asBoolean(true)));
    }
    Map<String, String> family = new TreeMap<>();
    json.path("family").properties().forEach(e -> family.put(e.getKey(), e.getValue().asText()));
    Map<String, List<String>> aliases = new TreeMap<>();
    json.path("aliases").properties().forEach(e -> aliases.put(e.getKey(), strings(e.getValue())));
    int last = json.path("annotated_to_line").asInt(0);
    return new ReportedGold(
        json.path("file").asText(),
        json.path("sha256").asText(),
        strings(json.path("participants")),
        family,
        aliases,
        paragraphs,
        last > 0 ? OptionalInt.of(last) : OptionalInt.empty(),
        places(json.path("places")),
        places(json.path("places_optional")));
  }

  /** Returns the same key for a transcript that was set anew. */
  ReportedGold with(List<Paragraph> others, OptionalInt last) {
    return new ReportedGold(
        transcript, "", participants, family, aliases, others, last, places, optionalPlaces);
  }

  private static Map<String, Integer> places(JsonNode array) {
    Map<String, Integer> places = new TreeMap<>();
    for (JsonNode place : array) {
      String key = PlaceStrings.key(place.path("text").asText());
      places.merge(key, place.path("count").asInt(1), Integer::sum);
    }
    return places;
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(item -> strings.add(item.asText()));
    return strings;
  }
}
