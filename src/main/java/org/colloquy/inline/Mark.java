package org.colloquy.inline;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Range;

/**
 * Something said of a stretch of a flow; the words themselves are never changed by it.
 *
 * <p>Attributes are TEI attributes, but for {@code key}: the entity that the mark names, as {@code
 * person:3} (position in the cast), {@code place:Korea} or {@code org:Lantern Fund} (the name in
 * the authority, else as printed). The TEI writer turns keys into {@code @ref}, since ids come
 * last.
 *
 * @param kind what it says
 * @param range the stretch, the hidden characters too
 * @param hidden stretches at its start or end that the element itself stands for, such as brackets
 * @param attributes TEI attributes by name, and {@code key}
 * @param confidence 0 to 1
 * @param why the rule and what it saw
 */
public record Mark(
    MarkKind kind,
    Range range,
    List<Range> hidden,
    SortedMap<String, String> attributes,
    double confidence,
    Evidence why) {
  /** Copies the collections. */
  public Mark {
    hidden = List.copyOf(hidden);
    attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
  }
}
