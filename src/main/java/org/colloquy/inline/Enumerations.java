package org.colloquy.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.lexis.Lexis;
import org.colloquy.lexis.Sentence;
import org.colloquy.reading.Flow;
import org.colloquy.reading.FlowId;
import org.colloquy.reading.Range;
import org.colloquy.speech.Placed;
import org.colloquy.speech.Role;

/**
 * Finds lists that run on in a paragraph, {@code 1) wool; 2) coal}, {@code (a) wool and (b) coal},
 * and the numbers of those set out in lines (conventions E11). Two items are a list after a colon;
 * else it takes three.
 */
public final class Enumerations implements Annotator {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![^\\s—–])(\\(?)(\\d{1,2}|[ivx]{1,4}|\\p{Ll})\\)(?=\\s+[\\p{L}\\p{N}\"“«„(])");
  private static final Pattern SET_OUT =
      Pattern.compile("\\(?(?:\\d{1,2}|[ivx]{1,4}|\\p{Ll})[.)](?=\\s)");
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
  private static final int FEWEST = 3;
  private static final int SHORTEST = 6;

  /** In what a list is counted. */
  private enum Count {
    FIGURES,
    ROMAN,
    LETTERS
  }

  /** A number: where it stands, how it is printed and what it counts in that way. */
  private record Numeral(Range range, boolean open, Count count, int value) {}

  @Override
  public void annotate(Flow flow, Context context, Consumer<Mark> found) {
    if (!flow.id().equals(FlowId.BODY)) {
      return;
    }
    for (Placed placed : context.script().blocks()) {
      Range block = placed.block().range();
      if (placed.role() == Role.ITEM) {
        setOut(flow.text(), block, found);
      } else if (placed.role() == Role.PARA) {
        runOn(flow.text(), block, context.lexis(), found);
      }
    }
  }

  private static void setOut(String text, Range block, Consumer<Mark> found) {
    Matcher number = SET_OUT.matcher(text).region(block.start(), block.end());
    if (number.lookingAt()) {
      found.accept(mark(MarkKind.ITEM_LABEL, new Range(number.start(), number.end()), "number"));
    }
  }

  private static void runOn(String text, Range block, Lexis lexis, Consumer<Mark> found) {
    List<Numeral> numbers = numbers(text, block);
    boolean[] taken = new boolean[numbers.size()];
    List<List<Numeral>> lists = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i).value() == 1 && !taken[i]) {
        lists.add(listFrom(numbers, i, taken));
      }
    }
    List<Sentence> sentences = lists.isEmpty() ? List.of() : lexis.sentencesIn(block);
    List<List<Numeral>> around = new ArrayList<>();
    for (List<Numeral> list : lists) {
      int start = list.get(0).range().start();
      int last = list.get(list.size() - 1).range().end();
      around.removeIf(outer -> outer.get(outer.size() - 1).range().end() < start);
      int end = before(around, last, end(sentences, last, block.end()));
      around.add(list);
      if (isList(text, list, end)) {
        report(text, list, end, found);
      }
    }
  }

  /** A list inside an item ends where the next item of the list around it begins. */
  private static int before(List<List<Numeral>> around, int from, int end) {
    int first = end;
    for (List<Numeral> list : around) {
      for (Numeral number : list) {
        int start = number.range().start();
        first = start > from ? Math.min(first, start) : first;
      }
    }
    return first;
  }

  private static List<Numeral> numbers(String text, Range block) {
    List<Numeral> numbers = new ArrayList<>();
    if (!closesBracket(text, block)) {
      return numbers;
    }
    Matcher m = NUMBER.matcher(text).region(block.start(), block.end());
    m.useTransparentBounds(true);
    while (m.find()) {
      boolean open = !m.group(1).isEmpty();
      String word = m.group(2);
      Range range = new Range(m.start(), m.end());
      if (Character.isDigit(word.charAt(0))) {
        numbers.add(new Numeral(range, open, Count.FIGURES, Integer.parseInt(word)));
      } else if (ROMAN.contains(word)) {
        numbers.add(new Numeral(range, open, Count.ROMAN, ROMAN.indexOf(word) + 1));
      }
      if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
        numbers.add(new Numeral(range, open, Count.LETTERS, letter(word.charAt(0))));
      }
    }
    return numbers;
  }

  /**
   * Looks no further than the block: a search to the end of the text would be done once a block.
   */
  private static boolean closesBracket(String text, Range block) {
    int i = block.start();
    while (i < block.end() && text.charAt(i) != ')') {
      i++;
    }
    return i < block.end();
  }

  /** The place of a letter in its alphabet: Latin, Greek or Cyrillic. */
  private static int letter(char c) {
    char first = c >= 'а' ? 'а' : c >= 'α' ? 'α' : 'a';
    return c - first + 1;
  }

  /** The numbers that go on from one, each once. */
  private static List<Numeral> listFrom(List<Numeral> numbers, int first, boolean[] taken) {
    List<Numeral> list = new ArrayList<>();
    Numeral last = numbers.get(first);
    list.add(last);
    for (int i = first + 1; i < numbers.size(); i++) {
      Numeral next = numbers.get(i);
      boolean same = next.open() == last.open() && next.count() == last.count();
      if (same && next.value() == last.value() + 1 && !taken[i]) {
        list.add(next);
        taken[i] = true;
        last = next;
      } else if (same && next.value() == 1) {
        break;
      }
    }
    return list;
  }

  /** The end of the sentence in which an offset lies. */
  private static int end(List<Sentence> sentences, int offset, int otherwise) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (sentences.get(mid).range().end() <= offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low < sentences.size()
        ? Math.min(otherwise, sentences.get(low).range().end())
        : otherwise;
  }

  private static boolean isList(String text, List<Numeral> list, int end) {
    String before =
        text.substring(Math.max(0, list.get(0).range().start() - 3), list.get(0).range().start());
    boolean announced = before.strip().endsWith(":");
    if (list.size() < (announced ? 2 : FEWEST)) {
      return false;
    }
    for (int i = 0; i < list.size(); i++) {
      int next = i + 1 < list.size() ? list.get(i + 1).range().start() : end;
      if (next - list.get(i).range().end() < SHORTEST) {
        return false;
      }
    }
    return true;
  }

  private static void report(String text, List<Numeral> list, int end, Consumer<Mark> found) {
    String why = list.get(0).range().of(text).toLowerCase(Locale.ROOT);
    int start = list.get(0).range().start();
    found.accept(mark(MarkKind.LIST, new Range(start, trimmed(text, end)), why));
    for (int i = 0; i < list.size(); i++) {
      Range number = list.get(i).range();
      int stop = trimmed(text, i + 1 < list.size() ? list.get(i + 1).range().start() : end);
      found.accept(mark(MarkKind.LIST_ITEM, new Range(number.start(), stop), why));
      found.accept(mark(MarkKind.ITEM_LABEL, number, why));
    }
  }

  private static int trimmed(String text, int end) {
    int trimmed = end;
    while (Character.isWhitespace(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  private static Mark mark(MarkKind kind, Range range, String why) {
    return new Mark(kind, range, List.of(), new TreeMap<>(), 0.9, new Evidence("E11 list", why));
  }
}
