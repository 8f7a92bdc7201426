package org.colloquy.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins a list of numbered notes at the end of a record to their marks in the text. A note whose
 * mark is not found stays where it is.
 */
final class EndNotes {
  private static final Pattern NOTE = Pattern.compile("\\[(\\d{1,4}|\\*{1,5})\\]\\s+\\S.*");

  private final String text;
  private final List<Line> lines;

  EndNotes(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The notes lifted and, by flow, where in the transcript each mark stands. */
  record Found(List<Lift> lifts, Map<FlowId, Integer> marks) {}

  /** Finds the list and its marks. */
  Found find() {
    List<Integer> starts = list();
    List<Lift> lifts = new ArrayList<>();
    Map<FlowId, Integer> marks = new HashMap<>();
    if (starts.isEmpty()) {
      return new Found(lifts, marks);
    }
    int limit = lines.get(starts.get(0)).start();
    int searchFrom = 0;
    for (int k = 0; k < starts.size(); k++) {
      Line first = lines.get(starts.get(k));
      String mark = text.substring(first.from(), text.indexOf(']', first.from()) + 1);
      int at = text.indexOf(mark, searchFrom);
      if (at < 0 || at >= limit) {
        at = text.indexOf(mark);
      }
      if (at < 0 || at >= limit) {
        continue;
      }
      searchFrom = at + 1;
      var id = new FlowId("n" + (marks.size() + 1));
      marks.put(id, at);
      int end = k + 1 < starts.size() ? starts.get(k + 1) : lines.size();
      for (int n = starts.get(k); n < end; n++) {
        Line line = lines.get(n);
        if (!line.isBlank()) {
          lifts.add(Lift.into(id, line.from(), line.to(), "end note"));
        }
      }
    }
    return new Found(lifts, marks);
  }

  /** The lines that open the notes of the last list that counts up from one. */
  private List<Integer> list() {
    List<Integer> starts = new ArrayList<>();
    int expected = 1;
    for (int n = 0; n < lines.size(); n++) {
      Line line = lines.get(n);
      if (line.isBlank() || text.charAt(line.from()) != '[') {
        continue;
      }
      Matcher matcher = NOTE.matcher(line.of(text));
      if (!matcher.matches()) {
        continue;
      }
      String mark = matcher.group(1);
      boolean star = mark.startsWith("*");
      int number = star ? mark.length() : Integer.parseInt(mark);
      if (number == 1) {
        starts.clear();
        starts.add(n);
        expected = 2;
      } else if (number == expected && !starts.isEmpty()) {
        starts.add(n);
        expected++;
      }
    }
    return starts;
  }
}
