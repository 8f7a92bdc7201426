package org.colloquy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colloquy.source.SourceReader;

/**
 * A volume of invented records in three parts, as long as a test wants: four dozen speakers, places
 * that recur, a note in every fifth turn. The same length, the same words.
 */
public final class LongVolume {
  private static final List<String> WORDS =
      List.of(
          ("the harbour ferry council keel bridge farm winter road stone crane letter treaty island"
                  + " boat engine coal grain price month people question answer session matter vote"
                  + " money paper house school water light mill loom wool copper of and with which"
                  + " was not that consideration responsibility understanding neighbouring")
              .split(" "));
  private static final List<String> FIRST =
      List.of("Anna", "Petr", "Hana", "Tobias", "Clara", "Vasile", "Ilse", "Marek");
  private static final List<String> LAST =
      List.of("Rowan", "Odell", "Berg", "Vesela", "Quill", "Tamm");
  private static final List<String> PLACES =
      List.of("Vienna", "Paris", "Prague", "Geneva", "Hamburg", "Trieste", "Riga", "London");

  private final Random random;

  private LongVolume(long seed) {
    random = new Random(seed);
  }

  /**
   * Writes the volume into a folder.
   *
   * @param documents how many documents
   * @param units the length of each transcript, about 2,000 a page
   * @return the path of its plan
   */
  public static Path write(Path folder, int documents, int units) throws IOException {
    // Of one record all the others are made, with other dates: to read each would take long.
    byte[] text = new LongVolume(1).transcript(units).getBytes(UTF_8);
    String first =
        Converter.builder().build().convert(SourceReader.of("harbour-00.txt", text)).tei();
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= documents; i++) {
      String name = "harbour-%02d".formatted(i);
      String tei = first.replace("harbour-00", name).replace("day 0", "day " + i);
      Files.writeString(folder.resolve(name + ".tei.xml"), tei);
      names.add(name);
    }
    Files.writeString(
        folder.resolve("preface.md"),
        "# Preface\n\nThe talks are printed *whole*.[^1]\n\n[^1]: And in order.\n");
    Path yaml = folder.resolve("volume.yaml");
    Files.writeString(yaml, plan(names));
    return yaml;
  }

  private static String plan(List<String> names) {
    var yaml =
        new StringBuilder(
            """
            name: harbour-talks
            title: Harbour Talks, 1951–1953
            subtitle: Conversations on a ferry
            editor: Anna Orlova
            publisher: Town Press
            place: Neustadt
            date: 1961
            licence.url: https://creativecommons.org/licenses/by/4.0/
            introduction: preface.md
            parts:
            """);
    int each = Math.max(1, (names.size() + 2) / 3);
    for (int from = 0; from < names.size(); from += each) {
      List<String> some = names.subList(from, Math.min(names.size(), from + each));
      yaml.append("  - title: Year ").append(from / each + 1).append("\n    editions: ");
      yaml.append(some).append('\n');
    }
    return yaml.toString();
  }

  private String transcript(int units) {
    var text = new StringBuilder("Talk on the harbour and its ferry, day 0\n\n");
    var notes = new StringBuilder("Notes\n\n");
    for (int turn = 1, note = 1; text.length() + notes.length() < units; turn++) {
      text.append(one(FIRST)).append(' ').append(one(LAST)).append(": ").append(words(60));
      text.append(" in ").append(one(PLACES)).append(", ").append(words(20)).append('.');
      if (turn % 5 == 0) {
        text.append('[').append(note).append(']');
        notes.append('[').append(note++).append("] The ").append(words(12)).append(".\n\n");
      }
      text.append("\n\n");
    }
    return text.append(notes).toString();
  }

  private String words(int count) {
    var text = new StringBuilder("the");
    for (int i = 1; i < count; i++) {
      text.append(' ').append(one(WORDS));
    }
    return text.toString();
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
