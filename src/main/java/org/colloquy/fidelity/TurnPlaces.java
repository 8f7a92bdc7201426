package org.colloquy.fidelity;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Span;
import org.colloquy.ledger.Ledger;
import org.colloquy.ledger.LedgerPiece;
import org.colloquy.source.SourceText;
import org.xml.sax.SAXException;

/**
 * Finds where in the transcript the turns of a TEI stand, also of one an editor has worked on: word
 * by word along the pieces of the ledger, so that what was changed or added is passed over.
 * Stateless.
 */
public final class TurnPlaces {
  private static final Pattern WORD = Pattern.compile("[^\\s\\u00A0]+");

  /** How far ahead in the TEI a word of the transcript is looked for, in UTF-16 units. */
  private static final int AHEAD = 400;

  private TurnPlaces() {}

  /**
   * Returns the place of each turn in the transcript, by the turn's {@code xml:id}. A turn with no
   * word of the transcript is missing.
   */
  public static Map<String, Span> find(SourceText source, byte[] tei, Ledger ledger) {
    Restorer.Read read;
    try {
      read = Restorer.read(tei);
    } catch (SAXException e) {
      return Map.of();
    }
    String body = read.flows().getOrDefault("body", "");
    NavigableMap<Integer, Word> words = words(source, ledger, body);
    Map<String, Span> found = new TreeMap<>();
    read.turns()
        .forEach(
            (id, turn) -> {
              NavigableMap<Integer, Word> own =
                  words.subMap(turn.start(), true, turn.end(), turn.end() == turn.start());
              if (!own.isEmpty()) {
                found.put(id, place(own, words, source.text()));
              }
            });
    return Collections.unmodifiableMap(found);
  }

  /** From the first to the last word both have, and to the end of the piece what was changed. */
  private static Span place(
      NavigableMap<Integer, Word> own, NavigableMap<Integer, Word> all, String text) {
    Word first = own.firstEntry().getValue();
    Word last = own.lastEntry().getValue();
    Map.Entry<Integer, Word> next = all.higherEntry(own.lastKey());
    int end = last.piece().end();
    if (next != null) {
      end = Math.max(last.place().end(), Math.min(end, next.getValue().place().start()));
    }
    int start = first.place().start();
    return new Span(start, start + text.substring(start, end).stripTrailing().length());
  }

  /** Where a word and the piece that holds it stand in the transcript. */
  private record Word(Span place, Span piece) {}

  /** The words both have, by where they begin in the body of the TEI. */
  private static NavigableMap<Integer, Word> words(SourceText source, Ledger ledger, String body) {
    NavigableMap<Integer, Word> words = new TreeMap<>();
    int from = 0;
    for (LedgerPiece piece : ledger.pieces()) {
      boolean kept = piece.kept() && piece.flow().orElse("").equals("body");
      if (!kept || piece.from().end() > source.text().length()) {
        continue;
      }
      Matcher word = WORD.matcher(piece.from().of(source.text()));
      while (word.find()) {
        String near = body.substring(from, Math.min(body.length(), from + AHEAD));
        int at = near.indexOf(word.group());
        if (at >= 0) {
          int start = piece.from().start() + word.start();
          words.put(
              from + at, new Word(new Span(start, start + word.group().length()), piece.from()));
          from += at + word.group().length();
        }
      }
    }
    return words;
  }
}
