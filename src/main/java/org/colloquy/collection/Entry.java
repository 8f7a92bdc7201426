package org.colloquy.collection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** An entry of a register: one name through all editions. For one thread. */
final class Entry {
  private final Identity identity;
  private final TreeSet<String> variants = new TreeSet<>();
  private final List<Appearance> appearances = new ArrayList<>();
  private String life = "";
  private String note = "";
  private String geo = "";

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

  Entry(Identity identity) {
    this.identity = identity;
  }

  void add(int member, Named named) {
    String name = identity.name();
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
    life = life.isEmpty() ? named.life() : life;
    note = note.isEmpty() ? named.note() : note;
    geo = geo.isEmpty() ? named.geo() : geo;
  }

  Kind kind() {
    return identity.kind();
  }

  /** Returns the id of the entry in its register. */
  String id() {
    return identity.id();
  }

  String name() {
    return identity.name();
  }

  String life() {
    return life;
  }

  String note() {
    return note;
  }

  /** Returns where a place is, as TEI writes coordinates; empty if not known. */
  String geo() {
    return geo;
  }

  /** Returns how often it is named. */
  int mentions() {
    return appearances.stream().mapToInt(each -> each.named().mentions().size()).sum();
  }

  /** Returns how often it speaks. */
  int turns() {
    return appearances.stream().mapToInt(each -> each.named().turns().size()).sum();
  }

  List<String> variants() {
    return List.copyOf(variants);
  }

  Map<String, String> identifiers() {
    return Collections.unmodifiableMap(identity.identifiers());
  }

  List<Appearance> appearances() {
    return Collections.unmodifiableList(appearances);
  }
}
