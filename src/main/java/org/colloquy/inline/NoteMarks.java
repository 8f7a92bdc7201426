package org.colloquy.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Anchor;
import org.colloquy.reading.FlowId;
import org.colloquy.reading.Furniture;
import org.colloquy.reading.Range;
import org.colloquy.reading.Reading;

/** Finds the figure or star of each note in the body, where the reading hung the note. */
public final class NoteMarks {
  private static final Pattern MARK =
      Pattern.compile(
          "(?<square>\\[(\\d{1,4}|[*†‡]{1,5})\\])|(?<none>\\d{1,4}|[*†‡]{1,5}|[¹²³⁰⁴-⁹]{1,3})");

  private NoteMarks() {}

  /** The marks found, and the anchors that have none. */
  public record Found(List<Mark> marks, List<Anchor> unmarked) {
    /** Returns the text with a blank for each sign of a mark: a label may hold one. */
    public String blanked(String text) {
      var made = new StringBuilder(text);
      for (Mark mark : marks) {
        for (int i = mark.range().start(); i < mark.range().end(); i++) {
          made.setCharAt(i, ' ');
        }
      }
      return made.toString();
    }
  }

  /** Finds them. */
  public static Found find(Reading reading, String owner) {
    String text = reading.body().text();
    List<Mark> marks = new ArrayList<>();
    List<Anchor> unmarked = new ArrayList<>();
    for (Anchor anchor : reading.anchors()) {
      Matcher matcher = MARK.matcher(text).region(anchor.at(), text.length());
      boolean note = anchor.kind() == Furniture.NOTE && anchor.host().equals(FlowId.BODY);
      if (note && matcher.lookingAt()) {
        boolean square = matcher.group("square") != null;
        TreeMap<String, String> attributes = new TreeMap<>();
        attributes.put("n", square ? matcher.group(2) : matcher.group());
        attributes.put("rend", square ? "square" : "none");
        attributes.put("place", "foot");
        attributes.put("resp", "#" + owner);
        attributes.put("flow", anchor.flow().value());
        var range = new Range(matcher.start(), matcher.end());
        marks.add(
            new Mark(
                MarkKind.NOTE_MARK,
                range,
                List.of(range),
                attributes,
                0.98,
                new Evidence("E1 note mark", matcher.group())));
      } else {
        unmarked.add(anchor);
      }
    }
    return new Found(marks, unmarked);
  }
}
