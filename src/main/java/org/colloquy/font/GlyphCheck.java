package org.colloquy.font;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;

/**
 * Finds the characters that no font of the set can print. An archive file may not hold a glyph for
 * them that means nothing, so U+25A1, a white square, is set in their place and the editor is told.
 * For one document and one thread.
 */
public final class GlyphCheck {
  private static final Pattern CODE_POINT = Pattern.compile("\\(U\\+([0-9A-F]{4,6}), ");

  private static final String REPLACEMENT = "\u25A1";

  private final FontFaces coverage;
  private final Map<Integer, String> missing = new LinkedHashMap<>();
  private String place = "";

  /** Makes one for a font set. */
  public GlyphCheck(FontFaces coverage) {
    this.coverage = coverage;
  }

  /** Says which block or name the following text belongs to. */
  public void at(String id) {
    if (!id.startsWith("m:")) { // names are too small a place to be worth naming
      place = id;
    }
  }

  /** Returns the same words, or words that can be printed: "ﬁ" without a glyph becomes "fi". */
  public String printable(String words) {
    if (words.codePoints().allMatch(coverage::has)) {
      return words;
    }
    var printed = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            codePoint ->
                printed.append(
                    coverage.has(codePoint)
                        ? Character.toString(codePoint)
                        : instead(Character.toString(codePoint))));
    return printed.toString();
  }

  private String instead(String character) {
    String plain = Normalizer.normalize(character, Normalizer.Form.NFKC);
    if (plain.codePoints().allMatch(coverage::has)) {
      return plain;
    }
    missing.putIfAbsent(character.codePointAt(0), place);
    return REPLACEMENT.repeat(character.length());
  }

  /** Returns the character that a message of this class says is missing. */
  public static OptionalInt codePoint(Diagnostic found) {
    Matcher named = CODE_POINT.matcher(found.message());
    return found.code() == Code.P802 && named.find()
        ? OptionalInt.of(Integer.parseInt(named.group(1), 16))
        : OptionalInt.empty();
  }

  /** Reports each character once, with the first block it stands in, and each script. */
  public void report(String file, DiagnosticSink sink) {
    missing.forEach(
        (codePoint, id) ->
            sink.report(
                Diagnostic.of(
                    Code.P802,
                    "%s: the fonts have no glyph for \"%s\" (U+%04X, %s)%s"
                        .formatted(
                            file,
                            Character.toString(codePoint),
                            codePoint,
                            UCharacter.getExtendedName(codePoint),
                            id.isEmpty() ? "" : ", first in #" + id))));
    Map<UnicodeScript, Integer> scripts = new TreeMap<>();
    missing.keySet().forEach(c -> scripts.merge(UnicodeScript.of(c), 1, Integer::sum));
    scripts.remove(UnicodeScript.COMMON);
    scripts.remove(UnicodeScript.UNKNOWN);
    scripts.forEach((script, count) -> sink.report(lack(file, script, count)));
  }

  private Diagnostic lack(String file, UnicodeScript script, int count) {
    String advice =
        FontSets.read()
            .wider(coverage.set(), script)
            .map(name -> "; the font set “" + name + "” has " + (count == 1 ? "it" : "them"))
            .orElse("");
    return Diagnostic.of(
        Code.P807,
        "%s: the font set “%s” lacks %s of %s%s"
            .formatted(
                file,
                coverage.set().name(),
                count == 1 ? "a character" : count + " characters",
                UScript.getName(UScript.getCodeFromName(script.name())).replace('_', ' '),
                advice));
  }
}
