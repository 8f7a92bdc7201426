package org.colloquy.speech;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks up who a name span means, while a record is read. */
final class CastIndex {
  private final Cast cast;
  private final Map<NameSpan, List<PersonId>> spans;
  private final List<PersonId> delegation;

  CastIndex(Cast cast, Map<NameSpan, List<PersonId>> spans) {
    this(cast, spans, List.of());
  }

  CastIndex(Cast cast, Map<NameSpan, List<PersonId>> spans, List<PersonId> delegation) {
    this.cast = cast;
    this.spans = spans;
    this.delegation = List.copyOf(delegation);
  }

  /** Returns whom {@code we} means all through a record that a delegation tells; empty if none. */
  List<PersonId> delegation() {
    return delegation;
  }

  Cast cast() {
    return cast;
  }

  /** Returns the persons meant; empty if the cast has nobody of that name. */
  List<PersonId> of(NameSpan span) {
    return spans.getOrDefault(span, List.of());
  }

  /** Returns whether all of them can speak here. */
  boolean present(List<PersonId> who) {
    return !who.isEmpty() && who.stream().allMatch(id -> cast.get(id).present());
  }

  Set<NameSpan> known() {
    return spans.keySet();
  }
}
