package org.colloquy.reading;

import java.util.function.Consumer;
import org.colloquy.diagnostic.Span;
import org.colloquy.ledger.CharacterReferences;
import org.colloquy.ledger.Rule;

/** Finds character references of HTML in plain text, such as that of the trade mark sign. */
final class References {
  private References() {}

  static void find(String text, Consumer<Repaired> found) {
    int at = text.indexOf('&');
    while (at >= 0) {
      int end = end(text, at);
      if (end > 0) {
        var span = new Span(at, end);
        CharacterReferences.decode(span.of(text))
            .map(sign -> sign.equals("\u00AD") ? "" : sign)
            .ifPresent(sign -> found.accept(new Repaired(span, sign, Rule.ENTITY)));
      }
      at = text.indexOf('&', Math.max(at + 1, end));
    }
  }

  /** The offset after the semicolon; 0 if no reference can start here. */
  private static int end(String text, int at) {
    int limit = Math.min(text.length(), at + CharacterReferences.LONGEST);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        // “&amp;” may be the ampersand of another reference: the longest one counts.
        boolean more = text.startsWith("&amp;", at);
        int longer = more ? longer(text, i + 1, limit) : 0;
        return longer > 0 ? longer : i + 1;
      }
      if (!Character.isLetterOrDigit(c) && c != '#') {
        return 0;
      }
    }
    return 0;
  }

  private static int longer(String text, int from, int limit) {
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        String inner = "&" + text.substring(from, i + 1);
        return CharacterReferences.decode(inner).isPresent() ? i + 1 : 0;
      }
      if (!Character.isLetterOrDigit(c) && c != '#') {
        return 0;
      }
    }
    return 0;
  }
}
