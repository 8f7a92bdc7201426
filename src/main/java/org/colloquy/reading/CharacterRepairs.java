package org.colloquy.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.colloquy.diagnostic.Span;
import org.colloquy.ledger.Rule;

/**
 * Finds the characters of a transcript that stand for others: references of HTML, escapes of mail,
 * text opened in a wrong charset, wrong glyphs; and those that XML forbids. Each repair is decided
 * by evidence in the record. Linear in the length of the text.
 */
final class CharacterRepairs {
  private CharacterRepairs() {}

  /** Returns the repairs in order, none overlapping. */
  static List<Repaired> find(String text, Keeping keeping) {
    List<Repaired> decoded = new ArrayList<>();
    References.find(text, decoded::add);
    MailEscapes.find(text, decoded::add);
    MisreadText.find(text, decoded::add);
    // First, so that a reference to a wrong glyph reads as the right one.
    List<Repaired> found = new ArrayList<>();
    GlyphFaults.find(text, decoded, found::add);
    found.addAll(decoded);
    forbidden(text, found::add);
    found.removeIf(repair -> isSettled(repair.rule()) && keeping.keeps(repair.rule()));
    found.sort(Comparator.comparing(Repaired::from));
    return disjoint(found);
  }

  /** What no XML can hold is told apart by flow: the header cannot show it even as a gap. */
  private static boolean isSettled(Rule rule) {
    return rule != Rule.FORBIDDEN && rule != Rule.SOFT_HYPHEN;
  }

  /** What XML forbids, but for line ends, which are no part of a line. */
  private static void forbidden(String text, Consumer<Repaired> found) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      var span = new Span(i, i + Character.charCount(c));
      if (c == 0xAD) {
        found.accept(new Repaired(span, "", Rule.SOFT_HYPHEN));
      } else if (!Rule.isXmlChar(c) && c != '\r' && c != '\f') {
        found.accept(new Repaired(span, instead(c), Rule.FORBIDDEN));
      }
      i = span.end();
    }
  }

  private static String instead(int c) {
    return Rule.isBlank(c) ? " " : c < 0x20 ? "" : "\uFFFD";
  }

  /** Returns those of an ordered list that lie inside a stretch. */
  static List<Repaired> inside(List<Repaired> repairs, Span stretch) {
    int from = firstFrom(repairs, stretch.start());
    int to = firstFrom(repairs, stretch.end());
    while (to > from && repairs.get(to - 1).from().end() > stretch.end()) {
      to--;
    }
    return repairs.subList(from, to);
  }

  private static int firstFrom(List<Repaired> repairs, int offset) {
    int low = 0;
    int high = repairs.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (repairs.get(mid).from().start() < offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** Of repairs that overlap the first stays; of two that start together, the first found. */
  private static List<Repaired> disjoint(List<Repaired> sorted) {
    List<Repaired> kept = new ArrayList<>();
    int end = 0;
    for (Repaired repair : sorted) {
      if (repair.from().start() >= end) {
        kept.add(repair);
        end = repair.from().end();
      }
    }
    return kept;
  }
}
