package org.colloquy.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.ledger.Reason;

/**
 * Joins notes to their marks in all printed forms: a list at the end or at the foot of a page, with
 * brackets, figures or stars; a note that a page foot cut into a sentence. A note whose mark is not
 * found stays where it is. For one transcript.
 */
final class Notes {
  private final String text;
  private final List<Line> lines;
  private final BitSet furniture;
  private final NoteSigns signs;
  private final List<Lift> lifts = new ArrayList<>();
  private final Map<FlowId, Integer> marks = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();
  private final Set<Integer> alone = new HashSet<>();
  private final Set<Integer> labels = new HashSet<>();
  private int lastMark;
  private int lastNote;

  /**
   * The notes.
   *
   * @param lifts their words, and the addresses of links at marks
   * @param marks by flow, where in the transcript the mark stands
   * @param alone offsets of marks that stand alone on their lines
   * @param labels offsets of figures that stand alone above the words of their notes
   */
  record Found(
      List<Lift> lifts, Map<FlowId, Integer> marks, Set<Integer> alone, Set<Integer> labels) {}

  /**
   * Where a group of notes stands.
   *
   * @param set whether its place alone says that it is one: at a foot, at the end, amid a sentence
   */
  private record Place(boolean set, boolean apart) {}

  private Notes(String text, List<Line> lines, BitSet furniture) {
    this.text = text;
    this.lines = lines;
    this.furniture = furniture;
    this.signs = new NoteSigns(text, lines);
  }

  /**
   * Finds them.
   *
   * @param lines of the record
   * @param furniture which of them belong to the furniture of pages
   */
  static Found find(String text, List<Line> lines, BitSet furniture) {
    var notes = new Notes(text, lines, furniture);
    int n = 0;
    while (n < lines.size()) {
      Optional<NoteEntry> entry = notes.entry(n);
      n = entry.isPresent() ? notes.group(entry.get()) : n + 1;
    }
    return new Found(notes.lifts, notes.marks, notes.alone, notes.labels);
  }

  private Optional<NoteEntry> entry(int n) {
    return furniture.get(n) ? Optional.empty() : NoteEntry.at(text, lines, furniture, n);
  }

  /** Takes the notes that follow each other from here; returns the line to go on with. */
  private int group(NoteEntry first) {
    List<NoteEntry> entries = new ArrayList<>(List.of(first));
    int next = inked(first.to());
    while (next < lines.size()) {
      Optional<NoteEntry> more = entry(next);
      if (more.isEmpty() || !more.get().follows(entries.get(entries.size() - 1))) {
        break;
      }
      entries.add(more.get());
      next = inked(more.get().to());
    }
    Place place = place(entries);
    int end = first.from() + 1;
    for (NoteEntry entry : entries) {
      Optional<NoteSigns.Sign> sign = sign(entry, place);
      if (sign.isPresent()) {
        take(entry, sign.get());
        end = entry.to();
      }
    }
    return end;
  }

  private int inked(int n) {
    int next = n;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next;
  }

  private Place place(List<NoteEntry> entries) {
    int from = entries.get(0).from();
    int to = entries.get(entries.size() - 1).to();
    int before = from - 1;
    while (before >= 0 && (lines.get(before).isBlank() || furniture.get(before))) {
      before--;
    }
    int after = inked(to);
    boolean fed = false;
    for (int n = to - 1; n < after && n < lines.size(); n++) {
      int end = lines.get(n).end();
      fed |= end < text.length() && text.charAt(end) == '\f';
    }
    boolean last = after >= lines.size();
    boolean foot = last || fed || furniture.get(after);
    boolean amid =
        !last && before >= 0 && Sentences.goesOn(text, lines.get(before), lines.get(after));
    boolean apart = from > 0 && lines.get(from - 1).isBlank() || after >= to + 2;
    boolean closed = Sentences.stops(text, lines.get(to - 1));
    return new Place((foot || amid) && closed, apart && closed);
  }

  /** The mark of a note: the surest form, of equals the first after the mark before. */
  private Optional<NoteSigns.Sign> sign(NoteEntry entry, Place place) {
    int limit = lines.get(entry.from()).from();
    int from = entry.restarts() ? Math.min(lastNote, limit) : Math.min(lastMark, limit);
    NoteSigns.Sign best = null;
    int loose = 0;
    for (NoteSigns.Sign sign : signs.between(entry.key(), from, limit)) {
      if (taken.contains(sign.from()) || !allowed(entry, sign.form(), place)) {
        continue;
      }
      loose += sign.form() == NoteSigns.Form.LOOSE ? 1 : 0;
      if (best == null || sign.form().compareTo(best.form()) < 0) {
        best = sign;
      }
    }
    if (best != null && best.form() == NoteSigns.Form.LOOSE && loose > 1) {
      return Optional.empty();
    }
    return Optional.ofNullable(best);
  }

  private static boolean allowed(NoteEntry entry, NoteSigns.Form form, Place place) {
    return switch (entry.form()) {
      case BRACKETED -> form == NoteSigns.Form.BRACKETED || form == NoteSigns.Form.RAISED;
      case STARS ->
          (form == NoteSigns.Form.STARS || form == NoteSigns.Form.BRACKETED)
              && (place.set() || place.apart());
      case RAISED -> form == NoteSigns.Form.RAISED;
      case NUMBER -> place.set() || place.apart() && form != NoteSigns.Form.LOOSE;
      case NUMBER_ALONE -> form == NoteSigns.Form.ALONE || form == NoteSigns.Form.GLUED;
    };
  }

  private void take(NoteEntry entry, NoteSigns.Sign sign) {
    var id = new FlowId("n" + (marks.size() + 1));
    marks.put(id, sign.from());
    taken.add(sign.from());
    lastMark = sign.from();
    if (sign.form() == NoteSigns.Form.ALONE) {
      alone.add(sign.from());
    }
    if (entry.form() == NoteEntry.Form.NUMBER_ALONE) {
      labels.add(lines.get(entry.from()).from());
    }
    if (sign.caret()) {
      lifts.add(Lift.aside(Reason.CHROME, sign.from() + 1, sign.from() + 2, "mark-up of a note"));
    }
    if (sign.linkFrom() < sign.to()) {
      lifts.add(Lift.aside(Reason.CHROME, sign.linkFrom(), sign.to(), "address of a note"));
    }
    for (int n = entry.from(); n < entry.to(); n++) {
      Line line = lines.get(n);
      if (!line.isBlank() && !furniture.get(n)) {
        lifts.add(Lift.hung(id, Furniture.NOTE, line.from(), line.to(), "note"));
        taken.add(line.from());
      }
    }
    lastNote = lines.get(entry.to() - 1).to();
  }
}
