package org.colloquy.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the header of an edition says that is cited, catalogued or deposited. What it does not say
 * is empty; nothing is made up. Immutable.
 *
 * @param id the TEI's {@code xml:id}
 * @param title title of the record
 * @param language language of the text, a BCP 47 tag; may be empty
 * @param date date of the record
 * @param authors who wrote the record, if it is a work
 * @param editors who edited the edition
 * @param translators who translated the record
 * @param publisher who publishes the edition
 * @param published day of publication, as in {@code 2026-01-31}
 * @param version version of the edition
 * @param doi DOI of the edition, without resolver
 * @param url address of the edition, {@code http} or {@code https}
 * @param archive who holds the original
 * @param copy who published the copy that was transcribed
 * @param series title of the series
 * @param images images of the original: paths below the edition's sources, or addresses
 */
public record EditionHeader(
    String id,
    String title,
    String language,
    Optional<When> date,
    List<Name> authors,
    List<Name> editors,
    List<Name> translators,
    Optional<String> publisher,
    Optional<String> published,
    Optional<String> version,
    Optional<String> doi,
    Optional<String> url,
    Archive archive,
    Optional<String> copy,
    Optional<String> series,
    List<String> images) {

  /** Copies the lists. */
  public EditionHeader {
    authors = List.copyOf(authors);
    editors = List.copyOf(editors);
    translators = List.copyOf(translators);
    images = List.copyOf(images);
  }

  /**
   * When the conversation was held.
   *
   * @param iso day, month or year, as in {@code 1951-06}; may be empty
   * @param words the date in words
   * @param inferred whether it is an inference of the edition, and so cited in square brackets
   */
  public record When(String iso, String words, boolean inferred) {}

  /**
   * The archive of the original; each part may be empty.
   *
   * @param location shelf mark
   */
  public record Archive(String name, String place, String location) {}

  /**
   * A person or organisation.
   *
   * @param words as the header has it
   * @param organisation whether it is one
   */
  public record Name(String words, boolean organisation) {
    private static final Pattern BLANK = Pattern.compile("\\s+");

    /** Returns the family name: before the comma, else the last word with its particles. */
    public String family() {
      int comma = words.indexOf(',');
      if (comma > 0) {
        return words.substring(0, comma).strip();
      }
      int start = familyStart();
      return words.substring(start);
    }

    /** Returns the names that stand before the family name; empty if there are none. */
    public String given() {
      int comma = words.indexOf(',');
      return comma > 0
          ? words.substring(comma + 1).strip()
          : words.substring(0, familyStart()).strip();
    }

    private int familyStart() {
      String[] parts = BLANK.split(words);
      int first = parts.length - 1;
      while (first > 1 && Character.isLowerCase(parts[first - 1].codePointAt(0))) {
        first--;
      }
      int start = 0;
      for (int i = 0; i < first; i++) {
        start += parts[i].length() + 1;
      }
      return start;
    }
  }
}
