package org.colloquy;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.colloquy.collection.CollectionSite;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.publish.PublishException;
import org.colloquy.publish.Stylesheets;

/**
 * The site of a collection of editions: home, list, registers, search, feed and sitemap, as files
 * that stand beside the editions' folders. Editions may be added by many threads.
 */
public final class Site {
  private final Stylesheets stylesheets = new Stylesheets();
  private final CollectionSite collection = new CollectionSite(stylesheets);

  /**
   * What was made.
   *
   * @param files the files by their path below the folder that holds the editions' folders
   * @param diagnostics what was found while the pages were made
   */
  public record Made(SortedMap<String, byte[]> files, List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public Made {
      files = Collections.unmodifiableSortedMap(files);
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Adds an edition, which stands in a folder of its name.
   *
   * @return what was found; with an error it is not part of the site
   */
  public List<Diagnostic> add(Edition edition) {
    var found = new Diagnostics();
    try {
      String file = edition.name() + ".tei.xml";
      collection.add(edition.name(), stylesheets.parse(file, edition.teiBytes()), found);
    } catch (PublishException e) {
      e.diagnostics().forEach(found::report);
    }
    return found.sorted();
  }

  /** Returns how many editions were added. */
  public int size() {
    return collection.size();
  }

  /**
   * Makes the files of the site.
   *
   * @param house what its editors say; must be sound
   * @param epoch date of the build, as in {@code 2026-01-01T00:00:00Z}, for editions without a date
   *     of publication; empty: such editions are in no feed
   */
  public Made make(House house, String epoch) {
    var found = new Diagnostics();
    SortedMap<String, byte[]> files = Collections.emptySortedMap();
    try {
      files = collection.files(house.settings().on(epoch), found);
    } catch (PublishException e) {
      e.diagnostics().forEach(found::report);
    }
    return new Made(files, found.sorted());
  }
}
