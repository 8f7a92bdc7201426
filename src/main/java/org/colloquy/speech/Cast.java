package org.colloquy.speech;

import java.util.List;
import java.util.Optional;

/**
 * Everyone who takes part in a record or is named in it as a person.
 *
 * @param persons in order of first mention; {@code persons.get(i).id().index() == i}
 * @param author who "I" is in the narrative, where the head, byline or signature names one
 * @param mentions every mention in the body, in order, none overlapping
 */
public record Cast(List<Person> persons, Optional<PersonId> author, List<Mention> mentions) {
  /** Copies the lists. */
  public Cast {
    persons = List.copyOf(persons);
    mentions = List.copyOf(mentions);
  }

  /** Returns the person with that id. */
  public Person get(PersonId id) {
    return persons.get(id.index());
  }
}
