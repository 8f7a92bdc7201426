package org.colloquy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.diagnostic.LineIndex;
import org.colloquy.diagnostic.Span;
import org.colloquy.fidelity.StatedTurns;
import org.colloquy.fidelity.StatedTurns.Stated;
import org.colloquy.fidelity.TurnPlaces;
import org.colloquy.ledger.Ledger;
import org.colloquy.publish.TurnEvidence;
import org.colloquy.publish.TurnEvidence.By;
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
   * Returns the evidence of each turn of a record just read, by its {@code xml:id}.
   *
   * @param spans where in the transcript each id was made from
   * @param settled words that the editor's metadata settle to a speaker
   */
  static SortedMap<String, TurnEvidence> of(
      SourceText source,
      Flow body,
      List<Turn> turns,
      Map<String, Span> spans,
      Collection<String> settled) {
    var lines = new LineIndex(source.text());
    Pattern settling = anyOf(settled);
    NavigableMap<Integer, Turn> starting = new TreeMap<>();
    turns.forEach(turn -> starting.putIfAbsent(body.spanOf(turn.range()).start(), turn));
    SortedMap<String, TurnEvidence> found = new TreeMap<>();
    spans.forEach(
        (id, span) -> {
          if (TURN_ID.matcher(id).matches() && span.length() > 0) {
            Map.Entry<Integer, Turn> entry = starting.floorEntry(span.start());
            if (entry != null && span.start() < body.spanOf(entry.getValue().range()).end()) {
              Turn turn = entry.getValue();
              String seen = turn.label().map(label -> label.of(body.text())).orElse("");
              boolean named = settling.matcher(seen + "\n" + turn.why().detail()).find();
              found.put(id, evidence(source, lines, span, turn, named ? By.METADATA : By.PROGRAM));
            }
          }
        });
    return found;
  }

  private static Pattern anyOf(Collection<String> words) {
    String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile(any.isEmpty() ? "(?!)" : "(?<!\\w)(?:" + any + ")(?!\\w)");
  }

  private static TurnEvidence evidence(
      SourceText source, LineIndex lines, Span span, Turn turn, By by) {
    return new TurnEvidence(
        lines.line(span.start()),
        lines.line(span.end() - 1),
        shown(span.of(source.text())),
        turn.why().rule(),
        shown(turn.why().detail()),
        TurnEvidence.certainty(turn.confidence()),
        by,
        "");
  }

  /**
   * Returns the evidence of each turn of a TEI that was opened: what the TEI says of it, and where
   * its words stand, if ledger and transcript are at hand.
   */
  static SortedMap<String, TurnEvidence> opened(
      byte[] tei, Optional<Ledger> ledger, Optional<SourceText> source) {
    Map<String, Span> places =
        ledger.isPresent() && source.isPresent()
            ? TurnPlaces.find(source.get(), tei, ledger.get())
            : Map.of();
    String text = source.map(SourceText::text).orElse("");
    var lines = new LineIndex(text);
    SortedMap<String, TurnEvidence> found = new TreeMap<>();
    StatedTurns.read(tei)
        .forEach(
            (id, stated) -> {
              Optional<Span> place = Optional.ofNullable(places.get(id));
              if (place.isPresent() || says(stated)) {
                found.put(id, stated(stated, place, text, lines));
              }
            });
    return found;
  }

  private static boolean says(Stated stated) {
    return Stream.of(stated.cert(), stated.resp(), stated.evidence(), stated.source())
        .anyMatch(value -> !value.isEmpty());
  }

  private static TurnEvidence stated(
      Stated stated, Optional<Span> place, String text, LineIndex lines) {
    By by = by(stated);
    return new TurnEvidence(
        place.map(span -> lines.line(span.start())).orElse(0),
        place.map(span -> lines.line(span.end() - 1)).orElse(0),
        place.map(span -> shown(span.of(text))).orElse(""),
        "",
        Stream.of(stated.evidence(), stated.source())
            .filter(value -> !value.isEmpty())
            .collect(Collectors.joining(" ")),
        stated.cert(),
        by,
        by == By.EDITOR ? stated.responsible() : "");
  }

  private static By by(Stated stated) {
    if (stated.resp().equals("colloquy")) {
      return By.PROGRAM;
    }
    if (!stated.resp().isEmpty()) {
      return By.EDITOR;
    }
    return stated.labelled() ? By.LABEL : By.UNKNOWN;
  }

  private static String shown(String words) {
    String line = LINE_END.matcher(words).replaceAll(" ");
    return line.length() > SHOWN ? line.substring(0, SHOWN).strip() + "…" : line;
  }
}
