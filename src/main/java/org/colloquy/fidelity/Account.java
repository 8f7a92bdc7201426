package org.colloquy.fidelity;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.ledger.Ledger;
import org.colloquy.ledger.LedgerPiece;

/**
 * Where the characters of a transcript went, counted in UTF-16 code units.
 *
 * @param characters of the transcript
 * @param kept that read as printed
 * @param repairs characters repaired, by rule
 * @param asides characters left out, by reason and rule
 */
public record Account(
    int characters, int kept, Map<String, Integer> repairs, Map<String, Integer> asides) {
  /** Copies the maps, in alphabetical order. */
  public Account {
    repairs = new TreeMap<>(repairs);
    asides = new TreeMap<>(asides);
  }

  /** Counts. */
  public static Account of(Ledger ledger) {
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
      } else {
        repairs.merge(piece.rule().orElse(""), length, Integer::sum);
      }
    }
    return new Account(all, kept, repairs, asides);
  }

  /** Returns one sentence for a colophon. */
  public String sentence() {
    return String.format(Locale.ROOT, "%,d characters, all accounted for", characters);
  }

  /** Returns the report as JSON in UTF-8; the same account always gives the same bytes. */
  public byte[] json(boolean holds) {
    var out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeBooleanField("holds", holds);
      json.writeNumberField("characters", characters);
      json.writeNumberField("kept", kept);
      counts(json, "repairs", repairs);
      counts(json, "asides", asides);
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
