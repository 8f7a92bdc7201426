package org.colloquy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.colloquy.authority.Authority;
import org.colloquy.block.Block;
import org.colloquy.block.BlockParser;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.diagnostic.Finding;
import org.colloquy.inline.Annotator;
import org.colloquy.inline.Brackets;
import org.colloquy.inline.Context;
import org.colloquy.inline.Element;
import org.colloquy.inline.Enumerations;
import org.colloquy.inline.Mark;
import org.colloquy.inline.MarkKind;
import org.colloquy.inline.Nested;
import org.colloquy.inline.Nesting;
import org.colloquy.inline.NoteLabels;
import org.colloquy.inline.NoteMarks;
import org.colloquy.inline.Point;
import org.colloquy.inline.RoundBrackets;
import org.colloquy.inline.RunInHeads;
import org.colloquy.inline.SpeechMarks;
import org.colloquy.inline.StageMarks;
import org.colloquy.lexis.Lexis;
import org.colloquy.profile.LanguageGuess;
import org.colloquy.profile.Lexicon;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.Vocabulary;
import org.colloquy.publish.TurnEvidence;
import org.colloquy.reading.Anchor;
import org.colloquy.reading.Beginning;
import org.colloquy.reading.Flow;
import org.colloquy.reading.FlowId;
import org.colloquy.reading.Keeping;
import org.colloquy.reading.Range;
import org.colloquy.reading.Reading;
import org.colloquy.reading.TranscriptReader;
import org.colloquy.source.SourceText;
import org.colloquy.speech.Cast;
import org.colloquy.speech.LabelGrammar;
import org.colloquy.speech.LabelHit;
import org.colloquy.speech.Outline;
import org.colloquy.speech.Person;
import org.colloquy.speech.Placed;
import org.colloquy.speech.ProfileChoice;
import org.colloquy.speech.Role;
import org.colloquy.speech.Script;
import org.colloquy.speech.Scripts;
import org.colloquy.speech.StageDirection;
import org.colloquy.speech.StageDirections;
import org.colloquy.tei.Facts;
import org.colloquy.tei.FactsReader;
import org.colloquy.tei.HeaderGaps;
import org.colloquy.tei.TeiDocument;
import org.colloquy.tei.TeiRecord;
import org.colloquy.tei.TeiWriter;

/** The stages in order, from transcript to TEI. Keeps no state between calls. */
final class Pipeline {
  /** What ends the name in an entry of a cast list. */
  private static final Pattern ENTRY = Pattern.compile("[,.(}]|\\s{2}");

  private final String version;

  Pipeline(String version) {
    this.version = version;
  }

  /** What the stages made of a transcript. */
  record Made(
      TeiDocument tei,
      Script script,
      List<Finding> findings,
      SortedMap<String, TurnEvidence> evidence) {}

  Made run(
      String name,
      SourceText source,
      Metadata given,
      Authority authority,
      Diagnostics diagnostics) {
    Metadata metadata = given.orElse(TranscriptReader.stated(source));
    String language = metadata.value("language").orElseGet(() -> LanguageGuess.of(source.text()));
    Vocabulary vocabulary =
        Vocabulary.of(LanguageGuess.LANGUAGES.contains(language) ? language : "en");
    Reading reading =
        TranscriptReader.read(source, vocabulary, Keeping.of(given.values("keep")), diagnostics);
    List<Block> blocks = BlockParser.parse(reading);
    Flow body = reading.body();
    Lexis lexis = Lexis.of(body.text(), vocabulary);
    String owner = Brackets.owner(source.text(), metadata.values());
    NoteMarks.Found noteMarks = NoteMarks.find(reading, owner);
    String unmarked = noteMarks.blanked(body.text());
    LabelGrammar labels = LabelGrammar.learn(unmarked, blocks, vocabulary, metadata, Set.of());
    ProfileChoice profile = ProfileChoice.of(body.text(), blocks, labels, vocabulary, metadata);
    var in = new Stage(body, blocks, lexis, vocabulary, metadata, profile);
    Set<String> names = names(body, speech(in, labels, d -> {}).script());
    LabelGrammar known = LabelGrammar.learn(unmarked, blocks, vocabulary, metadata, names);
    Speech speech = speech(in, known, diagnostics);
    Script script = speech.script();
    Authority places = authority.in(vocabulary.language()).settling(metadata.places());
    var context = new Context(reading, lexis, script, places, vocabulary, metadata);
    List<Mark> marks = new ArrayList<>(noteMarks.marks());
    List<Annotator> annotators = annotators(speech.stages(), diagnostics);
    annotators.forEach(annotator -> annotator.annotate(body, context, marks::add));
    Facts facts = FactsReader.read(body.text(), script, marks, metadata);
    List<Point> points = points(reading, noteMarks.unmarked());
    if (facts.truncated()) {
      brokenOff(body, script, points, diagnostics);
    }
    Element tree = Nesting.resolve(body, script, marks, points, diagnostics);
    Map<FlowId, Element> others = new HashMap<>();
    for (Flow flow : reading.others()) {
      others.put(flow.id(), nested(flow, context, annotators, diagnostics));
    }
    var record =
        new TeiRecord(
            name,
            language,
            version,
            reading,
            profile,
            script,
            new Nested(tree, others),
            facts,
            metadata,
            places);
    HeaderGaps.report(record, diagnostics);
    TeiDocument tei = TeiWriter.write(record);
    return new Made(
        tei,
        script,
        Findings.of(body, script, speech.grammar(), profile),
        Evidences.of(source, body, script.turns(), tei.spans(), metadata.who().keySet()));
  }

