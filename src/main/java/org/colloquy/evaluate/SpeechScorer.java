package org.colloquy.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.colloquy.evaluate.Difference.Kind;
import org.colloquy.evaluate.Measure.Basis;

/**
 * Scores turns and text of a TEI file against a reference; {@link WordsScorer} does the rest.
 *
 * <ul>
 *   <li>{@code speech}: a turn is right if speaker and beginning agree (see {@link Keys}); each
 *       turn of the reference takes one made, that with its end if there is one.
 *   <li>{@code start}: the beginning agrees, whoever speaks.
 *   <li>{@code sp+end}: the end agrees too.
 * </ul>
 *
 * For one comparison.
 */
final class SpeechScorer {
  private static final Pattern NOTES_HEAD = Pattern.compile("\n\nNotes\n\n(?=\\[1\\])");
  private static final Pattern NOTE_NUMBER = Pattern.compile("\\[\\p{Nd}+\\]");

  private final TeiContent made;
  private final SpeechGold gold;
  private final Optional<TranscriptPlaces> places;
  private final List<Measure> measures = new ArrayList<>();
  private final Map<Band, Tally> reliability = new EnumMap<>(Band.class);
  private final SortedMap<String, Integer> counts = new TreeMap<>();
  private final List<Difference> differences = new ArrayList<>();

  private SpeechScorer(TeiContent made, SpeechGold gold, Optional<String> transcript) {
    this.made = made;
    this.gold = gold;
    this.places = transcript.map(TranscriptPlaces::new);
  }

  static Evaluation score(
      String name, TeiContent made, SpeechGold gold, Optional<String> transcript) {
    var scorer = new SpeechScorer(made, gold, transcript);
    scorer.speeches();
    var words = new WordsScorer(made, gold, scorer.places);
    scorer.measures.addAll(words.measures());
    scorer.differences.addAll(words.differences());
    transcript.ifPresent(scorer::text);
    return new Evaluation(
        name, scorer.measures, scorer.counts, scorer.reliability, scorer.differences);
  }

  /** A turn that was made, and what it was used for. */
  private static final class Candidate {
    private final TeiContent.Speech speech;
    private final List<Set<String>> names = new ArrayList<>();
    private final String start;
    private final String end;
    private boolean used;

    Candidate(TeiContent.Speech speech) {
      this.speech = speech;
      this.start = Keys.start(speech.words());
      this.end = Keys.end(speech.words());
      if (!speech.label().isEmpty()) {
        names.add(Keys.label(speech.label()));
      }
      speech.names().stream().filter(n -> !n.isEmpty()).map(Keys::label).forEach(names::add);
    }

    boolean isFree() {
      return !used;
    }
  }

  private void speeches() {
    List<Candidate> candidates = new ArrayList<>();
    Map<String, List<Candidate>> byStart = new HashMap<>();
    for (TeiContent.Speech speech : made.speeches()) {
      var candidate = new Candidate(speech);
      if (!candidate.start.isEmpty() && !gold.unscored().contains(candidate.start)) {
        candidates.add(candidate);
        byStart.computeIfAbsent(candidate.start, key -> new ArrayList<>()).add(candidate);
      }
    }
    counts.put("turns", candidates.size());
    if (gold.traits().marked()) {
      compare(candidates, byStart);
    }
  }

  private void compare(List<Candidate> candidates, Map<String, List<Candidate>> byStart) {
    int right = 0;
    int starts = 0;
    int ends = 0;
    List<SpeechGold.Speech> missed = new ArrayList<>();
    for (SpeechGold.Speech wanted : gold.speeches()) {
      List<Candidate> free =
          byStart.getOrDefault(wanted.start(), List.of()).stream()
              .filter(Candidate::isFree)
              .toList();
      starts += free.isEmpty() ? 0 : 1;
      Optional<Candidate> hit = hit(wanted, free);
      if (hit.isPresent()) {
        hit.get().used = true;
        right++;
        ends += hit.get().end.equals(wanted.end()) ? 1 : 0;
      } else {
        missed.add(wanted);
      }
    }
    int all = candidates.size();
    int wanted = gold.speeches().size();
    measure("speech", new Tally(right, all, wanted), Basis.F1);
    measure("start", new Tally(Math.min(starts, all), all, wanted), Basis.F1);
    if (gold.traits().endsCertain()) {
      measure("sp+end", new Tally(ends, all, wanted), Basis.F1);
    }
    for (Candidate candidate : candidates) {
      Tally one = new Tally(candidate.used ? 1 : 0, 1, 1);
      reliability.merge(candidate.speech.band(), one, Tally::plus);
    }
    explain(candidates, byStart, missed);
  }

