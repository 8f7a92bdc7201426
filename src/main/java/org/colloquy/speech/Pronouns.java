package org.colloquy.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.profile.Lexicon.VerbClass;

/** Remembers who spoke last, for {@code he}, {@code she}, {@code I} and {@code we both} (R10). */
final class Pronouns {
  private final Optional<PersonId> writer;
  private Optional<PersonId> author;
  private List<PersonId> together;
  private List<PersonId> other = List.of();
  private List<PersonId> before = List.of();
  private List<PersonId> asked = List.of();

  Pronouns(Optional<PersonId> author, List<PersonId> delegation) {
    this.writer = author;
    this.author = author;
    this.together = delegation;
  }

  /** Notes that a part begins, and who wrote it; the writer of the record if nobody else. */
  void part(Optional<PersonId> by) {
    author = by.or(() -> writer);
    other = List.of();
    before = List.of();
    asked = List.of();
  }

  /** Notes with whom the author did something: whom {@code we} means from there on. */
  void together(List<PersonId> who) {
    together = who;
  }

  /** Notes that somebody spoke. */
  void spoke(List<PersonId> who, VerbClass kind, List<PersonId> to) {
    boolean isAuthor = who.size() == 1 && author.isPresent() && who.get(0).equals(author.get());
    if (!isAuthor) {
      if (!who.equals(other)) {
        before = other;
      }
      other = who;
    } else if (!to.isEmpty()) {
      before = other;
      other = to;
    }
    asked = kind == VerbClass.ASK && !isAuthor ? to.isEmpty() ? before : to : List.of();
  }

  /** Notes that somebody was the subject of a sentence without speaking. */
  void subject(List<PersonId> who) {
    if (!who.isEmpty() && !(author.isPresent() && who.contains(author.get()))) {
      other = who;
    }
  }

  /** Returns the speakers of a saying; empty if a pronoun has nobody to mean. */
  List<PersonId> resolve(Saying saying) {
    return switch (saying.voice()) {
      case NAMED -> saying.who();
      case AUTHOR -> author.map(List::of).orElse(List.of());
      case MASCULINE, FEMININE ->
          saying.kind() == VerbClass.ANSWER && !asked.isEmpty() ? asked : other;
      case BOTH -> both();
      case TOGETHER -> together;
    };
  }

  private List<PersonId> both() {
    List<PersonId> both = new ArrayList<>(other);
    author.filter(id -> !both.contains(id)).ifPresent(both::add);
    return List.copyOf(both);
  }
}
