package org.colloquy.inline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.authority.Entity;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Flow;
import org.colloquy.reading.FlowId;
import org.colloquy.reading.Range;
import org.colloquy.speech.Division;
import org.colloquy.speech.Role;
import org.colloquy.speech.StageDirection;

/**
 * Says what square brackets mean: a gloss, a name identified, words supplied, words missing, a
 * note. What cannot be told stays text, with a diagnostic that offers the choices.
 */
public final class Brackets implements Annotator {
  private static final Pattern TRANSLATED = Pattern.compile("(?i)translat(?:ed by|or[’']s note)");
  private static final Pattern SIC = Pattern.compile("(?i)sic\\b.*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}|\\*{1,5}");
  private static final int NOTE_WORDS = 6;
  private static final int NAME_WORDS = 5;
  private static final int LONGEST_PREFIX = 4;

  private final DiagnosticSink diagnostics;
  private String owner;
  private final NavigableMap<Integer, Integer> stages;

  /** Makes an annotator that reports what it cannot tell. */
  public Brackets(DiagnosticSink diagnostics) {
    this(diagnostics, List.of());
  }

  /** Makes an annotator that leaves out brackets of the body which are stage directions. */
  public Brackets(DiagnosticSink diagnostics, List<StageDirection> directions) {
    this.diagnostics = diagnostics;
    this.stages = new TreeMap<>();
    directions.forEach(direction -> stages.put(direction.range().start(), direction.range().end()));
  }

  /** Returns whose the square brackets of a record are: translator or source-editor. */
  public static String owner(String text, Map<String, String> values) {
    String said = values.get("brackets.by");
    return said != null ? said : TRANSLATED.matcher(text).find() ? "translator" : "source-editor";
  }

  @Override
  public void annotate(Flow flow, Context context, Consumer<Mark> found) {
    String text = flow.text();
    List<int[]> pairs = pairs(flow);
    if (pairs.isEmpty()) {
      return;
    }
    if (owner == null) {
      // Once a record, not once a note: the whole transcript is searched.
      owner = owner(context.reading().source().text(), context.metadata().values());
    }
    var run = new Run(flow, context, new OwnWords(text, pairs, context.vocabulary()), owner, found);
    boolean body = flow.id().equals(FlowId.BODY);
    for (int[] pair : pairs) {
      if (!body || !isStage(pair[0])) {
        run.bracket(pair[0], pair[1]);
      }
    }
  }

  /** Whether a bracket is a stage direction, or stands in one: {@code (Call from Ms Roe [ABC])}. */
  private boolean isStage(int start) {
    Map.Entry<Integer, Integer> stage = stages.floorEntry(start);
    return stage != null && start < stage.getValue();
  }

