package org.colloquy.speech;

import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Evidence;

/**
 * One person, group or unknown voice of a record, however spelt there.
 *
 * @param id position in the cast
 * @param kind one person, a group, or an unknown voice
 * @param name the fullest form of the name, as printed
 * @param names every form printed, fullest first, without honorifics; for matching and for the
 *     authority
 * @param roles roles as printed ("interpreter", "Ambassador of the USSR")
 * @param side the delegation or group under which the list of those present names the person
 * @param present whether the record says or shows that the person was there; only those can speak
 * @param members for a group, its persons, where known
 * @param confidence 0 to 1
 * @param why what that rests on
 */
public record Person(
    PersonId id,
    Kind kind,
    String name,
    List<String> names,
    List<String> roles,
    Optional<String> side,
    boolean present,
    List<PersonId> members,
    double confidence,
    Evidence why) {
  /** What a voice is. */
  public enum Kind {
    PERSON,
    GROUP,
    UNKNOWN
  }

  /** Copies the lists. */
  public Person {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    members = List.copyOf(members);
  }
}
