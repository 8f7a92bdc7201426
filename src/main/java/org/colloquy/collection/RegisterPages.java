package org.colloquy.collection;

import java.util.ArrayList;
import java.util.List;

/** Divides a register into pages of about one size. Stateless. */
final class RegisterPages {
  /** Mentions and appearances on a page: about 150 KB of HTML. */
  private static final int WEIGHT = 500;

  private RegisterPages() {}

  /**
   * An entry, or a part of one that needs several pages.
   *
   * @param continued whether the entry began on a page before
   * @param appearances the editions of this part
   */
  record Part(Entry entry, boolean continued, List<Entry.Appearance> appearances) {}

  /** Returns the pages, each with its entries in order. */
  static List<List<Part>> divide(List<Entry> entries) {
    List<List<Part>> pages = new ArrayList<>();
    List<Part> page = new ArrayList<>();
    int weight = 0;
    for (Entry entry : entries) {
      boolean continued = false;
      List<Entry.Appearance> part = new ArrayList<>();
      for (Entry.Appearance appearance : entry.appearances()) {
        if (weight > 0 && weight + appearance.weight() > WEIGHT) {
          if (!part.isEmpty()) {
            page.add(new Part(entry, continued, part));
            part = new ArrayList<>();
            continued = true;
          }
          pages.add(page);
          page = new ArrayList<>();
          weight = 0;
        }
        part.add(appearance);
        weight += appearance.weight();
      }
      page.add(new Part(entry, continued, part));
    }
    if (!page.isEmpty()) {
      pages.add(page);
    }
    return pages;
  }
}
