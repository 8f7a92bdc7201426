package org.colloquy.speech;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.speech.Evidences.Kind;

/** Finds who {@code I} is in the narrative of a record. */
final class Authors {
  private final SpeechInput in;
  private final Stretches stretches;
  private final boolean[] holdsSpeech;
  private final NameForms forms;
  private final Evidences evidences;
  private final Set<PersonId> telling = new HashSet<>();
  private boolean firstPerson;
  private int delegationTells;
  private int delegationAsked;

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

  /**
   * The author, or, where nobody is named, the one person of the title or the list who is never a
   * subject.
   *
   * @param presence what head, byline and signature say
   * @param ids the persons by the form that stands for each
   * @param early whom names and bare titles mean, before the author is known
   */
  Optional<PersonId> of(Presence presence, Map<String, PersonId> ids, CastIndex early) {
    Optional<PersonId> settled = settled("pronoun.author", ids).stream().findFirst();
    if (settled.isPresent()) {
      return settled;
    }
    if (presence.author().isPresent()) {
      return Optional.ofNullable(ids.get(forms.find(presence.author().get())));
    }
    tell(early);
    if (!firstPerson) {
      return Optional.empty();
    }
    Optional<PersonId> signer = presence.signed().map(forms::find).map(ids::get);
    if (signer.isPresent()) {
      return signer;
    }
    for (Kind kind : List.of(Kind.TITLE, Kind.LISTED)) {
      List<PersonId> silent = silent(kind, ids);
      if (silent.size() == 1 && !telling.isEmpty()) {
        return Optional.of(silent.get(0));
      }
    }
    return Optional.empty();
  }

  /** Whom the editor says a pronoun of the narrative means. */
  List<PersonId> settled(String pronoun, Map<String, PersonId> ids) {
    return in.metadata.who().entrySet().stream()
        .filter(e -> in.lexicon.has(pronoun, CastBuilder.lower(e.getKey())))
        .flatMap(e -> LabelNames.split(e.getValue(), in.lexicon).stream())
        .map(name -> ids.get(forms.find(String.join(" ", LabelNames.words(name, in)))))
        .filter(id -> id != null)
        .distinct()
        .toList();
  }

  /**
   * Whether {@code we} tells the record: a delegation reports what it said ({@code We replied: …})
   * and what it was asked ({@code X asked us}).
   */
  boolean isDelegation() {
    return delegationTells >= 2 && delegationAsked >= 1;
  }

  /** The persons of the title or the list who never tell anything, for a delegation. */
  List<PersonId> delegates(Map<String, PersonId> ids) {
    List<PersonId> titled = silent(Kind.TITLE, ids);
    return titled.isEmpty() ? silent(Kind.LISTED, ids) : titled;
  }

  /** Those whom the title or the list names and who are never subject of a verb of saying. */
  private List<PersonId> silent(Kind kind, Map<String, PersonId> ids) {
    Map<String, List<String>> groups = forms.groups();
    return ids.entrySet().stream()
        .filter(e -> count(groups.get(e.getKey()), kind) > 0)
        .filter(e -> count(groups.get(e.getKey()), Kind.INTERPRETER) == 0)
        .map(Map.Entry::getValue)
        .filter(id -> !telling.contains(id))
        .sorted()
        .toList();
  }

  /** Notes who is subject of a verb of saying, and whether {@code I} is one. */
  private void tell(CastIndex early) {
    for (int i = 0; i < in.placed.size(); i++) {
      if (!holdsSpeech[i] || stretches.isLabelled(i)) {
        continue;
      }
      for (SpeechInput.Parsed sentence : in.parse(in.placed.get(i).block().range())) {
        TaggedSentence s = sentence.tagged();
        for (Clause clause : sentence.clauses()) {
          boolean main = clause.link() == Link.MAIN || clause.link() == Link.INSERT;
          if (main && clause.isSpeech()) {
            firstPerson |= clause.link() == Link.MAIN && s.isAuthorSubject(clause.subject());
            delegation(s, clause);
            if (s.isName(clause.subject())) {
              telling.addAll(early.of(s.at(clause.subject()).name()));
            }
          }
        }
      }
    }
  }

  private void delegation(TaggedSentence s, Clause clause) {
    int next = s.pastAdverbs(clause.after());
    boolean asked = s.has(next, "pronoun.us") || s.has(clause.verb() - 1, "pronoun.us");
    delegationAsked += s.isName(clause.subject()) && asked ? 1 : 0;
    int i = clause.subject();
    boolean opens = i == s.firstWord() || i == s.firstWord() + 1 && s.isConjunction(i - 1);
    boolean words = s.tagged(next, Unit.Tag.COLON) || s.has(next, "complementiser.plain");
    delegationTells += s.has(i, "pronoun.we") && opens && words ? 1 : 0;
  }

  private int count(Collection<String> names, Kind kind) {
    return names.stream().mapToInt(name -> evidences.count(name, kind)).sum();
  }
}
