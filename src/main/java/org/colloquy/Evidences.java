package org.colloquy;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.LineIndex;
import org.colloquy.diagnostic.Span;
import org.colloquy.publish.TurnEvidence;
import org.colloquy.reading.Flow;
import org.colloquy.source.SourceText;
import org.colloquy.speech.Turn;

/** What each turn rests on, for the page. */
final class Evidences {
  private static final Pattern TURN_ID = Pattern.compile("t\\d+");
  private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");
  private static final int SHOWN = 80;

  private Evidences() {}

  /**
   * Returns the evidence of each turn, by its {@code xml:id}.
   *
   * @param spans where in the transcript each id was made from
   */
  static SortedMap<String, TurnEvidence> of(
      SourceText source, Flow body, List<Turn> turns, Map<String, Span> spans) {
    var lines = new LineIndex(source.text());
    NavigableMap<Integer, Turn> starting = new TreeMap<>();
    turns.forEach(turn -> starting.putIfAbsent(body.spanOf(turn.range()).start(), turn));
    SortedMap<String, TurnEvidence> found = new TreeMap<>();
    spans.forEach(
        (id, span) -> {
          if (TURN_ID.matcher(id).matches() && span.length() > 0) {
            Map.Entry<Integer, Turn> entry = starting.floorEntry(span.start());
            if (entry != null && span.start() < body.spanOf(entry.getValue().range()).end()) {
              found.put(id, evidence(source, lines, span, entry.getValue()));
            }
          }
        });
    return found;
  }

  private static TurnEvidence evidence(SourceText source, LineIndex lines, Span span, Turn turn) {
    return new TurnEvidence(
        lines.line(span.start()),
        lines.line(span.end() - 1),
        shown(span.of(source.text())),
        turn.why().rule(),
        shown(turn.why().detail()),
        turn.confidence());
  }

  private static String shown(String words) {
    String line = LINE_END.matcher(words).replaceAll(" ");
    return line.length() > SHOWN ? line.substring(0, SHOWN).strip() + "…" : line;
  }
}
