package org.colloquy.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Span;
import org.colloquy.source.BadBytes;

/**
 * Reads and writes a ledger as JSON in UTF-8, one piece a line. A piece is an array: start, end,
 * flow, offset, length for kept text; then rule and literal for a repair; start, end, null, reason,
 * rule, literal for an aside.
 */
public final class LedgerFile {
  private static final JsonFactory JSON = new JsonFactory();
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  private static final int FORMAT = 1;

  private LedgerFile() {}

  /** Returns the bytes of the file; the same ledger always gives the same bytes. */
  public static byte[] write(Ledger ledger) {
    var out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      line(json, "source", ledger.sourceName());
      line(json, "sourceSha256", ledger.sourceSha256());
      line(json, "charset", ledger.charset());
      line(json, "teiSha256", ledger.teiSha256());
      json.writeRaw(",\n\"bad\": [");
      String comma = "";
      for (BadBytes bad : ledger.bad()) {
        json.writeRaw(comma + "[" + bad.offset() + ",\"" + bad.hex() + "\"]");
        comma = ",";
      }
      json.writeRaw("],\n\"pieces\": [");
      comma = "\n";
      for (LedgerPiece piece : ledger.pieces()) {
        json.writeRaw(comma + piece(piece));
        comma = ",\n";
      }
      json.writeRaw("\n]\n");
      json.writeEndObject();
      json.writeRaw("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void line(JsonGenerator json, String name, String value) throws IOException {
    json.writeRaw(",\n\"" + name + "\": " + quoted(value));
  }

  private static String piece(LedgerPiece piece) throws IOException {
    var made = new StringBuilder("[");
    made.append(piece.from().start()).append(',').append(piece.from().end()).append(',');
    if (piece.reason().isPresent()) {
      made.append("null,").append(quoted(piece.reason().get().name())).append(',');
    } else {
      made.append(quoted(piece.flow().orElse(""))).append(',').append(piece.at()).append(',');
      made.append(piece.length());
      if (piece.kept()) {
        return made.append(']').toString();
      }
      made.append(',');
    }
    made.append(quoted(piece.rule().orElse(""))).append(',');
    made.append(quoted(piece.literal().orElse("")));
    return made.append(']').toString();
  }

  private static String quoted(String value) throws IOException {
    return MAPPER.writeValueAsString(value);
  }

  /**
   * Reads a ledger.
   *
   * @throws IOException if the bytes are no ledger of this format
   */
  public static Ledger read(byte[] bytes) throws IOException {
    JsonNode root = MAPPER.readTree(bytes);
    if (root == null || root.path("format").asInt() != FORMAT || !root.path("pieces").isArray()) {
      throw new IOException("not a ledger of format " + FORMAT);
    }
    List<BadBytes> bad = new ArrayList<>();
    root.path("bad").forEach(b -> bad.add(new BadBytes(b.path(0).asInt(), b.path(1).asText())));
    List<LedgerPiece> pieces = new ArrayList<>();
    for (JsonNode node : root.path("pieces")) {
      pieces.add(piece(node));
    }
    return new Ledger(
        root.path("source").asText(),
        root.path("sourceSha256").asText(),
        root.path("charset").asText(),
        bad,
        root.path("teiSha256").asText(),
        pieces);
  }

  private static LedgerPiece piece(JsonNode node) throws IOException {
    int start = node.path(0).asInt(-1);
    int end = node.path(1).asInt(-1);
    if (start < 0 || end < start) {
      throw new IOException("not a piece of a ledger: " + node);
    }
    var from = new Span(start, end);
    if (node.path(2).isNull()) {
      return new LedgerPiece(
          from,
          Optional.empty(),
          0,
          0,
          Optional.of(node.path(4).asText()),
          Optional.of(reason(node.path(3).asText())),
          Optional.of(node.path(5).asText()));
    }
    boolean kept = node.size() == 5;
    return new LedgerPiece(
        from,
        Optional.of(node.path(2).asText()),
        node.path(3).asInt(),
        node.path(4).asInt(),
        kept ? Optional.empty() : Optional.of(node.path(5).asText()),
        Optional.empty(),
        kept ? Optional.empty() : Optional.of(node.path(6).asText()));
  }

  private static Reason reason(String name) throws IOException {
    for (Reason reason : Reason.values()) {
      if (reason.name().equals(name)) {
        return reason;
      }
    }
    throw new IOException("not a reason: " + name);
  }
}
