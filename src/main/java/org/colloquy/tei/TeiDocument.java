package org.colloquy.tei;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.diagnostic.Span;
import org.colloquy.ledger.Ledger;

/**
 * A record as TEI.
 *
 * @param bytes the file, UTF-8
 * @param ledger where every character of the transcript went
 * @param spans {@code xml:id} to the stretch of the transcript it was made from
 */
// The array is copied in and out; documents are not compared.
@SuppressWarnings("ArrayRecordComponent")
public record TeiDocument(byte[] bytes, Ledger ledger, SortedMap<String, Span> spans) {
  /** Copies what can change. */
  public TeiDocument {
    bytes = bytes.clone();
    spans = Collections.unmodifiableSortedMap(new TreeMap<>(spans));
  }

  /** Returns the file, UTF-8. */
  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
