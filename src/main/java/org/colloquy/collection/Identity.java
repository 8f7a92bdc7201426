package org.colloquy.collection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** One person, place or organisation through several editions. For one thread. */
public final class Identity {
  private final Kind kind;
  private final String id;
  private final String name;
  private final Set<String> ids = new HashSet<>();
  private final TreeMap<String, String> identifiers = new TreeMap<>();
  private int last = -1;

  Identity(Kind kind, String id, String name) {
    this.kind = kind;
    this.id = id;
    this.name = name;
  }

  /** Returns which register it belongs to. */
  public Kind kind() {
    return kind;
  }

  /** Returns its id, which no other identity of the same editions has. */
  public String id() {
    return id;
  }

  /** Returns the name by which the first edition calls it. */
  public String name() {
    return name;
  }

  /** Returns its numbers in authority files by their kind; the first of a kind counts. */
  SortedMap<String, String> identifiers() {
    return identifiers;
  }

  /** Returns whether an authority gives this and somebody of the same name other numbers. */
  boolean contradicts(List<Identifier> others) {
    return others.stream()
        .anyMatch(i -> !identifiers.getOrDefault(i.type(), i.value()).equals(i.value()));
  }

  /** Returns whether an edition names it; editions are added in their order. */
  boolean isIn(int edition) {
    return last == edition;
  }

  /** Returns whether an edition calls it by an id. */
  boolean hasId(String other) {
    return ids.contains(other);
  }

  void add(int edition, String called, List<Identifier> numbers) {
    last = edition;
    ids.add(called);
    numbers.forEach(i -> identifiers.putIfAbsent(i.type(), i.value()));
  }
}
