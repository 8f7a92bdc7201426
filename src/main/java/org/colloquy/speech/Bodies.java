package org.colloquy.speech;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.reading.Range;

/**
 * The words by which a record calls the meeting itself ({@code Council}, {@code Commissioners}), as
 * far as its title or the blocks of its head have them. A body that agrees or notes is nobody.
 */
final class Bodies {
  private static final int HEAD = 12;
  private static final int LONGEST = 400;

  private Bodies() {}

  /** Returns the words in small letters, in the forms that the head and the language have. */
  static Set<String> of(SpeechInput in) {
    var head = new StringBuilder(in.metadata.value("title").orElse("")).append(' ');
    for (int i = 0; i < Math.min(HEAD, in.placed.size()); i++) {
      Range range = in.placed.get(i).block().range();
      Range begin = new Range(range.start(), Math.min(range.end(), range.start() + LONGEST));
      head.append(begin.of(in.text())).append(' ');
    }
    String words = head.toString().toLowerCase(Locale.ROOT);
    boolean compound = in.lexicon.has("order", "compound");
    Set<String> found = new TreeSet<>();
    for (String body : in.lexicon.phrases("body")) {
      int at = words.indexOf(body);
      boolean whole = at >= 0 && (compound || at == 0 || !Character.isLetter(words.charAt(at - 1)));
      if (whole) {
        found.add(body);
      }
    }
    return found;
  }
}
