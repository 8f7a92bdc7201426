package org.colloquy.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.ledger.Ledger;
import org.colloquy.ledger.LedgerPiece;
import org.colloquy.source.SourceText;
import org.xml.sax.SAXException;

/**
 * Finds where an edited TEI no longer says what the transcript says, runs of blanks folded. Each is
 * the editor's change, never a loss.
 */
public final class EditorsChanges {
  private EditorsChanges() {}

  /**
   * Compares, piece by piece in the order of the transcript.
   *
   * @return every change, as {@link Code#T604} with its place in the transcript
   */
  public static List<Diagnostic> find(SourceText source, byte[] tei, Ledger ledger) {
    List<Diagnostic> changes = new ArrayList<>();
    Map<String, String> flows;
    try {
      flows = Restorer.flows(tei);
    } catch (SAXException e) {
      return changes;
    }
    Map<String, Integer> at = new TreeMap<>();
    for (LedgerPiece piece : ledger.pieces()) {
      if (!piece.kept() || piece.from().end() > source.text().length()) {
        continue;
      }
      String id = piece.flow().orElse("");
      String flow = flows.getOrDefault(id, "");
      for (String word : piece.from().of(source.text()).split("[\\s\u00A0]+")) {
        int from = at.getOrDefault(id, 0);
        int found = flow.indexOf(word, from);
        if (found >= 0 && found - from <= 400) {
          at.put(id, found + word.length());
        } else if (!word.isEmpty()) {
          changes.add(
              Diagnostic.at(
                  Code.T604, piece.from(), "the editor's text lacks “" + word + "” here"));
        }
      }
    }
    return changes;
  }
}
