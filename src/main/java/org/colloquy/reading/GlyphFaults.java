package org.colloquy.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.colloquy.diagnostic.Span;
import org.colloquy.ledger.Glyph;
import org.colloquy.ledger.Rule;

/**
 * Finds wrong glyphs: {@code Committee™s}, {@code Depart¬ment}. A family of them counts once it is
 * seen where its glyphs can be nothing else; then all its glyphs do, but where they are right.
 */
final class GlyphFaults {
  private static final int ENOUGH = 2;

  /** A glyph of the text or of a character reference in it. */
  private record Place(Glyph glyph, Span span, Rule rule) {}

  private final String text;
  private final Map<Character, Glyph> glyphs = new HashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final Map<String, Integer> evidence = new HashMap<>();
  private final Map<Character, Integer> right = new HashMap<>();

  private Words words;

  private GlyphFaults(String text) {
    this.text = text;
    Glyph.all().forEach(glyph -> glyphs.put(glyph.glyph(), glyph));
  }

  /**
   * Finds.
   *
   * @param repairs repairs found before; a reference to a wrong glyph is repaired to the right one
   */
  static void find(String text, List<Repaired> repairs, Consumer<Repaired> found) {
    var faults = new GlyphFaults(text);
    faults.scan(repairs);
    for (Place place : faults.places) {
      if (faults.isWrong(place)) {
        found.accept(faults.repaired(place));
      }
    }
  }

  private void scan(List<Repaired> repairs) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F && glyphs.containsKey(c)) {
        add(new Place(glyphs.get(c), new Span(i, i + 1), Rule.GLYPH));
      }
    }
    for (Repaired repair : repairs) {
      if (repair.rule() == Rule.ENTITY && repair.as().length() == 1) {
        Glyph glyph = glyphs.get(repair.as().charAt(0));
        if (glyph != null) {
          add(new Place(glyph, repair.from(), Rule.ENTITY));
        }
      }
    }
  }

  private void add(Place place) {
    places.add(place);
    Glyph glyph = place.glyph();
    if (fits(place, glyph.surely())) {
      evidence.merge(glyph.family(), 1, Integer::sum);
    } else if (fits(place, glyph.rightly())) {
      right.merge(glyph.glyph(), 1, Integer::sum);
    }
  }

  private boolean fits(Place place, Glyph.Where where) {
    return where.fits(kindBefore(place.span().start()), kindAfter(place.span().end()));
  }

  /** A glyph that is also used rightly stays where nothing tells; one place of its own suffices. */
  private boolean isWrong(Place place) {
    Glyph glyph = place.glyph();
    boolean surely = fits(place, glyph.surely());
    boolean open = !fits(place, glyph.rightly()) && !right.containsKey(glyph.glyph());
    return surely || open && evidence.getOrDefault(glyph.family(), 0) >= ENOUGH;
  }

  private Repaired repaired(Place place) {
    Glyph glyph = place.glyph();
    boolean divides = glyph.as().equals("-") && place.rule() == Rule.GLYPH && divides(place.span());
    if (divides) {
      return new Repaired(place.span(), "", Rule.HYPHEN);
    }
    return new Repaired(place.span(), glyph.as(), place.rule());
  }

  /** A hyphen that stood at the end of a printed line, unless the word has one elsewhere too. */
  private boolean divides(Span hyphen) {
    if (words == null) {
      words = new Words(text);
    }
    int end = hyphen.end();
    boolean capital = Character.isUpperCase(text.codePointAt(end));
    boolean before = Character.isLowerCase(text.codePointBefore(hyphen.start()));
    String left = words.endingAt(hyphen.start());
    String right = words.startingAt(end);
    int compound = words.count(left + "-" + right);
    return !(capital && before) && compound <= words.count(left + right);
  }

  private char kindBefore(int start) {
    return start == 0 ? 'b' : kind(text.codePointBefore(start));
  }

  private char kindAfter(int end) {
    return end == text.length() ? 'b' : kind(text.codePointAt(end));
  }

  private static char kind(int c) {
    if (Rule.isBlank(c)) {
      return 'b';
    } else if (Character.isDigit(c)) {
      return 'd';
    } else if (Character.isUpperCase(c)) {
      return 'u';
    }
    return Character.isLetter(c) ? 'l' : 'p';
  }
}