  /** Pairs of brackets inside one block, innermost left out; start and end offsets. */
  private List<int[]> pairs(Flow flow) {
    String text = flow.text();
    List<int[]> pairs = new ArrayList<>();
    int open = -1;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        if (depth > 0) {
          unclosed(flow, open);
        }
        depth = 0;
      } else if (c == '[') {
        open = depth == 0 ? i : open;
        depth++;
      } else if (c == ']' && depth > 0) {
        depth--;
        if (depth == 0) {
          pairs.add(new int[] {open, i + 1});
        }
      }
    }
    if (depth > 0) {
      unclosed(flow, open);
    }
    return pairs;
  }

  private void unclosed(Flow flow, int at) {
    diagnostics.report(
        Diagnostic.at(
            Code.I402, flow.spanOf(new Range(at, at + 1)), "this bracket is never closed"));
  }

  /** One flow's brackets. */
  private final class Run {
    private final Flow flow;
    private final String text;
    private final Context context;
    private final Set<Integer> heads = new HashSet<>();
    private final Vocabulary vocabulary;
    private final OwnWords own;
    private final String owner;
    private final Consumer<Mark> found;
    private Map<Integer, Place> places;

    Run(Flow flow, Context context, OwnWords own, String owner, Consumer<Mark> found) {
      this.flow = flow;
      this.text = flow.text();
      this.context = context;
      context.script().blocks().stream()
          .filter(placed -> flow.id().equals(FlowId.BODY) && placed.role() == Role.HEAD)
          .forEach(placed -> heads.add(placed.block().range().start()));
      this.vocabulary = context.vocabulary();
      this.own = own;
      this.owner = owner;
      this.found = found;
    }

    void bracket(int start, int end) {
      String inner = text.substring(start + 1, end - 1);
      String words = inner.strip();
      String small = words.toLowerCase(Locale.ROOT);
      String settled = context.metadata().brackets().get(words);
      if (words.isEmpty() || NUMBER.matcher(words).matches()) {
        return;
      }
      if (settled != null) {
        settle(start, end, settled);
      } else if (SIC.matcher(words).matches()) {
        note(start, end, "editorial", 0.95, "D8 sic");
      } else if (gapReason(small) != null) {
        mark(MarkKind.GAP, start, end, Map.of("reason", gapReason(small)), 0.95, "D7 missing");
      } else if (isNote(small)) {
        note(start, end, small.contains("translat") ? "translator" : "editorial", 0.95, "D10 note");
      } else if (isStage(small)) {
        mark(MarkKind.STAGE, start, end, Map.of("type", "business"), 0.9, "E3 stage words");
      } else if (words.endsWith("?")) {
        doubtful(start, end, words);
      } else if (!isWholeBlock(start, end) || !isFront(start) && !heads.contains(start)) {
        byPlace(start, end, words, inner);
      }
    }

    private void byPlace(int start, int end, String words, String inner) {
      boolean endsWord = start > 0 && Character.isLetter(text.charAt(start - 1));
      boolean startsWord = end < text.length() && Character.isLetter(text.charAt(end));
      // A longer word before a letter is a bracket whose blank was lost, not the start of a word.
      boolean glued = endsWord || (startsWord && words.length() <= LONGEST_PREFIX);
      int count = words.split("\\s+").length;
      Range name = nameBefore(start);
      boolean spaced = start > 0 && isBlank(text.charAt(start - 1));
      if (glued || words.codePoints().noneMatch(Character::isLetter)) {
        supplied(start, end, 0.95, glued ? "D4 rest of a word" : "D3 sign");
      } else if (isName(words) && count <= NAME_WORDS && spaced && !name.isEmpty()) {
        identified(start, end, words, name);
      } else if (own.all(words) && count < NOTE_WORDS || isName(words) && nameAfter(end)) {
        supplied(start, end, 0.9, "D3 added words");
      } else if (count <= 3 && Character.isLowerCase(words.codePointAt(0)) && isLatin(inner)) {
        gloss(start, end);
      } else {
        unknown(start, end, "gloss, supplied, editorial or text");
      }
    }

    /** {@code Sensin [Wonsan]}, {@code Mun Il [Mun Il]}, {@code Pak Heon-yeong [Pak Hon Yong]}. */
    private void identified(int start, int end, String words, Range name) {
      String before = name.of(text).replaceAll("[\\s\u00A0]+", " ");
      boolean person =
          before.equals(words)
              || context.script().cast().mentions().stream()
                  .anyMatch(m -> m.range().end() == name.end());
      if (person) {
        note(start, end, "gloss", 0.9, "D2 name again");
        found.accept(
            new Mark(
                MarkKind.PERSON,
                new Range(start + 1, end - 1),
                List.of(),
                new TreeMap<>(),
                0.9,
                new Evidence("D2 name again", words)));
      } else if (vocabulary.has("pronoun", before)) {
        note(start, end, "gloss", 0.8, "D5 who is meant");
      } else {
        place(start, end);
      }
    }

    /** A name and another of the same place make a choice; any other name is a gloss. */
    private void place(int start, int end) {
      if (places == null) {
        places = new HashMap<>();
        PlaceNames.find(flow, context).forEach(place -> places.put(place.range().end(), place));
      }
      Place known = places.get(end);
      if (known == null || known.range().start() >= start - 1) {
        note(start, end, "gloss", 0.75, "D2 another name");
        return;
      }
      Range whole = known.range();
      if (context.authority().find(Entity.Kind.PLACE, known.key()).isEmpty()) {
        String message = "“" + whole.of(text) + "”: no list of places has " + known.key();
        diagnostics.report(Diagnostic.at(Code.N301, flow.spanOf(whole), message));
      }
      var evidence = new Evidence("D2 place identified", whole.of(text));
      TreeMap<String, String> key = new TreeMap<>(Map.of("key", "place:" + known.key()));
      found.accept(new Mark(MarkKind.PLACE, whole, List.of(), key, 0.85, evidence));
      if (text.charAt(start - 1) != ' ') {
        return;
      }
      found.accept(new Mark(MarkKind.CHOICE, whole, List.of(), new TreeMap<>(), 0.85, evidence));
      found.accept(
          new Mark(
              MarkKind.ORIG,
              new Range(whole.start(), start - 1),
              List.of(),
              new TreeMap<>(),
              0.85,
              evidence));
      found.accept(
          new Mark(
              MarkKind.REG,
              new Range(start - 1, end),
              List.of(new Range(start - 1, start + 1), new Range(end - 1, end)),
              new TreeMap<>(Map.of("resp", "#" + owner, "cert", "medium", "rend", "square")),
              0.85,
              evidence));
    }

    private void gloss(int start, int end) {
      note(start, end, "gloss", 0.85, "D1 transliteration");
      String language =
          context.metadata().value("source-language").map(tag -> tag + "-Latn").orElse("und-Latn");
      found.accept(
          new Mark(
              MarkKind.FOREIGN,
              new Range(start + 1, end - 1),
              List.of(),
              new TreeMap<>(Map.of("xml:lang", language)),
              0.85,
              new Evidence("D1 transliteration", text.substring(start, end))));
    }

    private void doubtful(int start, int end, String words) {
      if (words.equals("?")) {
        note(start, end, "editorial", 0.9, "D6 doubt");
      } else {
        mark(
            MarkKind.SUPPLIED,
            start,
            end,
            Map.of("cert", "low", "resp", "#" + owner),
            0.9,
            "D6 doubtful reading");
      }
    }

    private void settle(int start, int end, String what) {
      switch (what) {
        case "supplied" -> supplied(start, end, 1, "settled by the editor");
        case "gloss" -> gloss(start, end);
        case "note", "editorial" -> note(start, end, "editorial", 1, "settled by the editor");
        case "translator" -> note(start, end, "translator", 1, "settled by the editor");
        case "stage" ->
            mark(
                MarkKind.STAGE, start, end, Map.of("type", "business"), 1, "settled by the editor");
        default -> {}
      }
    }

    private void supplied(int start, int end, double confidence, String rule) {
      mark(MarkKind.SUPPLIED, start, end, Map.of("resp", "#" + owner), confidence, rule);
    }

    private void note(int start, int end, String type, double confidence, String rule) {
      mark(
          MarkKind.INLINE_NOTE,
          start,
          end,
          Map.of("type", type, "resp", "#" + owner),
          confidence,
          rule);
    }

    private void mark(
        MarkKind kind,
        int start,
        int end,
        Map<String, String> attributes,
        double confidence,
        String rule) {
      TreeMap<String, String> all = new TreeMap<>(attributes);
      all.put("rend", "square");
      found.accept(
          new Mark(
              kind,
              new Range(start, end),
              List.of(new Range(start, start + 1), new Range(end - 1, end)),
              all,
              confidence,
              new Evidence(rule, text.substring(start, end))));
    }

    private void unknown(int start, int end, String choices) {
      diagnostics.report(
          Diagnostic.at(
                  Code.I401,
                  flow.spanOf(new Range(start, end)),
                  "“" + text.substring(start, end) + "” stays text: its meaning cannot be told")
              .withHelp("say in NAME.yaml under brackets: what it is: " + choices));
    }

    private String gapReason(String small) {
      for (String entry : vocabulary.words("gap")) {
        int bar = entry.indexOf('=');
        if (small.contains(entry.substring(0, bar))) {
          return entry.substring(bar + 1);
        }
      }
      return null;
    }

    private boolean isStage(String small) {
      Matcher first = Pattern.compile("^\\p{L}+").matcher(small);
      return first.find() && vocabulary.has("stage-word", first.group())
          || vocabulary.has("stage-word", small.replaceAll("[.!]$", ""));
    }

    /** Whether the bracket stands in the front matter. */
    private boolean isFront(int start) {
      return flow.id().equals(FlowId.BODY)
          && context.script().divisions().stream()
              .anyMatch(
                  d ->
                      d.part() == Division.Part.FRONT
                          && d.range().start() <= start
                          && start < d.range().end());
    }

    /** Whether the words say that they are a note: {@code Translator's Note: …}. */
    private boolean isNote(String small) {
      int colon = small.indexOf(':');
      return colon > 0
          && colon <= 40
          && vocabulary.words("=note-word").stream()
              .anyMatch(word -> small.substring(0, colon).contains(word));
    }

    private boolean isWholeBlock(int start, int end) {
      boolean first = start == 0 || text.charAt(start - 1) == '\n';
      return first && (end == text.length() || text.charAt(end) == '\n');
    }

    /** The run of capitalised words right before a bracket, a blank between. */
    private Range nameBefore(int bracket) {
      int end = bracket - 1;
      int start = end;
      int words = 0;
      while (words < 4 && start > 0) {
        int from = start;
        while (from > 0 && isNameChar(text.charAt(from - 1))) {
          from--;
        }
        if (from == start || !Character.isUpperCase(text.codePointAt(from))) {
          break;
        }
        start = from;
        words++;
        if (start == 0 || !isBlank(text.charAt(start - 1))) {
          break;
        }
        from = start - 1;
        int next = from;
        while (next > 0 && isNameChar(text.charAt(next - 1))) {
          next--;
        }
        if (next == from
            || !Character.isUpperCase(text.codePointAt(next))
            || vocabulary.has("honorific", text.substring(next, from))) {
          break;
        }
        start = from;
      }
      while (start < end && isBlank(text.charAt(start))) {
        start++;
      }
      return new Range(Math.max(0, Math.min(start, end)), Math.max(0, end));
    }

    private boolean nameAfter(int end) {
      return end + 1 < text.length()
          && isBlank(text.charAt(end))
          && Character.isUpperCase(text.codePointAt(end + 1));
    }

    private boolean isName(String words) {
      for (String word : words.split("[\\s\u00A0]+")) {
        boolean particle = word.isEmpty() || vocabulary.has("particle", word);
        if (!particle && !Character.isUpperCase(word.codePointAt(0))) {
          return false;
        }
      }
      return !vocabulary.has("function", words);
    }

    private static boolean isLatin(String words) {
      return words.codePoints().noneMatch(c -> Character.isDigit(c) || c == ':' || c == '/');
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\u00A0';
    }

    private static boolean isNameChar(char c) {
      return Character.isLetter(c) || c == '-' || c == '\'' || c == '’' || c == '.';
    }
  }
}
