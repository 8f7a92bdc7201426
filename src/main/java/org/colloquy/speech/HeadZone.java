package org.colloquy.speech;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.block.Block;
import org.colloquy.block.Form;
import org.colloquy.profile.Vocabulary;

/**
 * The head of a record: titles, dates, fields, the list of those present, notes, up to the first
 * block of the conversation.
 */
final class HeadZone {
  private static final Pattern DIGITS = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");
  private static final int LONGEST_DATE = 60;
  private static final int LONGEST_ITEM = 140;
  private static final int LONGEST_TITLE = 200;
  private static final int FEWEST_TURNS = 4;
  private static final double SAME_TITLE = 0.5;

  private enum Kind {
    TITLE,
    DATE,
    BYLINE,
    THANKS,
    STAMP,
    NOTE,
    LIST_HEAD,
    LIST_ITEM,
    FIELD,
    OTHER
  }

  /** What may stand before a title. */
  private static final Set<Kind> LEADING = EnumSet.of(Kind.DATE, Kind.STAMP);

  private final String text;
  private final List<Block> source;
  private final Set<Integer> labelled;
  private final Vocabulary vocabulary;
  private final CastList cast;
  private final List<Kind> kinds = new ArrayList<>();
  private final List<Placed> blocks = new ArrayList<>();
  private final List<Division> divisions = new ArrayList<>();
  private int end;
  private int headsEnd;

  private HeadZone(
      String text,
      List<Block> source,
      Set<Integer> labelled,
      Vocabulary vocabulary,
      CastList cast) {
    this.cast = cast;
    this.text = text;
    this.source = source;
    this.labelled = labelled;
    this.vocabulary = vocabulary;
  }

  static HeadZone of(
      String text,
      List<Block> source,
      Set<Integer> labelled,
      Vocabulary vocabulary,
      CastList cast) {
    var zone = new HeadZone(text, source, labelled, vocabulary, cast);
    zone.scan();
    zone.headings();
    zone.leaveABody();
    zone.place();
    return zone;
  }

  /** Returns the placed blocks of the front. */
  List<Placed> blocks() {
    return blocks;
  }

  List<Division> divisions() {
    return divisions;
  }

  /** Returns the index of the first block of the body. */
  int end() {
    return end;
  }

  /** Returns the index of the first block after the head and bylines that open the body. */
  int headsEnd() {
    return headsEnd;
  }

  Role bodyRole(int block) {
    return kinds.get(block) == Kind.TITLE ? Role.HEAD : Role.BYLINE;
  }

  private void scan() {
    boolean value = false;
    boolean list = false;
    boolean spaced = isSpaced();
    boolean first = false;
    for (Block block : source) {
      if (cast.holds(kinds.size())) {
        kinds.add(cast.isHead(kinds.size()) ? Kind.LIST_HEAD : Kind.LIST_ITEM);
        continue;
      }
      String words = block.range().of(text);
      boolean item =
          list
              && spaced
              && words.length() <= LONGEST_ITEM
              && (first || block.blankLinesBefore() == 0)
              && !words.endsWith(":");
      first = false;
      boolean begun = EdgeLines.is(EdgeLines.Kind.TIMECODE, words);
      if (begun || labelled.contains(block.range().start()) && !item) {
        break;
      }
      boolean running = block.form() == Form.PARA && !item;
      if (!running && opensSection(words) && !kinds.isEmpty()) {
        break;
      }
      Kind kind = kind(words, block);
      if (kind == Kind.LIST_HEAD) {
        list = true;
        // A head that names those present in its own line is a whole list.
        first = words.indexOf(':') < 0 || words.endsWith(":");
        value = false;
      } else if (kind == Kind.FIELD) {
        list = false;
        int colon = words.indexOf(':');
        value = colon < 0 && block.form() != Form.PARA || colon == words.length() - 1;
      } else if (list && !running) {
        kind = kind == Kind.NOTE ? kind : Kind.LIST_ITEM;
      } else if (value && running) {
        kind = Kind.FIELD;
        value = false;
      } else if (running && kind == Kind.OTHER) {
        break;
      } else {
        list = list && !running;
      }
      kinds.add(kind);
    }
    end = kinds.size();
  }

