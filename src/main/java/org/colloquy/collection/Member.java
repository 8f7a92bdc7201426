package org.colloquy.collection;

import java.util.List;

/**
 * An edition of the collection.
 *
 * @param folder its folder, beside the site's pages
 * @param title title of the record
 * @param when date of the record as ISO 8601 or the beginning of it; empty if not known
 * @param date the same in words
 * @param language tag of its language
 * @param archive who keeps the record; may be empty
 * @param genre id of the genre; empty if not known
 * @param genreWords the genre as the TEI calls it
 * @param summary what it is about; may be empty
 * @param published when the edition was published, ISO 8601; empty if not known
 * @param uri the edition's own address or DOI; may be empty
 * @param named whom and what it lists
 * @param passages its words
 */
record Member(
    String folder,
    String title,
    String when,
    String date,
    String language,
    String archive,
    String genre,
    String genreWords,
    String summary,
    String published,
    String uri,
    List<Named> named,
    List<Passage> passages) {

  /** Returns the year of the record; empty if not known. */
  String year() {
    return when.matches("\\d{4}.*") ? when.substring(0, 4) : "";
  }
}
