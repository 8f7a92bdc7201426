package org.colloquy.tei;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.diagnostic.Span;
import org.colloquy.inline.Element;
import org.colloquy.inline.Node;
import org.colloquy.ledger.Ledger;
import org.colloquy.ledger.LedgerPiece;
import org.colloquy.reading.Aside;
import org.colloquy.reading.Flow;
import org.colloquy.reading.Kept;
import org.colloquy.reading.Piece;
import org.colloquy.reading.Range;
import org.colloquy.reading.Reading;
import org.colloquy.reading.Repaired;

/** The TEI stage: writes a record as TEI P5, and the ledger beside it. Keeps no state. */
public final class TeiWriter {

  private TeiWriter() {}

  /** Writes. The same record always gives the same bytes. */
  public static TeiDocument write(TeiRecord record) {
    String editionId = editionId(record.name());
    Ids ids = Ids.assign(record.nested().body());
    Entities entities = Entities.of(record, editionId);
    var xml = new Xml();
    Map<String, String> root = new LinkedHashMap<>();
    root.put("xml:id", editionId);
    root.put("xml:lang", record.language());
    xml.root("TEI", root);
    Optional<String> abstractId =
        record.facts().abstractRange().flatMap(range -> idAt(record.nested().body(), ids, range));
    Parties parties = Parties.of(record.script());
    var persons = new PersonsWriter(record, xml, entities, parties);
    new HeaderWriter(record, xml, ids, persons, abstractId).write();
    persons.standOff();
    Map<String, Span> spans = new TextWriter(record, xml, ids, entities, parties).write();
    xml.close();
    byte[] bytes = xml.finish();
    return new TeiDocument(bytes, ledger(record.reading(), ids, bytes), new TreeMap<>(spans));
  }

  /** The edition's name, made an NCName. */
  static String editionId(String name) {
    String id = name.replaceAll("[^\\p{L}\\p{Nd}._-]", "-");
    return !id.isEmpty() && Character.isLetter(id.codePointAt(0)) ? id : "ed-" + id;
  }

  private static Optional<String> idAt(Node node, Ids ids, Range range) {
    if (!(node instanceof Element element)) {
      return Optional.empty();
    }
    if (element.range().equals(range) && ids.of(element).isPresent()) {
      return ids.of(element).map(Id::xml);
    }
    return element.children().stream()
        .map(child -> idAt(child, ids, range))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Ledger ledger(Reading reading, Ids ids, byte[] tei) {
    List<LedgerPiece> pieces = new ArrayList<>();
    String text = reading.source().text();
    add(reading.body(), "body", text, pieces);
    reading.others().forEach(flow -> add(flow, ids.of(flow.id()), text, pieces));
    for (Aside aside : reading.asides()) {
      pieces.add(
          new LedgerPiece(
              aside.from(),
              Optional.empty(),
              0,
              0,
              Optional.of(aside.rule()),
              Optional.of(aside.reason()),
              Optional.of(aside.from().of(text))));
    }
    pieces.sort(Comparator.comparing(LedgerPiece::from));
    String name = reading.source().name();
    return new Ledger(
        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1),
        reading.source().sha256(),
        reading.source().charset().name(),
        reading.source().bad(),
        sha256(tei),
        pieces);
  }

  private static void add(Flow flow, String id, String text, List<LedgerPiece> pieces) {
    for (int i = 0; i < flow.pieces().size(); i++) {
      Piece piece = flow.pieces().get(i);
      int length = piece.text(text).length();
      Optional<String> rule =
          piece instanceof Repaired repaired
              ? Optional.of(repaired.rule().name())
              : Optional.empty();
      Optional<String> literal =
          piece instanceof Kept ? Optional.empty() : Optional.of(piece.from().of(text));
      pieces.add(
          new LedgerPiece(
              piece.from(),
              Optional.of(id),
              flow.startOf(i),
              length,
              rule,
              Optional.empty(),
              literal));
    }
  }

  /** Returns the SHA-256 of bytes as lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
