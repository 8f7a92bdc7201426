package org.colloquy.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.colloquy.profile.Metadata;

/**
 * A transcript set anew from a key, so that a stage can be scored with the stage before it given: a
 * paragraph of speech, narrative or heading is one line, with a blank line before it; all else
 * keeps its lines. What the key does not cover follows as it was.
 *
 * @param text the transcript set anew
 * @param gold the key with the lines of that text
 * @param lines for each paragraph of that key its line in the transcript as it was
 */
record GivenParagraphs(String text, ReportedGold gold, List<Integer> lines) {
  static GivenParagraphs of(String transcript, ReportedGold gold) {
    String[] lines = transcript.split("\n", -1);
    int last = Math.min(gold.lastLine().orElse(lines.length), lines.length);
    List<String> text = new ArrayList<>();
    List<ReportedGold.Paragraph> paragraphs = new ArrayList<>();
    List<Integer> before = new ArrayList<>();
    for (int i = 0; i < gold.paragraphs().size(); i++) {
      ReportedGold.Paragraph paragraph = gold.paragraphs().get(i);
      boolean isLast = i + 1 == gold.paragraphs().size();
      int end = isLast ? last : gold.paragraphs().get(i + 1).line() - 1;
      List<String> words = set(paragraph, lines, end);
      if (!words.isEmpty()) {
        int line = text.size() + 1;
        paragraphs.add(
            new ReportedGold.Paragraph(line, paragraph.kind(), paragraph.who(), paragraph.sure()));
        before.add(paragraph.line());
        text.addAll(words);
        text.add("");
      }
    }
    OptionalInt covered =
        gold.lastLine().isPresent() ? OptionalInt.of(text.size()) : OptionalInt.empty();
    text.addAll(List.of(lines).subList(last, lines.length));
    return new GivenParagraphs(String.join("\n", text), gold.with(paragraphs, covered), before);
  }

  private static List<String> set(ReportedGold.Paragraph paragraph, String[] lines, int end) {
    List<String> words = new ArrayList<>();
    for (int line = paragraph.line(); line <= Math.min(end, lines.length); line++) {
      String trimmed = lines[line - 1].strip();
      if (!trimmed.isEmpty()) {
        words.add(trimmed);
      }
    }
    return switch (paragraph.kind()) {
      case TURN, CONTINUATION, NARRATIVE, HEADING ->
          words.isEmpty() ? words : List.of(String.join(" ", words));
      case FRONT, BACK, NOTE, CHROME, PAGEMARK -> words;
    };
  }

  /** Returns the people of the key as an editor settles them: who there is, and by which names. */
  Metadata cast() {
    Map<String, String> who = new LinkedHashMap<>();
    Map<String, String> sameAs = new LinkedHashMap<>();
    for (String name : gold.participants()) {
      // No record prints such a label: the name becomes known, and nothing is said of labels.
      who.put("\u00b6 " + name, name);
      gold.aliases().getOrDefault(name, List.of()).forEach(alias -> sameAs.put(alias, name));
    }
    return new Metadata(Map.of(), sameAs, List.of(), who, Map.of());
  }

  /** Returns the evaluation with the lines of the transcript as it was. */
  Evaluation original(Evaluation evaluation) {
    List<Difference> differences = evaluation.differences().stream().map(this::original).toList();
    return new Evaluation(
        evaluation.name(),
        evaluation.measures(),
        evaluation.counts(),
        evaluation.reliability(),
        differences);
  }

  private Difference original(Difference difference) {
    OptionalInt line = OptionalInt.empty();
    for (int i = 0; i < lines.size() && difference.line().isPresent(); i++) {
      boolean begun = gold.paragraphs().get(i).line() <= difference.line().getAsInt();
      line = begun ? OptionalInt.of(lines.get(i)) : line;
    }
    return new Difference(
        difference.kind(),
        difference.measure(),
        difference.words(),
        difference.detail(),
        line,
        difference.passage());
  }
}