  /** Whether blank lines divide the turns, so that lines without any between are a list. */
  private boolean isSpaced() {
    int divided = 0;
    int all = 0;
    for (Block block : source) {
      if (labelled.contains(block.range().start())) {
        all++;
        divided += block.blankLinesBefore() > 0 ? 1 : 0;
      }
    }
    return all >= FEWEST_TURNS && divided * 4 >= all * 3;
  }

  private Kind kind(String words, Block block) {
    String small = words.toLowerCase(Locale.ROOT);
    if (EdgeLines.is(EdgeLines.Kind.STAMP, words) || EdgeLines.is(EdgeLines.Kind.CLOCK, words)) {
      return Kind.STAMP;
    }
    if (words.startsWith("[") && words.endsWith("]") && words.indexOf(']') == words.length() - 1) {
      return words.length() > LONGEST_DATE || small.contains("note") ? Kind.NOTE : Kind.OTHER;
    }
    if (words.startsWith("(") && words.endsWith(")")) {
      return Kind.OTHER;
    }
    if (startsWith("participants-head", small)) {
      return Kind.LIST_HEAD;
    }
    if (startsWith("byline", small)) {
      return Kind.BYLINE;
    }
    if (isField(words)) {
      return Kind.FIELD;
    }
    if (vocabulary.words("=thanks").stream().anyMatch(small::contains)) {
      return Kind.THANKS;
    }
    if (isLine(words, block) && words.length() <= LONGEST_DATE && isDate(words)) {
      return Kind.DATE;
    }
    return isTitle(words, block, vocabulary) ? Kind.TITLE : Kind.OTHER;
  }

  /** Whether a line without a period holds a word of titles: {@code Memorandum}. */
  static boolean isTitle(String words, Block block, Vocabulary vocabulary) {
    String small = words.toLowerCase(Locale.ROOT);
    return isLine(words, block)
        && vocabulary.words("=title-word").stream().anyMatch(word -> hasWord(small, word));
  }

  private static boolean isLine(String words, Block block) {
    return block.form() != Form.PARA || words.length() <= LONGEST_TITLE && !words.endsWith(".");
  }

  /** Whether a short line is the head of an act, scene or part: the body begins with it. */
  private boolean opensSection(String words) {
    int end = words.indexOf(' ');
    return end > 0
        && vocabulary.has("heading-word", words.substring(0, end))
        && words.length() <= LONGEST_DATE;
  }

  private boolean isField(String words) {
    int colon = words.indexOf(':');
    String name = colon > 0 && colon <= 30 ? words.substring(0, colon) : words;
    return vocabulary.has("field", name.strip());
  }

  private boolean isDate(String words) {
    boolean month = vocabulary.words("month").stream().anyMatch(m -> hasWord(words, m));
    return month && !words.endsWith(":") || DIGITS.matcher(words).find() && words.length() <= 12;
  }

  private boolean startsWith(String category, String small) {
    return vocabulary.words("=" + category).stream()
        .anyMatch(
            word ->
                small.startsWith(word)
                    && (small.length() == word.length()
                        || !Character.isLetterOrDigit(small.charAt(word.length()))));
  }

  private static boolean hasWord(String words, String word) {
    int at = words.indexOf(word);
    while (at >= 0) {
      int after = at + word.length();
      boolean left = at == 0 || !Character.isLetter(words.charAt(at - 1));
      boolean right = after == words.length() || !Character.isLetter(words.charAt(after));
      if (left && right) {
        return true;
      }
      at = words.indexOf(word, at + 1);
    }
    return false;
  }

