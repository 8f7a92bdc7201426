package org.colloquy.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.inline.Mark;
import org.colloquy.inline.MarkKind;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.PatternFile;
import org.colloquy.reading.Range;
import org.colloquy.speech.Division;
import org.colloquy.speech.Placed;
import org.colloquy.speech.Role;
import org.colloquy.speech.Script;

/** Reads what a record says of itself out of its front and back matter. Keeps no state. */
public final class FactsReader {
  private static final Map<String, List<Pattern>> PATTERNS =
      PatternFile.read("/org/colloquy/tei/facts.tsv");
  private static final Pattern BROKEN_OFF = Pattern.compile("(?:\\.\\.\\.|…)\\s*$");

  private FactsReader() {}

  /**
   * Reads.
   *
   * @param text the body flow
   * @param script its blocks and divisions
   * @param marks marks of the body; dates among them
   * @param metadata what the editor knows
   */
  public static Facts read(String text, Script script, List<Mark> marks, Metadata metadata) {
    List<Range> matter = new ArrayList<>();
    Optional<Range> summary = Optional.empty();
    Optional<String> title = Optional.empty();
    for (Placed placed : script.blocks()) {
      Range range = placed.block().range();
      Optional<Division> division = outer(script, range);
      boolean outside = division.filter(d -> d.part() != Division.Part.BODY).isPresent();
      if (outside) {
        matter.add(range);
      }
      if (division.filter(d -> d.type().equals("abstract")).isPresent()) {
        summary = Optional.of(range);
      }
      if (title.isEmpty()
          && (placed.role() == Role.TITLE || placed.role() == Role.HEAD && !outside)) {
        title = Optional.of(title(text, range, marks));
      }
    }
    return new Facts(
        title,
        date(text, script, marks),
        find("translator", text, matter),
        find("funder", text, matter),
        find("repository", text, matter).stream().findFirst(),
        find("shelfmark", text, matter).stream().findFirst(),
        summary,
        breaksOff(text, script));
  }

  private static Optional<Division> outer(Script script, Range range) {
    return script.divisions().stream()
        .filter(d -> d.level() == 1 && d.range().contains(range))
        .findFirst();
  }

  /** The title without the marks of its notes and the number before it. */
  private static String title(String text, Range range, List<Mark> marks) {
    var words = new StringBuilder(range.of(text));
    marks.stream()
        .filter(m -> m.kind() == MarkKind.NOTE_MARK && range.contains(m.range()))
        .sorted((a, b) -> b.range().compareTo(a.range()))
        .forEach(
            m -> words.delete(m.range().start() - range.start(), m.range().end() - range.start()));
    String said = words.toString().replaceAll("[\\s\u00A0]+", " ").strip();
    return said.replaceFirst("^\\d{1,4}\\. ", "");
  }

  private static Optional<Facts.When> date(String text, Script script, List<Mark> marks) {
    return script.divisions().stream()
        .filter(d -> d.part() == Division.Part.FRONT && !d.type().equals("note"))
        .flatMap(
            d ->
                marks.stream()
                    .filter(m -> m.kind() == MarkKind.DATE && d.range().contains(m.range()))
                    .filter(m -> m.attributes().containsKey("when")))
        .findFirst()
        .map(
            m ->
                new Facts.When(
                    m.range().of(text).replaceAll("[\\s\u00A0]+", " "),
                    m.attributes().get("when"),
                    Optional.ofNullable(m.attributes().get("cert")),
                    false));
  }

  private static List<String> find(String fact, String text, List<Range> matter) {
    for (Pattern pattern : PATTERNS.getOrDefault(fact, List.of())) {
      for (Range range : matter) {
        Matcher matcher = pattern.matcher(range.of(text));
        if (matcher.find()) {
          return List.of(matcher.group(1).replaceAll("[\\s\u00A0]+", " ").strip());
        }
      }
    }
    return List.of();
  }

  /** Whether the last paragraph of the body ends in dots. */
  private static boolean breaksOff(String text, Script script) {
    return lastOfBody(script)
        .filter(range -> BROKEN_OFF.matcher(range.of(text)).find())
        .isPresent();
  }

  /** Returns the last block of the body. */
  public static Optional<Range> lastOfBody(Script script) {
    Optional<Range> last = Optional.empty();
    for (Placed placed : script.blocks()) {
      Range range = placed.block().range();
      if (outer(script, range).filter(d -> d.part() == Division.Part.BODY).isPresent()) {
        last = Optional.of(range);
      }
    }
    return last;
  }
}