  /** What both rounds of speech are given. */
  private record Stage(
      Flow body,
      List<Block> blocks,
      Lexis lexis,
      Vocabulary vocabulary,
      Metadata metadata,
      ProfileChoice profile) {}

  /** Labels, stage directions and turns of one round. */
  private record Speech(LabelGrammar grammar, List<StageDirection> stages, Script script) {}

  /**
   * Learns the labels, draws the outline and makes the turns. It is done twice: who is named in
   * title and list is known only after the first round, and lets labels without a colon be found.
   */
  private static Speech speech(Stage in, LabelGrammar grammar, DiagnosticSink diagnostics) {
    Vocabulary vocabulary = in.vocabulary();
    List<StageDirection> stages =
        StageDirections.find(
            in.body().text(), in.blocks(), grammar.hits(), vocabulary, in.profile());
    Outline outline =
        Outline.of(in.body(), in.blocks(), labelStarts(grammar), vocabulary).withStages(stages);
    if (in.profile().isSure() && in.profile().profile().hasVerse()) {
      outline = outline.withVerse(in.body(), grammar.hits());
    }
    Script script =
        Scripts.of(
            in.body(),
            outline.blocks(),
            outline.divisions(),
            in.lexis(),
            grammar.hits(),
            vocabulary,
            Lexicon.of(Lexicon.exists(vocabulary.language()) ? vocabulary.language() : "en"),
            in.metadata().orSame(grammar.legend()),
            in.profile(),
            diagnostics);
    return new Speech(grammar, stages, script);
  }

  /** The names of those present, and what entries of a cast list begin with: {@code A GUARD}. */
  private static Set<String> names(Flow body, Script script) {
    Set<String> names = new LinkedHashSet<>();
    for (Placed placed : script.blocks()) {
      if (placed.role() == Role.CAST_ITEM) {
        String entry = ENTRY.split(placed.block().range().of(body.text()), 2)[0].strip();
        if (!entry.isEmpty()) {
          names.add(entry);
        }
      }
    }
    for (Person person : script.cast().persons()) {
      if (person.present() && person.kind() == Person.Kind.PERSON) {
        names.addAll(person.names());
      }
    }
    return names;
  }

  private static Set<Integer> labelStarts(LabelGrammar grammar) {
    Set<Integer> starts = new HashSet<>();
    for (LabelHit hit : grammar.hits()) {
      starts.add(hit.label().start());
    }
    return starts;
  }

  private static List<Annotator> annotators(List<StageDirection> stages, Diagnostics diagnostics) {
    List<Annotator> all = new ArrayList<>();
    all.add(new SpeechMarks());
    all.add(new StageMarks(stages));
    all.add(new Brackets(diagnostics, stages));
    all.add(new RoundBrackets(diagnostics));
    all.add(new RunInHeads());
    all.add(new Enumerations());
    all.add(new NoteLabels());
    ServiceLoader.load(Annotator.class).forEach(all::add);
    return all;
  }

  /** Where running heads and unmarked notes hang, and where pages and lines begin. */
  private static List<Point> points(Reading reading, List<Anchor> anchors) {
    Map<FlowId, Integer> sources = new HashMap<>();
    reading.others().forEach(flow -> sources.put(flow.id(), flow.sourceOf(0)));
    record Standing(Point point, int source) {}
    List<Standing> placed = new ArrayList<>();
    for (Beginning beginning : reading.beginnings()) {
      Point.Kind kind = beginning.unit() == Beginning.Unit.PAGE ? Point.Kind.PAGE : Point.Kind.LINE;
      Point point = Point.of(beginning.at(), kind, beginning.number().orElse(""));
      placed.add(new Standing(point, beginning.source()));
    }
    for (Anchor anchor : anchors) {
      Point point = Point.hung(anchor.at(), anchor.flow(), anchor.kind().tei());
      placed.add(new Standing(point, sources.getOrDefault(anchor.flow(), 0)));
    }
    placed.sort(
        Comparator.comparingInt((Standing s) -> s.point().at()).thenComparingInt(Standing::source));
    return new ArrayList<>(placed.stream().map(Standing::point).toList());
  }

  private static void brokenOff(
      Flow body, Script script, List<Point> points, Diagnostics diagnostics) {
    Range last = FactsReader.lastOfBody(script).orElseThrow();
    points.add(Point.of(last.end(), Point.Kind.BREAK_OFF, ""));
    points.sort(Comparator.comparingInt(Point::at));
    Range tail = new Range(Math.max(last.start(), last.end() - 20), last.end());
    diagnostics.report(
        Diagnostic.at(
            Code.T602,
            body.spanOf(tail),
            "the record breaks off at “" + tail.of(body.text()) + "”"));
  }

  /** The tree of a note or running head: its blocks and marks, no turns. */
  private static Element nested(
      Flow flow, Context context, List<Annotator> annotators, Diagnostics diagnostics) {
    List<Mark> marks = new ArrayList<>();
    if (flow.id().value().startsWith("n")) {
      annotators.forEach(annotator -> annotator.annotate(flow, context, marks::add));
      // An aside of the editor inside a note is part of that note, not a second one.
      marks.removeIf(mark -> mark.kind() == MarkKind.INLINE_NOTE);
    }
    List<Placed> placed = new ArrayList<>();
    for (Block block : BlockParser.parse(context.reading(), flow)) {
      placed.add(new Placed(block, Role.PARA));
    }
    var script =
        new Script(
            List.of(),
            placed,
            new Cast(List.of(), Optional.empty(), List.of()),
            List.of(),
            List.of());
    return Nesting.resolve(flow, script, marks, List.of(), diagnostics);
  }
}
