package org.colloquy.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.block.Block;
import org.colloquy.block.Form;
import org.colloquy.profile.Vocabulary;

/** What follows the conversation: a summary, information about the document, the head of notes. */
final class TailZone {
  private static final int SUMMARY_VERB_WITHIN = 12;

  private final List<Placed> blocks = new ArrayList<>();
  private final List<Division> divisions = new ArrayList<>();
  private int start;

  private TailZone() {}

  static TailZone of(
      String text,
      List<Block> source,
      int bodyStart,
      Set<Integer> labelled,
      Vocabulary vocabulary) {
    var zone = new TailZone();
    int lastLabel = bodyStart - 1;
    for (int i = bodyStart; i < source.size(); i++) {
      if (labelled.contains(source.get(i).range().start())) {
        lastLabel = i;
      }
    }
    int head = source.size();
    for (int i = Math.max(bodyStart + 1, lastLabel + 1); i < source.size(); i++) {
      String words = source.get(i).range().of(text).strip();
      if (source.get(i).form() != Form.PARA && vocabulary.has("back-head", words)) {
        head = i;
        break;
      }
    }
    // Without end matter after it, the last paragraph is as likely the last report.
    int summary =
        head < source.size()
                && head - 1 > bodyStart
                && isSummary(text, source.get(head - 1), vocabulary)
            ? head - 1
            : head;
    zone.start = summary;
    if (summary < head) {
      zone.blocks.add(new Placed(source.get(summary), Role.PARA));
      zone.divisions.add(
          Outline.division(source, summary, head, Division.Part.BACK, "abstract", 1));
    }
    if (head < source.size()) {
      for (int i = head; i < source.size(); i++) {
        zone.blocks.add(
            new Placed(source.get(i), i == head ? Role.HEAD : Outline.role(source.get(i))));
      }
      String words = source.get(head).range().of(text).strip();
      boolean notes = vocabulary.has("notes-head", words);
      zone.divisions.add(
          Outline.division(
              source,
              head,
              source.size(),
              Division.Part.BACK,
              notes ? "notes" : "document-information",
              1));
    }
    return zone;
  }

  /** One paragraph, not labelled, whose first words are names and a verb of summing up. */
  private static boolean isSummary(String text, Block block, Vocabulary vocabulary) {
    String[] words =
        block
            .range()
            .of(text)
            .toLowerCase(Locale.ROOT)
            .split("[^\\p{L}]+", SUMMARY_VERB_WITHIN + 1);
    boolean joined = false;
    for (int i = 0; i < Math.min(words.length, SUMMARY_VERB_WITHIN); i++) {
      joined |= vocabulary.has("conjunction", words[i]);
      if (joined && i > 2 && vocabulary.has("summary-verb", words[i])) {
        return true;
      }
    }
    return false;
  }

  /** Returns the index of the first block after the body. */
  int start() {
    return start;
  }

  List<Placed> blocks() {
    return blocks;
  }

  List<Division> divisions() {
    return divisions;
  }
}
