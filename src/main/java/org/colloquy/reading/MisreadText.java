package org.colloquy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.diagnostic.Span;
import org.colloquy.ledger.Misreading;
import org.colloquy.ledger.Rule;

/**
 * Finds UTF-8 that was opened in an older charset ({@code donâ€™t}, {@code PrzemyÅ›l}). A file was
 * opened so once: of all charsets the one counts that explains most. A sequence is evidence by
 * itself if it holds a sign that no word holds; others count only in runs, or beside such.
 */
final class MisreadText {
  /** Letters of another script are taken for misread only in runs of at least so many. */
  private static final int RUN = 3;

  /** So many sure places let the doubtful ones count. */
  private static final int ENOUGH = 3;

  private static final double MOST = 0.6;

  private static final String PLAIN_SIGNS = "‘’‚“”„†‡•…–—‹›«»·\u00A0";

  private final String text;
  private final Misreading misreading;
  private final List<Repaired> sure = new ArrayList<>();
  private final List<Repaired> doubtful = new ArrayList<>();

  private MisreadText(String text, Misreading misreading) {
    this.text = text;
    this.misreading = misreading;
  }

  static void find(String text, Consumer<Repaired> found) {
    int first = 0;
    while (first < text.length() && text.charAt(first) < 0x80) {
      first++;
    }
    if (first == text.length()) {
      return;
    }
    controls(text, first, found);
    MisreadText best = null;
    for (Misreading misreading : Misreading.all()) {
      var candidate = new MisreadText(text, misreading);
      candidate.scan(first);
      if (!candidate.sure.isEmpty()
          && candidate.explains(first)
          && (best == null || candidate.sure.size() > best.sure.size())) {
        best = candidate;
      }
    }
    if (best != null) {
      best.sure.forEach(found);
      if (best.sure.size() >= ENOUGH) {
        best.doubtful.forEach(found);
      }
    }
  }

  /**
   * In a charset of another script every letter of the file would be misread; where most letters
   * are not, the few that look so are real: {@code Β΄} of a Greek record is an ordinal.
   */
  private boolean explains(int first) {
    if (!misreading.isOfOtherScript()) {
      return true;
    }
    int other = 0;
    for (int i = first; i < text.length(); i++) {
      other += text.charAt(i) >= 0x80 ? 1 : 0;
    }
    int misread = 0;
    for (List<Repaired> repairs : List.of(sure, doubtful)) {
      for (Repaired repair : repairs) {
        misread += repair.from().end() - repair.from().start();
      }
    }
    return misread > MOST * other;
  }

  /** Control characters of ISO 8859-1 are signs of windows-1252: no text has the former. */
  private static void controls(String text, int first, Consumer<Repaired> found) {
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c < 0xA0) {
        var span = new Span(i, i + 1);
        Misreading.ofControl(c)
            .ifPresent(sign -> found.accept(new Repaired(span, sign, Rule.MOJIBAKE)));
      }
    }
  }

  private void scan(int first) {
    List<Repaired> run = new ArrayList<>();
    int i = first;
    while (i < text.length()) {
      char c = text.charAt(i);
      Optional<Misreading.Found> found = c < 0x80 ? Optional.empty() : at(i);
      if (found.isEmpty()) {
        flush(run);
        lossy(c, i);
        i++;
        continue;
      }
      int end = i + found.get().length();
      String as = found.get().as();
      boolean mark = as.equals("\uFEFF");
      var repair = new Repaired(new Span(i, end), mark ? "" : as, Rule.MOJIBAKE);
      if (isForeign(as.codePointAt(0))) {
        run.add(repair);
      } else {
        flush(run);
        (mark || isSure(i, end) ? sure : doubtful).add(repair);
      }
      i = end;
    }
    flush(run);
  }

  private Optional<Misreading.Found> at(int i) {
    return misreading
        .twiceAt(text, i)
        .filter(found -> isPlausible(found.as()))
        .or(() -> misreading.at(text, i).filter(found -> isPlausible(found.as())));
  }

  /** Letters of the scripts that records are in, and the signs of print; nothing rare. */
  private static boolean isPlausible(String as) {
    int c = as.codePointAt(0);
    return c >= 0xA0 && c <= 0x17F && c != 0xAD
        || c >= 0x218 && c <= 0x21B
        || isForeign(c)
        || c >= 0x2010 && c <= 0x203A && c != 0x2028 && c != 0x2029
        || c == 0x20AC
        || c == 0x2122
        || c == 0x2212
        || c == 0xFEFF;
  }

  private static boolean isForeign(int c) {
    return c >= 0x386 && c <= 0x3CE || c >= 0x401 && c <= 0x45F || c == 0x490 || c == 0x491;
  }

  /** A capital in mid-word, or a sign that stands in no word and is no mark of punctuation. */
  private boolean isSure(int start, int end) {
    boolean odd = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      odd |= !Character.isLetter(c) && PLAIN_SIGNS.indexOf(c) < 0;
    }
    boolean midWord =
        start > 0
            && Character.isLowerCase(text.charAt(start - 1))
            && Character.isUpperCase(text.charAt(start));
    return odd || midWord && end - start > 1;
  }

  private void flush(List<Repaired> run) {
    (run.size() >= RUN ? sure : doubtful).addAll(run);
    run.clear();
  }

  /** A closing quotation mark or a letter with grave accent that lost its last byte. */
  private void lossy(char c, int i) {
    if (c < 0x80) {
      return;
    }
    for (String as : List.of("”", "à")) {
      String cleaned = misreading.misreadAndCleaned(as);
      if (cleaned.length() > 1
          && !cleaned.equals(as)
          && cleaned.charAt(0) == c
          && text.startsWith(cleaned, i)) {
        var span = new Span(i, i + cleaned.length());
        doubtful.add(new Repaired(span, as, Rule.MOJIBAKE));
        return;
      }
    }
  }
}
