package org.colloquy.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The conventions of one kind of record: what its brackets and its {@code he said that} are likely
 * to mean, and the words that speak for it, by language. They are data: {@code genres/ID.tsv}. A
 * profile is where reading starts; what the record itself shows outweighs it. Immutable and
 * thread-safe.
 */
public final class Profile {
  /** The profiles the program has, in the order in which a tie is settled. */
  public static final List<String> IDS =
      List.of(
          "diplomatic",
          "minutes",
          "parliament",
          "court",
          "tape",
          "interview",
          "press",
          "radio",
          "play",
          "prose");

  /** How many paragraphs open with a report in what may be a record of conversation. */
  public static final int REPORTS = 3;

  private static final List<Profile> ALL = IDS.stream().map(Profile::read).toList();

  private final String id;
  private final Map<String, String> settings;
  private final Map<String, Set<String>> words;

  private Profile(String id, Map<String, String> settings, Map<String, Set<String>> words) {
    this.id = id;
    this.settings = settings;
    this.words = words;
  }

  /** Returns all profiles, in the order of {@link #IDS}. */
  public static List<Profile> all() {
    return ALL;
  }

  /** Returns the profile of that name, as in {@code court}. */
  public static Optional<Profile> of(String id) {
    return ALL.stream().filter(profile -> profile.id.equals(id)).findFirst();
  }

  /** Returns its name, as in {@code court}. */
  public String id() {
    return id;
  }

  /** Returns what it is called in running text, as in {@code proceedings of a court}. */
  public String title() {
    return settings.getOrDefault("title", id);
  }

  /**
   * Returns whether reports such as {@code X said that} are told by the record and make turns; in
   * records of words spoken they are the speaker's own.
   */
  public boolean tellsReports() {
    return !settings.getOrDefault("reports", "learn").equals("never");
  }

  /**
   * Returns how many paragraphs must open with a report where the head says that this is a record.
   */
  public int fewestReports() {
    return Integer.parseInt(settings.getOrDefault("fewest-reports", String.valueOf(REPORTS)));
  }

  /** Returns whether brackets of that rendition ({@code round}, {@code square}) are for acts. */
  public boolean stagesIn(String rendition) {
    return List.of(settings.getOrDefault("stage", "none").split(" ")).contains(rendition);
  }

  /** Returns whether lines of their own may be stage directions without any bracket. */
  public boolean hasStageLines() {
    return stagesIn("lines");
  }

  /** Returns whether its short lines may be verse. */
  public boolean hasVerse() {
    return settings.getOrDefault("verse", "no").equals("yes");
  }

  /**
   * Returns the words that speak for it, in small letters and without accents.
   *
   * @param place {@code head} or {@code body}
   * @param language ISO 639-1
   */
  public Set<String> words(String place, String language) {
    return words.getOrDefault(place + " " + language, Set.of());
  }

  @Override
  public String toString() {
    return id;
  }

  private static Profile read(String id) {
    Map<String, String> settings = new LinkedHashMap<>();
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (String[] cells : TableFile.rows("/org/colloquy/profile/genres/" + id + ".tsv")) {
      if (cells[0].equals("set")) {
        settings.put(cells[1], cells[2]);
      } else {
        words
            .computeIfAbsent(cells[0] + " " + cells[1], place -> new LinkedHashSet<>())
            .add(WordCounts.folded(cells[2]));
      }
    }
    words.replaceAll((place, set) -> Collections.unmodifiableSet(set));
    return new Profile(id, Map.copyOf(settings), Map.copyOf(words));
  }
}
