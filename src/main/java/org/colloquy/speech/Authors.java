package org.colloquy.speech;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.speech.Evidences.Kind;

/** Finds who {@code I} is in the narrative of a record. */
final class Authors {
  private final SpeechInput in;
  private final Stretches stretches;
  private final boolean[] holdsSpeech;
  private final NameForms forms;
  private final Evidences evidences;

  Authors(
      SpeechInput in,
      Stretches stretches,
      boolean[] holdsSpeech,
      NameForms forms,
      Evidences evidences) {
    this.in = in;
    this.stretches = stretches;
    this.holdsSpeech = holdsSpeech.clone();
    this.forms = forms;
    this.evidences = evidences;
  }

  /** The author, or, where nobody is named, the one person of the title who is never a subject. */
  Optional<PersonId> of(Presence presence, Map<String, PersonId> ids) {
    if (presence.author().isPresent()) {
      return Optional.ofNullable(ids.get(forms.find(presence.author().get())));
    }
    if (!narratesInFirstPerson()) {
      return Optional.empty();
    }
    Map<String, List<String>> groups = forms.groups();
    Optional<PersonId> signer = presence.signed().map(forms::find).map(ids::get);
    if (signer.isPresent()) {
      return signer;
    }
    List<String> silent =
        ids.keySet().stream()
            .filter(
                key ->
                    count(groups.get(key), Kind.TITLE) > 0
                        && count(groups.get(key), Kind.SUBJECT) == 0)
            .sorted(Comparator.comparing(ids::get))
            .toList();
    long speaking =
        ids.keySet().stream().filter(key -> count(groups.get(key), Kind.SUBJECT) > 0).count();
    return silent.size() == 1 && speaking > 0
        ? Optional.of(ids.get(silent.get(0)))
        : Optional.empty();
  }

  /** Whether {@code I} opens a paragraph as subject of a verb of saying. */
  private boolean narratesInFirstPerson() {
    for (int i = 0; i < in.placed.size(); i++) {
      if (!holdsSpeech[i] || stretches.isLabelled(i)) {
        continue;
      }
      for (SpeechInput.Parsed sentence : in.parse(in.placed.get(i).block().range())) {
        TaggedSentence s = sentence.tagged();
        if (sentence.clauses().stream()
            .anyMatch(
                c -> c.link() == Link.MAIN && c.isSpeech() && s.isAuthorPronoun(c.subject()))) {
          return true;
        }
      }
    }
    return false;
  }

  private int count(Collection<String> names, Kind kind) {
    return names.stream().mapToInt(name -> evidences.count(name, kind)).sum();
  }
}
