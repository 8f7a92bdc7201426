package org.colloquy.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the editor of a record knows and the transcript does not say: {@code NAME.yaml}. Every field
 * may be missing; nothing is ever filled in by the program.
 *
 * @param values header values by key as in the file, with dots for nesting ({@code archive.name})
 * @param sameAs words as printed to words as printed: two spellings of one person
 * @param notSpeakers labels as printed that name no speaker
 * @param who label or lead-in as printed to the person meant
 * @param brackets words in brackets as printed to what they are: {@code supplied}, {@code gloss} …
 * @param places words as printed to the name of the place meant, which may be the same
 * @param notPlaces words as printed that name no place
 */
public record Metadata(
    Map<String, String> values,
    Map<String, String> sameAs,
    List<String> notSpeakers,
    Map<String, String> who,
    Map<String, String> brackets,
    Map<String, String> places,
    List<String> notPlaces) {
  /** Nothing known. */
  public static final Metadata NONE =
      new Metadata(Map.of(), Map.of(), List.of(), Map.of(), Map.of());

  /** Makes metadata that settle no place. */
  public Metadata(
      Map<String, String> values,
      Map<String, String> sameAs,
      List<String> notSpeakers,
      Map<String, String> who,
      Map<String, String> brackets) {
    this(values, sameAs, notSpeakers, who, brackets, Map.of(), List.of());
  }

  /** Copies the collections. */
  public Metadata {
    values = Map.copyOf(values);
    sameAs = Map.copyOf(sameAs);
    notSpeakers = List.copyOf(notSpeakers);
    who = Map.copyOf(who);
    brackets = Map.copyOf(brackets);
    places = Map.copyOf(places);
    notPlaces = List.copyOf(notPlaces);
  }

  /**
   * Returns the same with values for keys that the editor left open.
   *
   * @param more values by key, as in the file
   */
  public Metadata orElse(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(more);
    all.putAll(values);
    return new Metadata(all, sameAs, notSpeakers, who, brackets, places, notPlaces);
  }

  /**
   * Returns the same with persons that the record itself says are one, where the editor said
   * nothing of them.
   *
   * @param more words as printed to words as printed
   */
  public Metadata orSame(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(more);
    all.keySet().removeAll(who.keySet());
    all.keySet().removeAll(notSpeakers);
    all.putAll(sameAs);
    return new Metadata(values, all, notSpeakers, who, brackets, places, notPlaces);
  }

  /** Returns a header value, as in {@code value("archive.name")}. */
  public Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Returns the same with another header value. */
  public Metadata with(String key, String value) {
    SortedMap<String, String> changed = new TreeMap<>(values);
    changed.put(key, value);
    return new Metadata(changed, sameAs, notSpeakers, who, brackets, places, notPlaces);
  }

  /**
   * Returns the same with further repairs that are not made.
   *
   * @param repairs as the key {@code keep} names them
   * @throws IllegalArgumentException if one is no repair
   */
  public Metadata keeping(List<String> repairs) {
    List<String> all = new ArrayList<>(values("keep"));
    for (String repair : repairs) {
      if (!MetadataForm.KEEP.accepts(repair)) {
        throw new IllegalArgumentException(
            "“" + repair + "” is no repair: " + MetadataForm.KEEP.example());
      }
      if (!all.contains(repair)) {
        all.add(repair);
      }
    }
    Map<String, String> more = new HashMap<>(values);
    for (int n = 0; n < all.size(); n++) {
      more.put(n == 0 ? "keep" : "keep." + (n + 1), all.get(n));
    }
    return new Metadata(more, sameAs, notSpeakers, who, brackets, places, notPlaces);
  }

  /**
   * Returns every value of a key that may have several, in order; {@link #value} gives the first.
   */
  public List<String> values(String key) {
    List<String> found = new ArrayList<>();
    Optional<String> next = value(key);
    for (int n = 2; next.isPresent(); n++) {
      found.add(next.get());
      next = value(key + "." + n);
    }
    return List.copyOf(found);
  }

  /**
   * Returns the date of the conversation as ISO 8601, if the editor gives one ({@code date.when}).
   */
  public Optional<String> date() {
    return value("date.when");
  }
}
