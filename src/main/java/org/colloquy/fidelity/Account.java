package org.colloquy.fidelity;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.diagnostic.LineIndex;
import org.colloquy.ledger.Ledger;
import org.colloquy.ledger.LedgerPiece;
import org.colloquy.ledger.Reason;
import org.colloquy.ledger.Rule;

/**
 * Where the characters of a transcript went, counted in UTF-16 code units.
 *
 * @param characters of the transcript
 * @param kept that read as printed
 * @param repairs characters repaired, by rule
 * @param asides characters left out, by reason and rule
 * @param entries each repair and each stretch left out that is more than blanks and line ends
 */
public record Account(
    int characters,
    int kept,
    Map<String, Integer> repairs,
    Map<String, Integer> asides,
    List<Entry> entries) {
  /** Lone surrogates and the like are escaped, so that every transcript can be reported. */
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /** Copies the maps, in alphabetical order. */
  public Account {
    repairs = new TreeMap<>(repairs);
    asides = new TreeMap<>(asides);
    entries = List.copyOf(entries);
  }

  /**
   * A repair, or words left out.
   *
   * @param line of the transcript, 1-based
   * @param rule the repair, or why it was left out
   * @param words the characters of the transcript
   */
  public record Entry(int line, String rule, String words) {}

  /**
   * Counts.
   *
   * @param ledger the ledger
   * @param text the transcript, for the lines of the entries; empty if it is not at hand
   */
  public static Account of(Ledger ledger, String text) {
    var lines = new LineIndex(text);
    List<Entry> entries = new ArrayList<>();
    int kept = 0;
    int all = 0;
    Map<String, Integer> repairs = new TreeMap<>();
    Map<String, Integer> asides = new TreeMap<>();
    for (LedgerPiece piece : ledger.pieces()) {
      int length = piece.from().length();
      all += length;
      if (piece.kept()) {
        kept += length;
      } else if (piece.reason().isPresent()) {
        String key = piece.reason().get() + " " + piece.rule().orElse("");
        asides.merge(key, length, Integer::sum);
        if (piece.reason().get() != Reason.LAYOUT) {
          entries.add(entry(piece, key, lines, text));
        }
      } else {
        String rule = piece.rule().orElse("");
        repairs.merge(rule, length, Integer::sum);
        if (!rule.equals(Rule.BREAK.name()) && !rule.equals(Rule.WRAP.name())) {
          entries.add(entry(piece, rule, lines, text));
        }
      }
    }
    return new Account(all, kept, repairs, asides, entries);
  }

  private static Entry entry(LedgerPiece piece, String rule, LineIndex lines, String text) {
    int line = lines.line(Math.min(piece.from().start(), text.length()));
    return new Entry(line, rule, piece.literal().orElse(""));
  }

  /** Returns one sentence for a colophon. */
  public String sentence() {
    return String.format(Locale.ROOT, "%,d characters, all accounted for", characters);
  }

  /**
   * Returns the report as JSON in UTF-8; the same account always gives the same bytes.
   *
   * @param holds whether the law of fidelity holds
   * @param fonts the fonts of the book; empty if none is made
   */
  public byte[] json(boolean holds, String fonts) {
    var out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeBooleanField("holds", holds);
      json.writeNumberField("characters", characters);
      json.writeNumberField("kept", kept);
      if (!fonts.isEmpty()) {
        json.writeStringField("fonts", fonts);
      }
      counts(json, "repairs", repairs);
      counts(json, "asides", asides);
      json.writeArrayFieldStart("entries");
      for (Entry entry : entries) {
        json.writeStartObject();
        json.writeNumberField("line", entry.line());
        json.writeStringField("rule", entry.rule());
        json.writeStringField("words", entry.words());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void counts(JsonGenerator json, String name, Map<String, Integer> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }
}
