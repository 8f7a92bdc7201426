package org.colloquy.speech;

/**
 * A person of the cast of one record, by position. Not an {@code xml:id}: those are given last.
 *
 * @param index position in {@link Cast#persons()}
 */
public record PersonId(int index) implements Comparable<PersonId> {
  @Override
  public int compareTo(PersonId other) {
    return Integer.compare(index, other.index);
  }
}
