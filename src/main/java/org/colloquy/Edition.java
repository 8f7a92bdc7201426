package org.colloquy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.diagnostic.Finding;
import org.colloquy.diagnostic.Severity;
import org.colloquy.diagnostic.Span;
import org.colloquy.fidelity.Account;
import org.colloquy.font.GlyphCheck;
import org.colloquy.publish.HtmlOutput;
import org.colloquy.publish.TurnEvidence;

/**
 * A record as TEI, checked, and ready to be written in other formats. Immutable and thread-safe.
 *
 * @see Converter
 */
public final class Edition {
  private final String name;
  private final byte[] tei;
  private final byte[] ledger;
  private final Optional<Origin> origin;
  private final SortedMap<String, TurnEvidence> evidence;
  private final List<Diagnostic> diagnostics;
  private final List<Finding> findings;
  private final Press press;

  /**
   * What an edition was made from, as far as it is known.
   *
   * @param sourceName file name of the transcript
   * @param sourceSha256 its hash
   * @param account where its characters went
   * @param lawful whether the law of fidelity holds
   * @param text the transcript; empty if it is not at hand
   */
  record Origin(
      String sourceName, String sourceSha256, Account account, boolean lawful, String text) {}

  Edition(
      String name,
      byte[] tei,
      byte[] ledger,
      Optional<Origin> origin,
      SortedMap<String, TurnEvidence> evidence,
      List<Diagnostic> diagnostics,
      List<Finding> findings,
      Press press) {
    this.name = name;
    this.tei = tei.clone();
    this.ledger = ledger.clone();
    this.origin = origin;
    this.evidence = Collections.unmodifiableSortedMap(evidence);
    this.diagnostics = List.copyOf(diagnostics);
    this.findings = List.copyOf(findings);
    this.press = press;
  }

  /** Returns the file name of the transcript; empty if it is not known. */
  String sourceName() {
    return origin.map(Origin::sourceName).orElse("");
  }

  /** Returns the hash of the transcript; empty if it is not known. */
  String sourceSha256() {
    return origin.map(Origin::sourceSha256).orElse("");
  }

  /** Returns a sentence on the law of fidelity; empty if it was not checked or does not hold. */
  public String fidelity() {
    return origin.filter(Origin::lawful).map(o -> o.account().sentence()).orElse("");
  }

  /** Gives a message on a character its first place in the transcript. */
  Diagnostic placed(Diagnostic found) {
    OptionalInt character = GlyphCheck.codePoint(found);
    String text = origin.map(Origin::text).orElse("");
    int at = character.isPresent() ? text.indexOf(character.getAsInt()) : -1;
    if (at < 0) {
      return found;
    }
    var span = new Span(at, text.offsetByCodePoints(at, 1));
    return Diagnostic.at(found.code(), span, found.message()).withSeverity(found.severity());
  }

  /** Returns what each turn rests on, by its id. */
  SortedMap<String, TurnEvidence> evidence() {
    return evidence;
  }

  /** Returns the short name that files and links use, as in {@code hearing-01}. */
  public String name() {
    return name;
  }

  /** Returns what was found in the transcript and the TEI, by place. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Returns whether the edition holds no error; only then may it be published. */
  public boolean isValid() {
    return diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR);
  }

  /** Returns the TEI as text; empty if the source was no text at all. */
  public String tei() {
    return new String(tei, StandardCharsets.UTF_8);
  }

  /** Returns the TEI as it is written, in UTF-8; empty if the source was no text at all. */
  public byte[] teiBytes() {
    return tei.clone();
  }

  /** Returns the ledger as it is written, JSON in UTF-8; empty if there is none. */
  public byte[] ledgerBytes() {
    return ledger.clone();
  }

  /** Returns what was read out of the transcript and why, in its order; empty for an opened TEI. */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Writes the PDF for a printer into a folder, which is made if it is missing: {@code
   * NAME.PRINTER.pdf}. It is read again by the printer's rules.
   *
   * @param folder where
   * @param house what the editors of a collection say; must be sound
   * @param order printer, size and paper
   * @return what was found, such as too few pages; with an error in its making nothing is written
   * @throws IOException if the file cannot be written
   */
  public List<Diagnostic> print(Path folder, House house, PrintOrder order) throws IOException {
    var found = new Diagnostics();
    write(folder, press.print(this, house.around(false), order, found));
    return found.sorted();
  }

  /**
   * Writes the cover of the printed book into a folder: {@code NAME.PRINTER.cover.pdf}. It is read
   * again by the printer's rules.
   *
   * @param folder where
   * @param house what the editors of a collection say; must be sound
   * @param order printer, size, paper, and the number of pages, without which the book is laid out
   * @return what was found; with an error in its making nothing is written
   * @throws IOException if the file cannot be written
   */
  public List<Diagnostic> cover(Path folder, House house, PrintOrder order) throws IOException {
    var found = new Diagnostics();
    write(folder, press.cover(this, house.around(false), order, found));
    return found.sorted();
  }

  private static void write(Path folder, Map<String, byte[]> files) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /**
   * Writes the edition into a folder, which is made if it is missing: {@code NAME.tei.xml} with
   * {@code NAME.ledger.json} and {@code fidelity.json}, {@code index.html} with its style sheet,
   * {@code NAME.pdf}, {@code NAME.txt}.
   *
   * @param folder where
   * @param formats which; none means all
   * @return what was found while the outputs were made, such as a PDF refused for its length; a
   *     format with an error is not written
   * @throws IOException if a file cannot be written
   */
  public List<Diagnostic> write(Path folder, Format... formats) throws IOException {
    return write(folder, House.NONE, false, formats);
  }

  /**
   * Returns whether a file of that name is one of the numbered pages that only some editions have,
   * and so is left over where a later run does not write it.
   */
  public static boolean isPage(String fileName) {
    return HtmlOutput.isNumbered(fileName);
  }

  /**
   * Returns the image files of the original that the pages show, as paths below the folder of the
   * transcript, and below that of the pages. None leads out of the folder.
   */
  public List<String> images() {
    return press.images(this);
  }

  /**
   * Writes the edition as the editors of a collection want it.
   *
   * @param folder where
   * @param house what they say; must be sound
   * @param inSite whether the folder stands in the folder of a {@link Site}, to which pages link
   * @param formats which; none means all
   * @return what was found while the outputs were made
   * @throws IOException if a file cannot be written
   */
  public List<Diagnostic> write(Path folder, House house, boolean inSite, Format... formats)
      throws IOException {
    Set<Format> asked = Press.asked(formats);
    var found = new Diagnostics();
    Files.createDirectories(folder);
    if (tei.length == 0) {
      return found.sorted();
    }
    if (asked.contains(Format.TEI)) {
      Files.write(folder.resolve(Format.TEI.fileName(name)), tei);
      if (ledger.length > 0) {
        Files.write(folder.resolve(name + ".ledger.json"), ledger);
      }
      if (origin.isPresent()) {
        String fonts = asked.contains(Format.PDF) ? house.fonts() : "";
        byte[] report = origin.get().account().json(origin.get().lawful(), fonts);
        Files.write(folder.resolve("fidelity.json"), report);
      }
    }
    for (Map.Entry<String, byte[]> file :
        press.render(this, asked, house.around(inSite), found).entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    return found.sorted();
  }
}
