package org.colloquy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Finding;
import org.colloquy.diagnostic.Severity;

/**
 * A record as TEI, checked, and ready to be written in other formats. Immutable and thread-safe.
 *
 * @see Converter
 */
public final class Edition {
  private final String name;
  private final byte[] tei;
  private final byte[] ledger;
  private final List<Diagnostic> diagnostics;
  private final List<Finding> findings;

  Edition(
      String name,
      byte[] tei,
      byte[] ledger,
      List<Diagnostic> diagnostics,
      List<Finding> findings) {
    this.name = name;
    this.tei = tei;
    this.ledger = ledger;
    this.diagnostics = List.copyOf(diagnostics);
    this.findings = List.copyOf(findings);
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
    Files.createDirectories(folder);
    for (Format format : formats) {
      if (format == Format.TEI) {
        Files.write(folder.resolve(format.fileName(name)), tei);
      }
    }
    return List.of();
  }
}
