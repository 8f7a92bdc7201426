package org.colloquy.fidelity;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Span;
import org.colloquy.ledger.Ledger;
import org.colloquy.ledger.LedgerPiece;
import org.colloquy.ledger.Reason;
import org.colloquy.ledger.Rule;
import org.colloquy.source.SourceText;
import org.xml.sax.SAXException;

/**
 * The law that nothing is lost (core model, L1 to L5), checked on the bytes that were written.
 * Thread-safe; keeps no state.
 */
public final class Fidelity {
  private Fidelity() {}

  /**
   * Checks the law on a TEI as generated.
   *
   * @param source the transcript
   * @param tei the file as written
   * @param ledger the ledger beside it
   * @return every breach, as {@link Code#T601}; empty if the law holds
   */
  public static List<Diagnostic> check(SourceText source, byte[] tei, Ledger ledger) {
    List<Diagnostic> breaches = new ArrayList<>();
    Map<String, String> flows;
    try {
      flows = Restorer.flows(tei);
    } catch (SAXException e) {
      breaches.add(Diagnostic.of(Code.T601, "L4: the TEI is not well-formed: " + e.getMessage()));
      return breaches;
    }
    complete(source, ledger, breaches);
    for (LedgerPiece piece : ledger.pieces()) {
      lawful(source, piece, flows, breaches);
    }
    lengths(ledger, flows, breaches);
    if (breaches.isEmpty() && !restore(flows, ledger).equals(source.text())) {
      breaches.add(Diagnostic.of(Code.T601, "L5: TEI and ledger do not give the transcript back"));
    }
    return breaches;
  }

  /** L1: the stretches tile the transcript. */
  private static void complete(SourceText source, Ledger ledger, List<Diagnostic> breaches) {
    int at = 0;
    for (LedgerPiece piece : ledger.pieces()) {
      if (piece.from().start() != at) {
        breaches.add(
            Diagnostic.at(
                Code.T601,
                new Span(Math.min(at, piece.from().start()), piece.from().start()),
                "L1: characters in no piece, or in two"));
      }
      at = Math.max(at, piece.from().end());
    }
    if (at != source.text().length()) {
      breaches.add(
          Diagnostic.of(
              Code.T601, "L1: the ledger ends at character " + at + " of the transcript"));
    }
  }

  /** L2 and L4: a kept piece reads as printed, a repair as its rule allows. */
  private static void lawful(
      SourceText source, LedgerPiece piece, Map<String, String> flows, List<Diagnostic> breaches) {
    if (piece.from().end() > source.text().length()) {
      breaches.add(Diagnostic.of(Code.T601, "L1: a piece lies outside the transcript"));
      return;
    }
    String printed = piece.from().of(source.text());
    if (piece.reason().isPresent()) {
      boolean blank = printed.codePoints().allMatch(Rule::isBlank);
      if (piece.reason().get() == Reason.LAYOUT && !blank) {
        breach(piece, "L2: words were left out as layout: " + quoted(printed), breaches);
      }
      literal(piece, printed, breaches);
      return;
    }
    String flow = flows.getOrDefault(piece.flow().orElse(""), "");
    int end = piece.at() + piece.length();
    String read = end <= flow.length() ? flow.substring(piece.at(), end) : "";
    if (end > flow.length()) {
      breach(piece, "L4: the TEI lacks " + quoted(printed), breaches);
    } else if (piece.kept() && !read.equals(printed)) {
      breach(piece, "L4: " + quoted(printed) + " reads " + quoted(read), breaches);
    } else if (!piece.kept()) {
      literal(piece, printed, breaches);
      if (!allows(piece.rule().orElse(""), printed, read)) {
        breach(
            piece,
            "L2: "
                + piece.rule().orElse("")
                + " does not allow "
                + quoted(printed)
                + " to read "
                + quoted(read),
            breaches);
      }
    }
  }

  private static void literal(LedgerPiece piece, String printed, List<Diagnostic> breaches) {
    if (!piece.literal().orElse("").equals(printed)) {
      breach(piece, "L5: the ledger does not hold " + quoted(printed), breaches);
    }
  }

  private static boolean allows(String rule, String from, String as) {
    for (Rule known : Rule.values()) {
      if (known.name().equals(rule)) {
        return known.allows(from, as);
      }
    }
    return false;
  }

  /** L4: no flow of the TEI holds more than its pieces. */
  private static void lengths(Ledger ledger, Map<String, String> flows, List<Diagnostic> breaches) {
    Map<String, Integer> lengths = new TreeMap<>();
    for (LedgerPiece piece : ledger.pieces()) {
      piece.flow().ifPresent(id -> lengths.merge(id, piece.at() + piece.length(), Math::max));
    }
    flows.forEach(
        (id, text) -> {
          int expected = lengths.getOrDefault(id, 0);
          if (text.length() != expected) {
            breaches.add(
                Diagnostic.of(
                    Code.T601,
                    "L4: flow "
                        + id
                        + " holds "
                        + text.length()
                        + " characters, the ledger says "
                        + expected));
          }
        });
  }

  private static void breach(LedgerPiece piece, String message, List<Diagnostic> breaches) {
    breaches.add(Diagnostic.at(Code.T601, piece.from(), message));
  }

  private static String quoted(String words) {
    String shown = words.length() > 40 ? words.substring(0, 40) + "…" : words;
    return "“" + shown.replace("\n", "\\n") + "”";
  }

  /**
   * Gives the text of the transcript back from TEI and ledger (law L5).
   *
   * @throws IllegalArgumentException if the TEI is not well-formed or lacks a flow of the ledger
   */
  public static String restore(byte[] tei, Ledger ledger) {
    Map<String, String> flows;
    try {
      flows = Restorer.flows(tei);
    } catch (SAXException e) {
      throw new IllegalArgumentException("the TEI is not well-formed: " + e.getMessage(), e);
    }
    return restore(flows, ledger);
  }

  private static String restore(Map<String, String> flows, Ledger ledger) {
    var text = new StringBuilder();
    for (LedgerPiece piece : ledger.pieces()) {
      if (piece.literal().isPresent()) {
        text.append(piece.literal().get());
      } else {
        String flow = flows.getOrDefault(piece.flow().orElse(""), "");
        int end = piece.at() + piece.length();
        if (end > flow.length()) {
          throw new IllegalArgumentException(
              "the TEI lacks characters of flow " + piece.flow().orElse(""));
        }
        text.append(flow, piece.at(), end);
      }
    }
    return text.toString();
  }

  /**
   * Gives the transcript back, byte for byte.
   *
   * @throws IllegalArgumentException as {@link #restore}
   */
  public static byte[] restoreBytes(byte[] tei, Ledger ledger) {
    return new SourceText(
            ledger.sourceName(),
            ledger.sourceSha256(),
            Charset.forName(ledger.charset()),
            restore(tei, ledger),
            ledger.bad())
        .bytes();
  }
}
