package org.colloquy.publish;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.colloquy.prepress.Trim;

/**
 * What the PDF says of itself beside its text, and how long it may become. Immutable.
 *
 * @param sourceFile how the colophon names the transcript; empty if it is not named
 * @param sourceSha256 hash of the transcript, lower-case hexadecimal; empty if it is not given
 * @param fidelity one sentence on what the law of fidelity found; empty if it was not asked
 * @param program name and version of the program
 * @param date the date the file bears; without one it bears none, never the clock's
 * @param maxPages the greatest number of pages, at least 1
 * @param book how its editors want it
 * @param originals finds the images of the original that the TEI names
 */
public record PdfSettings(
    String sourceFile,
    String sourceSha256,
    String fidelity,
    String program,
    Optional<Instant> date,
    int maxPages,
    BookStyle book,
    HouseFiles originals) {
  /** The number of pages above which a PDF is refused unless the user says otherwise. */
  public static final int DEFAULT_MAX_PAGES = 2000;

  /** Checks the values. */
  public PdfSettings {
    Objects.requireNonNull(sourceFile, "sourceFile");
    Objects.requireNonNull(sourceSha256, "sourceSha256");
    Objects.requireNonNull(fidelity, "fidelity");
    Objects.requireNonNull(program, "program");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(book, "book");
    Objects.requireNonNull(originals, "originals");
    if (maxPages < 1) {
      throw new IllegalArgumentException("maxPages: " + maxPages);
    }
  }

  /** Returns the house's size: the editors' if they say one, else 6 by 9 inches. */
  public Trim trim() {
    String trim = book.value("trim");
    return trim.isEmpty() ? Trim.HOUSE : Trim.parse(trim);
  }

  /** Returns settings that name the program and nothing else. */
  public static PdfSettings of(String program) {
    return new PdfSettings(
        "", "", "", program, Optional.empty(), DEFAULT_MAX_PAGES, BookStyle.NONE, HouseFiles.NONE);
  }
}
