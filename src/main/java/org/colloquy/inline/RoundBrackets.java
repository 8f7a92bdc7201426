package org.colloquy.inline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Flow;
import org.colloquy.reading.Range;

/**
 * Round brackets are the speaker's, the note-taker's or a translator's (conventions D11), and only
 * an editor can tell: what may be supplied words stays text, with a diagnostic; what the metadata
 * settle is marked.
 */
public final class RoundBrackets implements Annotator {
  /**
   * One to three words in small letters in mid-sentence, such as {@code 73 (have finished) their};
   * a single letter numbers an item.
   */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}] )\\((\\p{Ll}{2,}|\\p{Ll}+(?: \\p{Ll}+){1,2})\\)(?= \\p{Ll})");

  private static final Pattern ANY = Pattern.compile("\\(([^()\\n]{1,200})\\)");

  private final DiagnosticSink diagnostics;

  /** Makes an annotator that reports what it cannot tell. */
  public RoundBrackets(DiagnosticSink diagnostics) {
    this.diagnostics = diagnostics;
  }

  @Override
  public void annotate(Flow flow, Context context, Consumer<Mark> found) {
    Map<String, String> settled = context.metadata().brackets();
    if (!settled.isEmpty()) {
      settle(flow, settled, found);
    }
    String text = flow.text();
    Matcher matcher = WORDS.matcher(text).useTransparentBounds(true);
    for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
      if (matcher.region(at, text.length()).lookingAt() && !settled.containsKey(matcher.group(1))) {
        diagnostics.report(
            Diagnostic.at(
                    Code.I401,
                    flow.spanOf(new Range(matcher.start(), matcher.end())),
                    "“" + matcher.group() + "” stays text: it may be words supplied")
                .withHelp(
                    "if so, say in NAME.yaml under brackets: \""
                        + matcher.group(1)
                        + "\": supplied"));
      }
    }
  }

  private static void settle(Flow flow, Map<String, String> settled, Consumer<Mark> found) {
    Matcher matcher = ANY.matcher(flow.text());
    while (matcher.find()) {
      String what = settled.get(matcher.group(1).strip());
      MarkKind kind =
          what == null
              ? null
              : what.equals("supplied")
                  ? MarkKind.SUPPLIED
                  : what.equals("stage") ? MarkKind.STAGE : null;
      if (kind != null) {
        TreeMap<String, String> attributes = new TreeMap<>(Map.of("rend", "round"));
        attributes.put("resp", "#source-editor");
        found.accept(
            new Mark(
                kind,
                new Range(matcher.start(), matcher.end()),
                List.of(
                    new Range(matcher.start(), matcher.start() + 1),
                    new Range(matcher.end() - 1, matcher.end())),
                attributes,
                1,
                new Evidence("settled by the editor", matcher.group())));
      }
    }
  }
}
