package org.colloquy.publish;

import static org.apache.fop.fo.Constants.FO_REGION_BEFORE;
import static org.apache.fop.fo.Constants.FO_REGION_BODY;
import static org.apache.fop.fo.Constants.FO_REGION_END;
import static org.apache.fop.fo.Constants.FO_REGION_START;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.fop.area.BodyRegion;
import org.apache.fop.area.PageViewport;
import org.apache.fop.area.RegionReference;
import org.apache.fop.fonts.Font;

/**
 * Puts on each page what depends on where its lines fell: turn numbers and speakers' names in the
 * outer margin, level with the first line of their turn, numbers of lines in the inner margin, and
 * the turns of the page in a recto's running head. All of it is artifact: no reader of the
 * structure meets it. Also notes the pages and lines of all ids. For one document and one thread.
 *
 * <p>Formatting objects cannot say "outer margin, beside this line", and the engine's markers spoil
 * the structure tree, so both are done on the finished page before it is painted.
 */
final class PageFurniture {
  private static final int GAP = 7_000;
  private static final int NUMBER_SIZE = 7_500;
  private static final int NAME_SIZE = 7_000;
  private static final int NAME_LEAST = 5_000;
  private static final int NAME_LEADING = 8_500;
  private static final int HEAD_SIZE = 8_000;

  private final FoFilter fo;
  private final PageNumbers numbers;
  private final int safe;
  private final Set<String> printed = new HashSet<>();

  /**
   * Makes one.
   *
   * @param safe what stays free at the trimmed edge, in points
   */
  PageFurniture(FoFilter fo, PageNumbers numbers, double safe) {
    this.fo = fo;
    this.numbers = numbers;
    this.safe = (int) Math.round(safe * 1000);
  }

  /** A margin note and the baseline it stands on, in the body region. */
  private record Beside(MarginNote note, int baseline) {}

  /**
   * Furnishes a page that is laid out and not yet painted.
   *
   * @param index the page's place in the file, from 1
   */
  void dress(PageViewport page, int index, LineSetter setter) {
    var body = (BodyRegion) region(page, FO_REGION_BODY);
    boolean recto = page.getPageNumber() % 2 == 1;
    RegionReference outer = region(page, recto ? FO_REGION_END : FO_REGION_START);
    var found = new Found(index, page.getPageNumberString());
    if (fo.part() != null) {
      numbers.add(fo.part(), index, page.getPageNumberString(), 1);
    }
    PageWalk.body(body, found);
    int shift = top(body) - top(outer);
    for (int i = 0; i < found.beside.size(); i++) {
      Beside beside = found.beside.get(i);
      boolean last = i + 1 == found.beside.size();
      int below = last ? Integer.MAX_VALUE : found.beside.get(i + 1).baseline() - beside.baseline();
      var column = new Column(outer, recto, safe, setter);
      column.set(beside.note(), beside.baseline() + shift, below);
    }
    if (fo.lineStep() > 0) {
      var inner = region(page, recto ? FO_REGION_START : FO_REGION_END);
      lineNumbers(new Column(inner, !recto, safe, setter), found.lines, top(body) - top(inner));
    }
    if (recto) {
      runningHead(region(page, FO_REGION_BEFORE), found.turns, setter);
    }
  }

  private void runningHead(RegionReference head, List<String> turns, LineSetter setter) {
    if (turns.isEmpty()) {
      return;
    }
    String first = turns.get(0);
    String last = turns.get(turns.size() - 1);
    boolean several = !first.equals(last);
    String text = fo.turnsWord(several) + first + (several ? "–" + last : "");
    PageWalk.firstBaseline(head)
        .ifPresent(y -> setter.set(head, text, setter.font(true, HEAD_SIZE), 0, y));
  }

  /** Numbers each fifth line or so of the text; the lines of a page are counted from its head. */
  private void lineNumbers(Column column, List<Integer> baselines, int shift) {
    for (int line = fo.lineStep(); line <= baselines.size(); line += fo.lineStep()) {
      Font figures = column.setter().font(false, NUMBER_SIZE);
      column.place(String.valueOf(line), figures, GAP, baselines.get(line - 1) + shift);
    }
  }

  private static RegionReference region(PageViewport page, int which) {
    return page.getPage().getRegionViewport(which).getRegionReference();
  }

  private static int top(RegionReference region) {
    return (int) region.getRegionViewport().getViewArea().getY();
  }

  /** What a walk finds: margin notes with their lines, the turns on the page, pages of ids. */
  private final class Found implements PageWalk.Visitor {
    private final int index;
    private final String label;
    private final List<Beside> beside = new ArrayList<>();
    private final List<String> turns = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private MarginNote pending;
    private boolean inNotes;

    Found(int index, String label) {
      this.index = index;
      this.label = label;
    }

    @Override
    public void id(String id) {
      numbers.add(id, index, label, Math.max(1, lines.size()));
      MarginNote note = fo.margin(id);
      if (note != null) {
        turns.add(note.turn());
        if (printed.add(id)) {
          pending = note;
        }
      }
    }

    @Override
    public void notes() {
      inNotes = true;
    }

    @Override
    public void line(int baseline) {
      if (!inNotes && (lines.isEmpty() || lines.get(lines.size() - 1) != baseline)) {
        lines.add(baseline);
      }
      if (pending != null) {
        beside.add(new Beside(pending, baseline));
        pending = null;
      }
    }
  }

  /**
   * A margin of one page: the number nearest the text, the name outside it.
   *
   * @param right whether the margin lies to the right of the text
   */
  private record Column(RegionReference region, boolean right, int safe, LineSetter setter) {
    void set(MarginNote note, int baseline, int below) {
      Font figures = setter.font(false, NUMBER_SIZE);
      int number = place(note.turn(), figures, GAP, baseline);
      if (note.speaker().isEmpty()) {
        return;
      }
      int away = GAP + Math.max(number, setter.width("00", figures)) + 4_000;
      int width = region.getIPD() - away - safe;
      Font italic = fitting(note.speaker(), width);
      int most = Math.max(1, 1 + (below - NAME_LEADING) / NAME_LEADING);
      List<String> lines = broken(note.speaker(), italic, width);
      for (int i = 0; i < Math.min(most, lines.size()); i++) {
        place(lines.get(i), italic, away, baseline + i * NAME_LEADING);
      }
    }

    /** A name whose longest word would reach into the edge is set smaller, never out of reading. */
    private Font fitting(String name, int width) {
      Font italic = setter.font(true, NAME_SIZE);
      int longest = 1;
      for (String word : name.split(" ")) {
        longest = Math.max(longest, setter.width(word, italic));
      }
      int size = (int) ((long) NAME_SIZE * width / longest);
      return size >= NAME_SIZE ? italic : setter.font(true, Math.max(NAME_LEAST, size));
    }

    /** Sets a line so far from the text and returns its width. */
    private int place(String text, Font font, int away, int baseline) {
      int width = setter.width(text, font);
      int x = right ? away : region.getIPD() - away - width;
      setter.set(region, text, font, x, baseline);
      return width;
    }

    /** Returns a name broken at its blanks into lines of that width. */
    private List<String> broken(String name, Font font, int width) {
      List<String> lines = new ArrayList<>();
      var line = new StringBuilder();
      for (String word : name.split(" ")) {
        if (!line.isEmpty() && setter.width(line + " " + word, font) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
      return lines;
    }
  }
}