  /** A title said again before the conversation is the head of the body; bylines go with it. */
  private void headings() {
    if (!kinds.contains(Kind.TITLE)) {
      int untitled = kinds.indexOf(Kind.OTHER);
      if (untitled >= 0 && kinds.subList(0, untitled).stream().allMatch(LEADING::contains)) {
        kinds.set(untitled, Kind.TITLE);
      }
    }
    bodyOfTheHead();
    int first = kinds.indexOf(Kind.TITLE);
    int last = kinds.lastIndexOf(Kind.TITLE);
    headsEnd = end;
    if (last > first && first >= 0 && alike(first, last)) {
      boolean onlyBylines = true;
      for (int i = last + 1; i < end; i++) {
        onlyBylines &= kinds.get(i) == Kind.BYLINE;
      }
      end = onlyBylines ? last : end;
    } else {
      // Headings of sections right before the first words belong to the body.
      int i = end;
      while (i > first + 1
          && i > 0
          && kinds.get(i - 1) == Kind.OTHER
          && source.get(i - 1).form() == Form.HEAD) {
        i--;
      }
      end = first >= 0 ? i : end;
      headsEnd = end;
    }
  }

  /** A line in capitals before the title, and nothing else, names whose record it is. */
  private void bodyOfTheHead() {
    int title = kinds.indexOf(Kind.TITLE);
    for (int i = 0; i < title; i++) {
      if (kinds.get(i) != Kind.OTHER || source.get(i).form() != Form.HEAD) {
        return;
      }
    }
    if (title > 0) {
      kinds.set(0, Kind.TITLE);
    }
  }

  private boolean alike(int a, int b) {
    Set<String> first = words(a);
    Set<String> second = words(b);
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    return both.size() >= SAME_TITLE * Math.min(first.size(), second.size());
  }

  private Set<String> words(int block) {
    Set<String> words = new HashSet<>();
    String small = source.get(block).range().of(text).toLowerCase(Locale.ROOT);
    for (String word : small.split("[^\\p{L}]+")) {
      if (word.length() > 2) {
        words.add(word);
      }
    }
    return words;
  }

  /** A record that is all head keeps its title there; the rest is its body. */
  private void leaveABody() {
    if (end == source.size()) {
      int titled = kinds.indexOf(Kind.TITLE) + 1;
      end = titled < source.size() ? titled : 0;
      headsEnd = end;
    }
  }

  private void place() {
    int i = 0;
    boolean titled = false;
    while (i < end) {
      String type = type(i, titled);
      int j = i;
      while (j < end && type(j, titled).equals(type)) {
        titled |= kinds.get(j) == Kind.TITLE;
        j++;
        if (type.equals("titlepage") && j < end && kinds.get(j) == Kind.TITLE && titled) {
          break;
        }
      }
      for (int k = i; k < j; k++) {
        blocks.add(new Placed(source.get(k), role(k, type)));
      }
      divisions.add(Outline.division(source, i, j, Division.Part.FRONT, type, 1));
      i = j;
    }
  }

  private String type(int i, boolean titled) {
    return switch (kinds.get(i)) {
      case TITLE -> titled ? "preliminary" : "titlepage";
      case DATE ->
          i + 1 < end && kinds.get(i + 1) == Kind.TITLE && !titled ? "titlepage" : "preliminary";
      case THANKS -> "acknowledgement";
      case NOTE -> "note";
      case LIST_HEAD, LIST_ITEM -> "participants";
      case BYLINE, FIELD, STAMP, OTHER -> "preliminary";
    };
  }

  private Role role(int i, String type) {
    Kind kind = kinds.get(i);
    if (type.equals("titlepage")) {
      return kind == Kind.DATE ? Role.DOC_DATE : Role.TITLE;
    }
    return switch (kind) {
      case NOTE -> Role.NOTE;
      case LIST_HEAD -> source.get(i).range().of(text).length() <= 40 ? Role.HEAD : Role.PARA;
      case LIST_ITEM -> cast.isEntry(i) ? Role.CAST_ITEM : Role.ITEM;
      default -> Role.PARA;
    };
  }
}
