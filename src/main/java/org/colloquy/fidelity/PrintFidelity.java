package org.colloquy.fidelity;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.xml.sax.SAXException;

/**
 * The law that nothing is lost on the way to paper (core model, L6): the text of the TEI is the
 * text of the formatting objects without what the edition adds, and the text of the formatting
 * objects is the text of the PDF, stream by stream. Thread-safe; keeps no state.
 */
public final class PrintFidelity {
  /** What the pages show for a character without glyph, which another diagnostic has named. */
  private static final char REPLACEMENT = '\u25A1';

  private PrintFidelity() {}

  /**
   * Checks the law on files as written.
   *
   * @param tei the TEI
   * @param fo the formatting objects made from it, page numbers filled in
   * @param pdf the tagged PDF laid out from them
   * @return every breach, as {@link Code#T601}; empty if the law holds
   */
  public static List<Diagnostic> check(byte[] tei, byte[] fo, byte[] pdf) {
    List<Diagnostic> breaches = new ArrayList<>();
    try {
      Map<String, String> flows = new LinkedHashMap<>(Restorer.flows(tei));
      // Statements of the header, and numbers of lines, which the pages show as they need.
      flows.keySet().removeIf(id -> id.matches("h\\d+") || id.equals(Restorer.LINES));
      compare("the formatting objects", flows, FoText.ofRecord(fo), breaches);
      compare(
          "the PDF", compatible(FoText.ofPages(fo)), compatible(PdfText.streams(pdf)), breaches);
    } catch (SAXException | IOException e) {
      breaches.add(Diagnostic.of(Code.T601, "L6: cannot be checked: " + e.getMessage()));
    }
    return breaches;
  }

  /**
   * A face without the ligature ﬁ prints fi: both read the same. Each character is taken by itself,
   * so that marks keep their order where one of them has no glyph.
   */
  private static Map<String, String> compatible(Map<String, String> streams) {
    streams.replaceAll(
        (id, text) ->
            Normalizer.isNormalized(text, Normalizer.Form.NFKC) ? text : eachCompatible(text));
    return streams;
  }

  private static String eachCompatible(String text) {
    var made = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              if (c < 0x80) {
                made.append((char) c);
              } else {
                made.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
              }
            });
    return made.toString();
  }

  private static void compare(
      String where,
      Map<String, String> expected,
      Map<String, String> found,
      List<Diagnostic> breaches) {
    Streams.pair(
        expected,
        found,
        (id, want, have) ->
            difference(want, have)
                .ifPresent(at -> breaches.add(breach(id, where, want, have, at))));
  }

  private static Diagnostic breach(String id, String where, String want, String have, Parting at) {
    return Diagnostic.of(
        Code.T601,
        "L6: in stream %s %s differs after “%s”: expected “%s”, found “%s”"
            .formatted(
                id,
                where,
                around(want, at.expected() - 30, at.expected()),
                around(want, at.expected(), at.expected() + 30),
                around(have, at.found(), at.found() + 30)));
  }

  private static String around(String text, int from, int to) {
    int start = Math.max(0, Math.min(from, text.length()));
    return text.substring(start, Math.max(start, Math.min(to, text.length()))).replace('\n', ' ');
  }

  /** Where two texts part: an offset in each. */
  record Parting(int expected, int found) {}

  /**
   * Returns where two texts part; empty if they do not. Runs of blanks count as one, a line's or
   * block's end as a blank or none, and the engine's hyphens not at all.
   */
  static Optional<Parting> difference(String expected, String found) {
    int i = 0;
    int j = 0;
    while (true) {
      int nextI = skip(expected, i);
      int nextJ = skip(found, j);
      if (nextI == expected.length() && nextJ == found.length()) {
        return Optional.empty();
      }
      boolean apart = i > 0 && blank(expected, i, nextI) != blank(found, j, nextJ);
      if (apart && !breaks(expected, i, nextI) && !breaks(found, j, nextJ)) {
        return Optional.of(new Parting(i, j));
      }
      if (nextI == expected.length()
          || nextJ == found.length()
          || !same(expected.charAt(nextI), found.charAt(nextJ))) {
        return Optional.of(new Parting(nextI, nextJ));
      }
      i = nextI + 1;
      j = nextJ + 1;
    }
  }

  private static boolean same(char expected, char found) {
    return expected == found || found == REPLACEMENT;
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && (isBlank(text.charAt(at)) || isBreak(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean blank(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(PrintFidelity::isBlank);
  }

  private static boolean breaks(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(PrintFidelity::isBreak);
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\u00A0' || c == '\t' || c == '\r';
  }

  private static boolean isBreak(int c) {
    return c == '\n' || c == PdfText.BREAK || c == '\u00AD' || c == '\uFEFF';
  }
}
