package org.colloquy.collection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** An entry of a register: one name through all editions. For one thread. */
final class Entry {
  private final Kind kind;
  private final String id;
  private final String name;
  private final TreeSet<String> variants = new TreeSet<>();
  private final TreeMap<String, String> identifiers = new TreeMap<>();
  private final List<Appearance> appearances = new ArrayList<>();
  private String life = "";
  private String note = "";

  /**
   * What one edition knows of the entry.
   *
   * @param member the edition, by its place in the collection's order
   * @param named what it says
   */
  record Appearance(int member, Named named) {
    int weight() {
      return 1 + named.mentions().size();
    }
  }

  Entry(Kind kind, String id, String name) {
    this.kind = kind;
    this.id = id;
    this.name = name;
  }

  /** Returns whether an authority gives this entry and somebody of the same name other numbers. */
  boolean contradicts(Named other) {
    return other.identifiers().stream()
        .anyMatch(i -> !identifiers.getOrDefault(i.type(), i.value()).equals(i.value()));
  }

  void add(int member, Named named) {
    appearances.add(new Appearance(member, named));
    variants.addAll(named.variants());
    if (!named.name().equals(name)) {
      variants.add(named.name());
    }
    for (Mention mention : named.mentions()) {
      String printed = mention.passage().text().substring(mention.start(), mention.end());
      if (printed.indexOf('[') < 0) {
        variants.add(printed.strip());
      }
    }
    variants.remove(name);
    variants.remove("");
    named.identifiers().forEach(i -> identifiers.putIfAbsent(i.type(), i.value()));
    life = life.isEmpty() ? named.life() : life;
    note = note.isEmpty() ? named.note() : note;
  }

  Kind kind() {
    return kind;
  }

  /** Returns the id of the entry in its register. */
  String id() {
    return id;
  }

  String name() {
    return name;
  }

  String life() {
    return life;
  }

  String note() {
    return note;
  }

  List<String> variants() {
    return List.copyOf(variants);
  }

  Map<String, String> identifiers() {
    return Collections.unmodifiableMap(identifiers);
  }

  List<Appearance> appearances() {
    return Collections.unmodifiableList(appearances);
  }
}