  private static Optional<Candidate> hit(SpeechGold.Speech wanted, List<Candidate> free) {
    List<Set<String>> names = wanted.names().stream().map(Keys::label).toList();
    List<Candidate> right =
        free.stream().filter(candidate -> Keys.agree(names, candidate.names)).toList();
    return right.stream()
        .filter(candidate -> candidate.end.equals(wanted.end()))
        .findFirst()
        .or(() -> right.stream().findFirst());
  }

  /** Lists turns missed and made too many; a turn of another speaker is one difference, not two. */
  private void explain(
      List<Candidate> candidates,
      Map<String, List<Candidate>> byStart,
      List<SpeechGold.Speech> missed) {
    Map<SpeechGold.Speech, OptionalInt> lines = lines();
    for (SpeechGold.Speech wanted : missed) {
      Optional<Candidate> other =
          byStart.getOrDefault(wanted.start(), List.of()).stream()
              .filter(Candidate::isFree)
              .findFirst();
      OptionalInt line = lines.getOrDefault(wanted, OptionalInt.empty());
      if (other.isPresent()) {
        other.get().used = true;
        String detail = "is " + wanted.label() + ", made " + shown(other.get().speech);
        TeiPassage passage = other.get().speech.passage();
        add(Kind.OTHER, "speech", wanted.first(), detail, line, Optional.of(passage));
      } else {
        add(Kind.MISSED, "speech", wanted.first(), wanted.label(), line, Optional.empty());
      }
    }
    for (Candidate extra : candidates) {
      if (extra.isFree()) {
        String words = extra.speech.words();
        OptionalInt line = line(words);
        Optional<TeiPassage> passage = Optional.of(extra.speech.passage());
        add(Kind.EXTRA, "speech", words, shown(extra.speech), line, passage);
      }
    }
  }

  private static String shown(TeiContent.Speech speech) {
    return speech.label().isEmpty()
        ? speech.names().stream().findFirst().orElse("nobody")
        : speech.label();
  }

  /** The lines of the turns of the reference, looked up in their order. */
  private Map<SpeechGold.Speech, OptionalInt> lines() {
    Map<SpeechGold.Speech, OptionalInt> lines = new HashMap<>();
    int at = 0;
    for (SpeechGold.Speech speech : gold.speeches()) {
      if (places.isPresent()) {
        lines.putIfAbsent(speech, places.get().line(speech.first(), at));
        at = places.get().after(speech.first(), at);
      }
    }
    return lines;
  }

  private OptionalInt line(String words) {
    return places.map(p -> p.line(words, 0)).orElse(OptionalInt.empty());
  }

  /**
   * Counts letters and digits that are in the transcript and nowhere in the TEI, and the other way.
   */
  private void text(String transcript) {
    String text = transcript.replace("\r\n", "\n").replace('\r', '\n');
    if (gold.traits().notesAtEnd() && !gold.notes().isEmpty()) {
      // The numbers were put there by whoever made the transcript from the editor's TEI.
      text = NOTE_NUMBER.matcher(NOTES_HEAD.matcher(text).replaceAll("\n\n")).replaceAll(" ");
    }
    Map<String, Integer> input = TextLoss.count(text);
    Map<String, Integer> inText = TextLoss.count(made.text());
    Map<String, Integer> output = new HashMap<>(inText);
    TextLoss.count(made.apparatus()).forEach((word, n) -> output.merge(word, n, Integer::sum));
    TextLoss lost = TextLoss.of(input, output, made.text() + " " + made.apparatus());
    counts.put("characters", TextLoss.characters(input));
    counts.put("lost", lost.characters());
    counts.put("added", TextLoss.of(inText, input, text).characters());
    lost.words()
        .forEach(
            (word, n) ->
                add(Kind.MISSED, "lost", word, Difference.times(n), line(word), Optional.empty()));
  }

  private void measure(String name, Tally tally, Basis basis) {
    measures.add(new Measure(name, tally, basis));
  }

  private void add(
      Kind kind,
      String measure,
      String words,
      String detail,
      OptionalInt line,
      Optional<TeiPassage> passage) {
    differences.add(new Difference(kind, measure, words, detail, line, passage));
  }
}
