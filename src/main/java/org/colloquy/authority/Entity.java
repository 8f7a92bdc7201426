package org.colloquy.authority;

import java.util.List;
import java.util.Map;

/**
 * A person, place or organisation that an authority file or the gazetteer knows.
 *
 * @param kind which of the three
 * @param key its name in lists, unique among its kind
 * @param names every known spelling, the key first
 * @param type as in {@code state}, {@code historical-state}, {@code city}, {@code river}, {@code
 *     sea}, {@code region}; empty if not said
 * @param identifiers scheme to value, as in {@code Wikidata} to {@code Q884}
 * @param data further facts by name, such as {@code birth}, {@code death}, {@code geo}
 * @param curated whether an editor's authority file holds it, and not only the gazetteer
 */
public record Entity(
    Kind kind,
    String key,
    List<String> names,
    String type,
    Map<String, String> identifiers,
    Map<String, String> data,
    boolean curated) {
  /** Key of {@link #data}: names that are also a person's or a word, separated by {@code |}. */
  static final String AMBIGUOUS = "ambiguous";

  /** Value of {@link #AMBIGUOUS}: every name is. */
  static final String EVERY_NAME = "*";

  /** Which list an entity belongs to. */
  public enum Kind {
    PERSON,
    PLACE,
    ORGANISATION
  }

  /** Copies the collections. */
  public Entity {
    names = List.copyOf(names);
    identifiers = Map.copyOf(identifiers);
    data = Map.copyOf(data);
  }

  /** Returns whether the name is also a person's or a word, so that the context must decide. */
  public boolean isAmbiguous(String name) {
    String ambiguous = data.get(AMBIGUOUS);
    return ambiguous != null
        && (ambiguous.equals(EVERY_NAME) || ("|" + ambiguous + "|").contains("|" + name + "|"));
  }
}
