package org.colloquy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.diagnostic.Span;
import org.colloquy.ledger.QuotedPrintable;
import org.colloquy.ledger.Rule;

/**
 * Finds what the quoted-printable encoding of mail left ({@code manuals=2E}). An equals sign before
 * two figures may be arithmetic, so escapes of figures alone count only beside one with a letter.
 */
final class MailEscapes {
  private static final int WIDTH = 3;

  private final String text;
  private final List<Repaired> sure = new ArrayList<>();
  private final List<Repaired> possible = new ArrayList<>();

  private MailEscapes(String text) {
    this.text = text;
  }

  static void find(String text, Consumer<Repaired> found) {
    int first = text.indexOf('=');
    if (first < 0) {
      return;
    }
    var escapes = new MailEscapes(text);
    escapes.scan(first);
    escapes.sure.forEach(found);
    if (!escapes.sure.isEmpty()) {
      escapes.possible.forEach(found);
    }
  }

  private void scan(int first) {
    int at = first;
    while (at >= 0) {
      int end = at;
      while (end < at + 4 * WIDTH && isEscape(end)) {
        end += WIDTH;
      }
      int next = end == at ? lineBreak(at) : escapes(at, end);
      at = text.indexOf('=', next);
    }
  }

  private boolean isEscape(int at) {
    return at + 2 < text.length()
        && text.charAt(at) == '='
        && isHex(text.charAt(at + 1))
        && isHex(text.charAt(at + 2));
  }

  private static boolean isHex(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'F';
  }

  private int lineBreak(int at) {
    boolean ends = at + 1 == text.length() || "\r\n".indexOf(text.charAt(at + 1)) >= 0;
    boolean alone = at == 0 || text.charAt(at - 1) == '=' || text.charAt(at - 1) == '\n';
    if (ends && !alone) {
      possible.add(new Repaired(new Span(at, at + 1), "", Rule.QUOTED_PRINTABLE));
    }
    return at + 1;
  }

  /** Takes the longest run from {@code at} that stands for one character. */
  private int escapes(int at, int longest) {
    for (int end = longest; end > at; end -= WIDTH) {
      var span = new Span(at, end);
      String escape = span.of(text);
      Optional<String> sign = QuotedPrintable.decode(escape);
      if (sign.isPresent() && mayBeEscaped(sign.get(), end)) {
        boolean letter = escape.codePoints().anyMatch(c -> c >= 'A');
        boolean apart = at > 0 && Character.isLetter(text.charAt(at - 1)) && !isFigure(end);
        (letter && apart ? sure : possible)
            .add(new Repaired(span, sign.get(), Rule.QUOTED_PRINTABLE));
        return end;
      }
    }
    return at + 1;
  }

  private boolean isFigure(int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  /** Letters and figures of ASCII are never escaped; a blank only at the end of a line. */
  private boolean mayBeEscaped(String sign, int end) {
    int c = sign.codePointAt(0);
    if (c == ' ') {
      return end == text.length() || "\r\n=".indexOf(text.charAt(end)) >= 0;
    }
    return c > 0x7F || !Character.isLetterOrDigit(c);
  }
}
