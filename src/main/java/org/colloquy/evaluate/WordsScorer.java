package org.colloquy.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.colloquy.evaluate.Difference.Kind;
import org.colloquy.evaluate.Measure.Basis;

/**
 * Scores {@code notes}, {@code stages}, {@code places} and {@code persons} by their words, as
 * multisets, under the keys of {@link Keys}. Where notes stand in brackets in the text, stage
 * directions count as notes too. For one comparison.
 */
final class WordsScorer {
  private final TeiContent made;
  private final SpeechGold gold;
  private final Optional<TranscriptPlaces> places;
  private final List<Measure> measures = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();

  WordsScorer(TeiContent made, SpeechGold gold, Optional<TranscriptPlaces> places) {
    this.made = made;
    this.gold = gold;
    this.places = places;
    notes();
    // A reference that marks no persons at all was not made to be asked for them.
    names("places", gold.places(), made.places(), basis(gold.traits().allPlaces()));
    names("persons", gold.persons(), made.persons(), basis(!gold.persons().isEmpty()));
  }

  List<Measure> measures() {
    return measures;
  }

  List<Difference> differences() {
    return differences;
  }

  private static Basis basis(boolean all) {
    return all ? Basis.F1 : Basis.RECALL;
  }

  private OptionalInt line(String words) {
    return places.map(p -> p.line(words, 0)).orElse(OptionalInt.empty());
  }

  private void notes() {
    List<String> goldNotes = new ArrayList<>(gold.notes());
    List<TeiContent.Words> madeNotes = new ArrayList<>(made.notes());
    if (gold.traits().notesInLine()) {
      goldNotes.addAll(gold.stages());
      madeNotes.addAll(made.stages());
    }
    words("notes", goldNotes, madeNotes);
    words("stages", gold.stages(), made.stages());
  }

  private void words(String name, List<String> wanted, List<TeiContent.Words> found) {
    compare(name, wanted, found, Keys::note, Function.identity(), this::line, Basis.F1);
  }

  private void names(
      String name, List<SpeechGold.Name> wanted, List<TeiContent.Words> found, Basis basis) {
    Function<SpeechGold.Name, OptionalInt> line =
        place -> places.map(p -> p.line(place)).orElse(OptionalInt.empty());
    compare(name, wanted, found, Keys::name, SpeechGold.Name::text, line, basis);
  }

  private <T> void compare(
      String name,
      List<T> wanted,
      List<TeiContent.Words> found,
      Function<String, String> key,
      Function<T, String> text,
      Function<T, OptionalInt> line,
      Basis basis) {
    List<T> asked = wanted.stream().filter(w -> !key.apply(text.apply(w)).isEmpty()).toList();
    List<TeiContent.Words> given =
        found.stream().filter(f -> !key.apply(f.text()).isEmpty()).toList();
    List<String> goldKeys = asked.stream().map(text).map(key).toList();
    List<String> madeKeys = given.stream().map(TeiContent.Words::text).map(key).toList();
    measures.add(new Measure(name, Tally.of(madeKeys, goldKeys), basis));
    for (int i : unmatched(goldKeys, madeKeys)) {
      String words = text.apply(asked.get(i));
      OptionalInt at = line.apply(asked.get(i));
      differences.add(new Difference(Kind.MISSED, name, words, "", at, Optional.empty()));
    }
    if (basis != Basis.RECALL) {
      for (int i : unmatched(madeKeys, goldKeys)) {
        TeiContent.Words words = given.get(i);
        Optional<TeiPassage> passage = Optional.of(words.passage());
        differences.add(
            new Difference(Kind.EXTRA, name, words.text(), "", OptionalInt.empty(), passage));
      }
    }
  }

  /** The positions of keys to which none of the others answers; of several alike, the last. */
  private static List<Integer> unmatched(List<String> keys, List<String> others) {
    Map<String, Integer> left = new HashMap<>();
    others.forEach(key -> left.merge(key, 1, Integer::sum));
    List<Integer> unmatched = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      if (left.merge(keys.get(i), -1, Integer::sum) < 0) {
        unmatched.add(i);
      }
    }
    return unmatched;
  }
}
