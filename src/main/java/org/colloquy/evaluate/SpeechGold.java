package org.colloquy.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The turns, notes and names that a record has.
 *
 * @param transcript file name of the transcript; empty if not known
 * @param speeches the turns, in order
 * @param unscored beginnings of speeches that count neither way
 * @param notes words of the notes
 * @param stages words of the stage directions
 * @param places names of places
 * @param persons names of persons
 * @param traits how far the reference goes
 */
record SpeechGold(
    String transcript,
    List<Speech> speeches,
    Set<String> unscored,
    List<String> notes,
    List<String> stages,
    List<Name> places,
    List<Name> persons,
    Traits traits)
    implements Reference {

  /**
   * A turn.
   *
   * @param label as printed
   * @param names the label and other names of the speaker
   * @param first its first words, to be shown
   * @param start its first letters, see {@link Keys}
   * @param end its last letters
   */
  record Speech(String label, List<String> names, String first, String start, String end) {}

  /**
   * A name at a place of the transcript.
   *
   * @param text as printed
   * @param occurrence 1 if it is the first time that these characters stand there
   */
  record Name(String text, int occurrence) {}

  /**
   * How far a reference goes.
   *
   * @param marked whether turns are marked at all; else they are not scored
   * @param endsCertain whether the ends of the turns are certain
   * @param allPlaces whether all places are marked; else precision says nothing
   * @param notesInLine whether notes stand in brackets in the text, where a note and a stage
   *     direction look alike
   * @param notesAtEnd whether the notes were put at the end of the transcript, and numbered
   */
  record Traits(
      boolean marked,
      boolean endsCertain,
      boolean allPlaces,
      boolean notesInLine,
      boolean notesAtEnd) {}

  /** Reads a key. */
  static SpeechGold of(JsonNode json) {
    List<Speech> speeches = new ArrayList<>();
    for (JsonNode speech : json.path("speeches")) {
      String label = speech.path("speaker").asText();
      List<String> names = new ArrayList<>(List.of(label));
      names.addAll(List.of(speech.path("name").asText().split("; ")));
      names.removeIf(String::isEmpty);
      speeches.add(
          new Speech(
              label,
              names,
              speech.path("start").asText(),
              speech.path("key").asText(),
              speech.path("key_end").asText()));
    }
    String notes = json.path("notes_rendered").asText();
    return new SpeechGold(
        "",
        speeches,
        new TreeSet<>(strings(json.path("unscored"))),
        strings(json.path("notes")),
        strings(json.path("stages")),
        names(json.path("places")),
        names(json.path("persons")),
        new Traits(
            json.path("speeches_marked").asBoolean(true),
            json.path("ends_certain").asBoolean(true),
            json.path("places_exhaustive").asBoolean(false),
            notes.equals("inline"),
            notes.equals("end")));
  }

  /** Takes an editor's TEI as what is right; turns are scored if it has any. */
  static SpeechGold of(TeiContent content) {
    List<Speech> speeches = new ArrayList<>();
    for (TeiContent.Speech speech : content.speeches()) {
      String start = Keys.start(speech.words());
      if (!start.isEmpty()) {
        List<String> names = new ArrayList<>(List.of(speech.label()));
        names.addAll(speech.names());
        names.removeIf(String::isEmpty);
        String first = speech.words().substring(0, Math.min(40, speech.words().length()));
        String label = names.isEmpty() ? "" : names.get(0);
        speeches.add(new Speech(label, names, first, start, Keys.end(speech.words())));
      }
    }
    return new SpeechGold(
        "",
        speeches,
        Set.of(),
        texts(content.notes()),
        texts(content.stages()),
        names(content.places()),
        names(content.persons()),
        new Traits(!speeches.isEmpty(), true, !content.places().isEmpty(), false, false));
  }

  static List<String> texts(List<TeiContent.Words> words) {
    return words.stream().map(TeiContent.Words::text).toList();
  }

  private static List<Name> names(List<TeiContent.Words> words) {
    return words.stream().map(word -> new Name(word.text(), 1)).toList();
  }

  private static List<Name> names(JsonNode array) {
    List<Name> names = new ArrayList<>();
    for (JsonNode name : array) {
      names.add(new Name(name.path("text").asText(), name.path("occurrence").asInt(1)));
    }
    return names;
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(item -> strings.add(item.asText()));
    return strings;
  }
}
