package org.colloquy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.diagnostic.Finding;
import org.colloquy.diagnostic.Span;
import org.colloquy.reading.Flow;
import org.colloquy.speech.Act;
import org.colloquy.speech.Cast;
import org.colloquy.speech.LabelGrammar;
import org.colloquy.speech.Person;
import org.colloquy.speech.PersonId;
import org.colloquy.speech.ProfileChoice;
import org.colloquy.speech.Script;
import org.colloquy.speech.Turn;

/** What was read out of a record and why, for {@code convert --why}. */
final class Findings {
  private Findings() {}

  static List<Finding> of(Flow body, Script script, LabelGrammar grammar, ProfileChoice profile) {
    List<Finding> findings = new ArrayList<>();
    findings.add(
        new Finding(new Span(0, 0), "profile: " + profile.profile().title(), profile.why()));
    if (!grammar.shapes().isEmpty()) {
      findings.add(
          new Finding(
              new Span(0, 0),
              "labels of the form " + String.join(", ", grammar.shapes()),
              grammar.evidence()));
    }
    for (Person person : script.cast().persons()) {
      if (person.present()) {
        findings.add(new Finding(new Span(0, 0), "present: " + person.name(), person.why()));
      }
    }
    int n = 0;
    for (Turn turn : script.turns()) {
      n++;
      String to = turn.toWhom().isEmpty() ? "" : " to " + names(script.cast(), turn.toWhom());
      Evidence why =
          new Evidence(
              turn.why().rule() + String.format(Locale.ROOT, " (%.2f)", turn.confidence()),
              turn.why().detail());
      findings.add(
          new Finding(
              body.spanOf(turn.range()),
              "turn " + n + ": " + names(script.cast(), turn.who()) + to,
              why));
    }
    for (Act act : script.acts()) {
      findings.add(
          new Finding(
              body.spanOf(act.range()), "act: " + names(script.cast(), act.who()), act.why()));
    }
    return findings;
  }

  private static String names(Cast cast, List<PersonId> ids) {
    return ids.stream()
        .map(id -> cast.get(id).name())
        .reduce((a, b) -> a + " and " + b)
        .orElse("nobody");
  }
}
