package org.colloquy.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.lexis.Lexis;
import org.colloquy.lexis.Sentence;
import org.colloquy.profile.Lexicon;
import org.colloquy.profile.Lexicon.Tense;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Flow;
import org.colloquy.reading.Range;

/** What the stage is given, with each sentence parsed at most once. For one thread. */
final class SpeechInput {
  private static final int LONGEST = 600;
  private static final int LONG_LIST = 120;
  private static final double SURE = 0.95;

  /**
   * A sentence and what its clauses are.
   *
   * @param tagged its units
   * @param clauses its clauses that may tell who speaks
   */
  record Parsed(TaggedSentence tagged, List<Clause> clauses) {}

  final Flow body;
  final List<Placed> placed;
  final List<Division> divisions;
  final Lexis lexis;
  final List<LabelHit> labels;
  final Lexicon lexicon;
  final Vocabulary vocabulary;
  final Metadata metadata;
  final DiagnosticSink sink;
  final List<NameSpan> names;
  private final NavigableMap<Integer, Integer> silent = new TreeMap<>();
  private final Set<Range> participants = new HashSet<>();
  private final boolean[] listed;
  private final Tagger tagger;
  private final Asides asides;
  private final Map<Range, List<Parsed>> parsed = new HashMap<>();

  SpeechInput(
      Flow body,
      List<Placed> placed,
      List<Division> divisions,
      Lexis lexis,
      List<LabelHit> labels,
      Lexicon lexicon,
      Vocabulary vocabulary,
      Metadata metadata,
      DiagnosticSink sink) {
    this.body = body;
    this.placed = List.copyOf(placed);
    this.divisions = List.copyOf(divisions);
    this.lexis = lexis;
    this.lexicon = lexicon;
    for (Division d : divisions) {
      if (d.type().equals("participants") && d.range().length() > LONG_LIST) {
        participants.add(d.range());
      }
      if (d.part() != Division.Part.BODY || d.type().equals("participants")) {
        silent.merge(d.range().start(), d.range().end(), Math::max);
      }
    }
    this.listed = ListZone.of(body.text(), this.placed, turns(labels), lexicon);
    NavigableMap<Integer, Integer> lists = new TreeMap<>();
    for (int i = 0; i < listed.length; i++) {
      if (listed[i]) {
        Range range = this.placed.get(i).block().range();
        lists.put(range.start(), range.end());
      }
    }
    var subjects = new ReportedSubjects(lexis, lexicon);
    this.labels =
        labels.stream()
            .filter(hit -> !subjects.has(hit))
            .filter(hit -> !isNobody(hit.name().toLowerCase(Locale.ROOT).strip()))
            .filter(
                hit ->
                    !metadata.notSpeakers().contains(hit.name())
                        && !inside(lists, hit.label())
                        && !inside(silent, hit.label()))
            .sorted(Comparator.comparing(LabelHit::label))
            .toList();
    this.vocabulary = vocabulary;
    this.metadata = metadata;
    this.sink = sink;
    this.names = List.copyOf(new NameFinder(lexis, lexicon, vocabulary, this.labels).find());
    this.tagger = new Tagger(lexis, lexicon, names);
    this.asides = new Asides(lexis, tagger);
  }

  /** {@code FINIS}, {@code Enter MRS. PAGE}: what looks like a label and names nobody. */
  private boolean isNobody(String name) {
    return lexicon.has("label.none", name)
        || lexicon.has("label.none.first", name.split("\\s+")[0]);
  }

  /** Returns what others say in round brackets in a block. */
  List<Asides.Aside> asides(Range block, CastIndex cast, Tense narrative) {
    return asides.in(block, cast, narrative);
  }

  /** Returns the sentences of a block, parsed. */
  List<Parsed> parse(Range block) {
    return parsed.computeIfAbsent(block, this::parseAnew);
  }

  private List<Parsed> parseAnew(Range block) {
    List<Parsed> made = new ArrayList<>();
    for (Sentence sentence : lexis.sentencesIn(block)) {
      int last = Math.min(sentence.last(), sentence.first() + LONGEST);
      TaggedSentence tagged = tagger.tag(new Sentence(sentence.range(), sentence.first(), last));
      if (tagged.firstWord() < tagged.size()) {
        made.add(new Parsed(tagged, Clauses.of(tagged)));
      }
    }
    return List.copyOf(made);
  }

  /** Returns whether a block is a list of those present in one paragraph. */
  boolean isParticipants(Range block) {
    return participants.contains(block);
  }

  /** Returns where sure labels start that stand where turns can. */
  private Set<Integer> turns(List<LabelHit> labels) {
    return labels.stream()
        .filter(hit -> hit.confidence() >= SURE)
        .map(LabelHit::label)
        .filter(label -> !inside(silent, label))
        .map(Range::start)
        .collect(Collectors.toSet());
  }

  /** Returns the range of the block that holds an offset. */
  Range blockOf(int offset) {
    int low = 0;
    int high = placed.size() - 1;
    while (low < high) {
      int mid = (low + high + 1) >>> 1;
      if (placed.get(mid).block().range().start() <= offset) {
        low = mid;
      } else {
        high = mid - 1;
      }
    }
    return placed.get(low).block().range();
  }

  private static boolean inside(NavigableMap<Integer, Integer> ranges, Range range) {
    Map.Entry<Integer, Integer> entry = ranges.floorEntry(range.start());
    return entry != null && range.start() < entry.getValue();
  }

  /** Returns whether the block belongs to a list of those present. */
  boolean isListed(int block) {
    return listed[block];
  }

  /** Returns whether turns can stand in the block. */
  boolean holdsSpeech(int block) {
    Placed p = placed.get(block);
    if (listed[block]) {
      return false;
    }
    boolean kind =
        switch (p.role()) {
          case PARA, ITEM, QUOTED, VERSE, LABEL -> true;
          case CAST_ITEM, HEAD, TITLE, DOC_DATE, DATELINE, BYLINE, SIGNED, CLOSER, STAGE, NOTE ->
              false;
        };
    return kind && !inside(silent, p.block().range());
  }

  /** Returns the name spans inside a range, in order. */
  List<NameSpan> namesIn(Range range) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (lexis.start(names.get(mid).first()) < range.start()) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    int to = low;
    while (to < names.size() && lexis.end(names.get(to).last() - 1) <= range.end()) {
      to++;
    }
    return names.subList(low, to);
  }

  String text() {
    return lexis.text();
  }
}
