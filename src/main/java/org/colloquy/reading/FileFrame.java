package org.colloquy.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.profile.FrontMatter;

/**
 * What a file format or a text collection puts round a record: a YAML head, the licence and data of
 * an electronic text, comments of a mark-up language, and the word index that a court reporter's
 * program prints after an argument. Found by their own marks only; anything less certain is text.
 */
final class FileFrame {
  /** A head of a file is no longer than this; a longer stretch between rules is the record. */
  private static final int LONGEST_HEAD = 200;

  private static final int LONGEST_REMARK = 60;

  private static final Pattern RULE = Pattern.compile("-{3}|\\.{3}");
  private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\p{L}\\d_. -]{0,40}:(?: .*)?");
  private static final Pattern STATEMENT = Pattern.compile("(\\p{Lu}[\\p{L} ]{2,30}): +(\\S.*)");

  /**
   * A run of lines that belongs to the frame.
   *
   * @param from index of the first line
   * @param to index after the last line
   * @param rule what kind of frame it is
   */
  record Part(int from, int to, String rule) {}

  private final String text;
  private final List<Line> lines;
  private final FurniturePatterns furniture;
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, String> stated = new LinkedHashMap<>();

  private FileFrame(String text, List<Line> lines, FurniturePatterns furniture) {
    this.text = text;
    this.lines = lines;
    this.furniture = furniture;
  }

  /** Returns the parts in the order found. */
  static List<Part> find(String text, List<Line> lines, FurniturePatterns furniture) {
    var frame = new FileFrame(text, lines, furniture);
    frame.yaml();
    frame.collection();
    frame.comments();
    WordIndex.find(text, lines).ifPresent(frame.parts::add);
    return List.copyOf(frame.parts);
  }

  /** Returns what the head of a file says of the record, by the names it uses. */
  static Map<String, String> stated(String text, List<Line> lines, FurniturePatterns furniture) {
    var frame = new FileFrame(text, lines, furniture);
    frame.yaml();
    frame.collection();
    return frame.stated;
  }

  private String line(int n) {
    return lines.get(n).of(text);
  }

  /** A block between two rules at the very top, all of whose lines read as YAML. */
  private void yaml() {
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    if (first == lines.size() || !line(first).equals("---")) {
      return;
    }
    int keys = 0;
    for (int n = first + 1; n < Math.min(lines.size(), first + LONGEST_HEAD); n++) {
      String words = line(n);
      if (RULE.matcher(words).matches()) {
        if (keys > 0) {
          parts.add(new Part(first, n + 1, "head of the file"));
          int from = lines.get(first).end();
          stated.putAll(FrontMatter.scalars(text.substring(from, lines.get(n).start())));
        }
        return;
      }
      boolean indented = lines.get(n).from() > lines.get(n).start();
      boolean key = KEY.matcher(words).matches();
      keys += key ? 1 : 0;
      if (!key && !indented && !words.isEmpty() && !words.startsWith("-") && !isComment(words)) {
        return;
      }
    }
  }

  private static boolean isComment(String words) {
    return words.startsWith("#");
  }

  /** The head and the licence of a collection of electronic texts, between its own marks. */
  private void collection() {
    int start = -1;
    int end = lines.size();
    for (int n = 0; n < lines.size(); n++) {
      if (lines.get(n).isBlank()) {
        continue;
      }
      String words = line(n);
      if (furniture.line("head-end", words).isPresent()) {
        start = n;
      } else if (furniture.line("tail-start", words).isPresent()) {
        end = n;
        break;
      }
    }
    if (start >= 0) {
      statements(start);
      parts.add(new Part(0, remark(credit(start + 1)), "head of the collection"));
    }
    if (end < lines.size()) {
      parts.add(new Part(remarksBefore(end), lines.size(), "licence of the collection"));
    }
  }

  private void statements(int end) {
    String name = "";
    for (int n = 0; n < end; n++) {
      Matcher matcher = STATEMENT.matcher(line(n));
      if (matcher.matches()) {
        name = matcher.group(1);
        stated.putIfAbsent(name, matcher.group(2));
      } else if (lines.get(n).isBlank()) {
        name = "";
      } else if (!name.isEmpty() && lines.get(n).from() > lines.get(n).start()) {
        String more = line(n);
        stated.computeIfPresent(name, (key, value) -> value + " " + more);
      }
    }
  }

  /**
   * Returns the line after the paragraph that says who made the electronic text, if there is one.
   */
  private int credit(int from) {
    int n = from;
    while (n < lines.size() && lines.get(n).isBlank()) {
      n++;
    }
    if (n == lines.size() || furniture.line("credit", line(n)).isEmpty()) {
      return from;
    }
    while (n < lines.size() && !lines.get(n).isBlank()) {
      n++;
    }
    return n;
  }

  /** Returns the line after a remark in brackets by whoever made the electronic text. */
  private int remark(int from) {
    int n = from;
    while (n < lines.size() && lines.get(n).isBlank()) {
      n++;
    }
    boolean opens =
        n < lines.size()
            && furniture.line("remark", line(n)).isPresent()
            && line(n).startsWith("[");
    for (int k = n; opens && k < Math.min(lines.size(), n + LONGEST_REMARK); k++) {
      if (line(k).endsWith("]")) {
        return k + 1;
      }
    }
    return from;
  }

  /** Returns the line where remarks on the electronic text begin, after the end of the record. */
  private int remarksBefore(int end) {
    for (int n = end - end / 4; n < end; n++) {
      boolean alone = n > 0 && lines.get(n - 1).isBlank();
      if (alone && furniture.line("remark", line(n)).isPresent()) {
        return n;
      }
    }
    return end;
  }

  /** Comments that fill whole lines; what a program generated between two of them goes too. */
  private void comments() {
    int opened = -1;
    int generated = -1;
    for (int n = 0; n < lines.size(); n++) {
      String words = line(n);
      if (opened < 0 && words.startsWith("<!--")) {
        opened = n;
        generated = furniture.line("generated-start", words).isPresent() ? n : generated;
      }
      if (opened >= 0 && words.contains("-->")) {
        boolean whole = words.endsWith("-->");
        boolean ends = generated >= 0 && furniture.line("generated-end", words).isPresent();
        if (whole) {
          parts.add(new Part(ends ? generated : opened, n + 1, ends ? "generated" : "comment"));
        }
        generated = ends ? -1 : generated;
        opened = -1;
      }
    }
  }
}
