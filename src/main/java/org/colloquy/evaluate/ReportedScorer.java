package org.colloquy.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.colloquy.evaluate.Difference.Kind;
import org.colloquy.evaluate.Measure.Basis;

/**
 * Scores who speaks in each paragraph of a record.
 *
 * <ul>
 *   <li>{@code speakers}: paragraphs of speech whose set of speakers is exactly right; {@code
 *       turns}, {@code continued} and {@code sure} are the same, of some of them.
 *   <li>{@code nobody}: narrative, headings and front in which nobody speaks; {@code rest}: notes,
 *       back and page furniture.
 *   <li>{@code pairs}: pairs of paragraph and speaker, over all paragraphs.
 *   <li>{@code places}: names of places as a multiset, in what is said and narrated and in
 *       headings; optional ones are neither asked for nor too many.
 *   <li>{@code missing}: paragraphs of speech of which fewer than three words in ten were found.
 *   <li>{@code split}: speakers that have more than one id.
 * </ul>
 *
 * For one comparison.
 */
final class ReportedScorer {
  private final ReportedGold gold;
  private final Voices voices;
  private final FamilyNames names;
  private final List<String> candidates;
  private final Map<String, String> known = new HashMap<>();
  private final SortedMap<String, SortedSet<String>> ids = new TreeMap<>();
  private final GoldWords source;
  private final SpokenBlocks blocks;
  private final List<int[]> alignment;
  private final SpokenParagraphs spoken;
  private final String[] lines;
  private final List<Difference> differences = new ArrayList<>();

  private ReportedScorer(TeiNode.Element root, ReportedGold gold, String transcript) {
    this.gold = gold;
    this.voices = new Voices(root);
    this.names = new FamilyNames(gold.family(), gold.aliases());
    Set<String> all = new LinkedHashSet<>();
    gold.paragraphs().forEach(paragraph -> all.addAll(paragraph.who()));
    all.addAll(gold.participants());
    this.candidates = List.copyOf(all);
    this.source = new GoldWords(transcript, gold);
    this.blocks = SpokenBlocks.read(root, voices);
    this.alignment = Alignment.of(blocks.blocks(), source);
    int n = gold.paragraphs().size();
    this.spoken = new SpokenParagraphs(n, blocks.blocks(), alignment, source);
    this.lines = transcript.split("\n", -1);
  }

  static Evaluation score(String name, TeiNode.Element root, ReportedGold gold, String transcript) {
    var scorer = new ReportedScorer(root, gold, transcript);
    SortedMap<String, Integer> counts = new TreeMap<>();
    List<Measure> measures = scorer.paragraphs(counts);
    measures.add(scorer.places());
    counts.put("split", scorer.split());
    return new Evaluation(name, measures, counts, scorer.reliability(), scorer.differences);
  }

  /** Returns the name in the key of whoever has an id; with a question mark if it has none. */
  private String person(String id) {
    return known.computeIfAbsent(
        id,
        key -> {
          List<String> forms = voices.names(key);
          return candidates.stream()
              .filter(candidate -> names.agree(candidate, forms))
              .findFirst()
              .orElse("? " + forms.get(0));
        });
  }

  /** Counts of paragraphs by what they are. */
  private static final class Shares {
    private final Map<ReportedGold.Kind, Tally> kinds = new EnumMap<>(ReportedGold.Kind.class);
    private Tally sure = Tally.share(0, 0);
    private Tally pairs = new Tally(0, 0, 0);
    private int missing;

    Measure of(String name, Predicate<ReportedGold.Kind> which) {
      Tally sum = Tally.share(0, 0);
      for (Map.Entry<ReportedGold.Kind, Tally> kind : kinds.entrySet()) {
        sum = which.test(kind.getKey()) ? sum.plus(kind.getValue()) : sum;
      }
      return new Measure(name, sum, Basis.SHARE);
    }
  }

  private List<Measure> paragraphs(SortedMap<String, Integer> counts) {
    var shares = new Shares();
    for (int i = 0; i < gold.paragraphs().size(); i++) {
      paragraph(i, shares);
    }
    counts.put("missing", shares.missing);
    List<Measure> measures = new ArrayList<>();
    measures.add(shares.of("speakers", ReportedGold.Kind::isSpeech));
    measures.add(shares.of("turns", kind -> kind == ReportedGold.Kind.TURN));
    measures.add(shares.of("continued", kind -> kind == ReportedGold.Kind.CONTINUATION));
    measures.add(new Measure("sure", shares.sure, Basis.SHARE));
    measures.add(shares.of("nobody", ReportedGold.Kind::isSilent));
    measures.add(shares.of("rest", kind -> !kind.isSilent() && !kind.isSpeech()));
    measures.add(new Measure("pairs", shares.pairs, Basis.F1));
    return measures;
  }

