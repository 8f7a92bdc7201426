package org.colloquy.ledger;

import java.util.List;
import org.colloquy.source.BadBytes;

/**
 * The account of an edition: where every character of its transcript went. Written beside the TEI
 * as {@code NAME.ledger.json}.
 *
 * @param sourceName file name of the transcript
 * @param sourceSha256 hash of its bytes
 * @param charset its encoding, as IANA names it
 * @param bad bytes that did not decode
 * @param teiSha256 hash of the TEI as it was generated; another hash means that it was edited
 * @param pieces in the order of the transcript; they tile it
 */
public record Ledger(
    String sourceName,
    String sourceSha256,
    String charset,
    List<BadBytes> bad,
    String teiSha256,
    List<LedgerPiece> pieces) {
  /** Copies the lists. */
  public Ledger {
    bad = List.copyOf(bad);
    pieces = List.copyOf(pieces);
  }
}