  private void paragraph(int i, Shares shares) {
    ReportedGold.Paragraph paragraph = gold.paragraphs().get(i);
    SortedSet<String> made = new TreeSet<>();
    for (String id : spoken.speakers(i).keySet()) {
      made.add(person(id));
      ids.computeIfAbsent(person(id), name -> new TreeSet<>()).add(id);
    }
    SortedSet<String> both = new TreeSet<>(made);
    both.retainAll(paragraph.who());
    int size = paragraph.who().size();
    shares.pairs = shares.pairs.plus(new Tally(both.size(), made.size(), size));
    boolean right = made.equals(paragraph.who());
    Tally one = Tally.share(right ? 1 : 0, 1);
    shares.kinds.merge(paragraph.kind(), one, Tally::plus);
    if (paragraph.kind().isSpeech()) {
      shares.sure = paragraph.sure() ? shares.sure.plus(one) : shares.sure;
      shares.missing += spoken.isMissing(i) ? 1 : 0;
    }
    if (!right) {
      explain(paragraph, made, spoken.speakers(i).values().stream().findFirst());
    }
  }

  private void explain(
      ReportedGold.Paragraph paragraph, SortedSet<String> made, Optional<TeiPassage> passage) {
    String unsure = paragraph.sure() ? "" : ", the reference is unsure";
    String detail = "is " + shown(paragraph.who()) + ", made " + shown(made) + unsure;
    Kind kind = made.isEmpty() ? Kind.MISSED : paragraph.who().isEmpty() ? Kind.EXTRA : Kind.OTHER;
    String measure =
        paragraph.kind().isSpeech() ? "speakers" : paragraph.kind().isSilent() ? "nobody" : "rest";
    String words = paragraph.line() <= lines.length ? lines[paragraph.line() - 1].strip() : "";
    OptionalInt line = OptionalInt.of(paragraph.line());
    differences.add(new Difference(kind, measure, words, detail, line, passage));
  }

  private static String shown(SortedSet<String> names) {
    return names.isEmpty() ? "nobody" : String.join(" + ", names);
  }

  /** How many speakers have more than one id. */
  private int split() {
    return (int)
        ids.entrySet().stream()
            .filter(e -> !e.getKey().startsWith("? ") && e.getValue().size() > 1)
            .count();
  }

  /** A turn is right if all its speakers are among those of each sure paragraph it reaches into. */
  private Map<Band, Tally> reliability() {
    Map<Band, Tally> bands = new EnumMap<>(Band.class);
    spoken
        .turns()
        .forEach(
            (turn, paragraphs) -> {
              List<ReportedGold.Paragraph> sure =
                  paragraphs.keySet().stream()
                      .map(gold.paragraphs()::get)
                      .filter(ReportedGold.Paragraph::sure)
                      .toList();
              List<String> who = voices.speakers(turn).stream().map(this::person).toList();
              if (!sure.isEmpty() && !who.isEmpty()) {
                boolean right = sure.stream().allMatch(p -> p.who().containsAll(who));
                bands.merge(Band.of(turn), new Tally(right ? 1 : 0, 1, 1), Tally::plus);
              }
            });
    return bands;
  }

  private Measure places() {
    SortedMap<String, Integer> made = new TreeMap<>();
    Map<String, SpokenBlocks.Place> first = new HashMap<>();
    for (SpokenBlocks.Place place : blocks.places()) {
      int paragraph = paragraph(place);
      if (paragraph != GoldWords.NONE && gold.paragraphs().get(paragraph).kind().isBody()) {
        String key = PlaceStrings.key(place.name());
        made.merge(key, 1, Integer::sum);
        first.putIfAbsent(key, place);
      }
    }
    int hits = 0;
    int wrong = 0;
    int wanted = gold.places().values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<String, Integer> place : made.entrySet()) {
      int asked = gold.places().getOrDefault(place.getKey(), 0);
      int allowed = asked + gold.optionalPlaces().getOrDefault(place.getKey(), 0);
      hits += Math.min(place.getValue(), asked);
      int extra = Math.max(0, place.getValue() - allowed);
      wrong += extra;
      if (extra > 0) {
        SpokenBlocks.Place at = first.get(place.getKey());
        differences.add(place(Kind.EXTRA, at.name(), extra, Optional.of(at.passage())));
      }
    }
    gold.places()
        .forEach(
            (key, n) -> {
              int missed = n - made.getOrDefault(key, 0);
              if (missed > 0) {
                differences.add(place(Kind.MISSED, key, missed, Optional.empty()));
              }
            });
    return new Measure("places", new Tally(hits, hits + wrong, wanted), Basis.F1);
  }

  private Difference place(Kind kind, String name, int n, Optional<TeiPassage> passage) {
    OptionalInt line = OptionalInt.empty();
    for (int i = 0; i < lines.length && kind == Kind.MISSED && line.isEmpty(); i++) {
      line = Letters.fold(lines[i]).contains(name) ? OptionalInt.of(i + 1) : line;
    }
    return new Difference(kind, "places", name, Difference.times(n), line, passage);
  }

  /** The paragraph of the word of its block nearest to a place that stands in the transcript. */
  private int paragraph(SpokenBlocks.Place place) {
    int[] found = alignment.get(place.block());
    for (int distance = 0; distance < found.length; distance++) {
      for (int at : new int[] {place.word() - distance, place.word() + distance}) {
        if (at >= 0 && at < found.length && found[at] != Alignment.NOWHERE) {
          return source.paragraph(found[at]);
        }
      }
    }
    return GoldWords.NONE;
  }
}
