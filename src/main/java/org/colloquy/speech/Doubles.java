package org.colloquy.speech;

import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;

/** Points out persons whose names are one letter apart: a slip of the record, or two people. */
final class Doubles {
  private static final int SHORTEST = 4;

  /**
   * More persons than this take part in no conversation; comparing all pairs would cost too much.
   */
  private static final int MOST = 200;

  private Doubles() {}

  static void report(SpeechInput in, Cast cast) {
    List<Person> present =
        cast.persons().stream()
            .filter(p -> p.present() && p.kind() == Person.Kind.PERSON)
            .limit(MOST)
            .toList();
    for (int i = 0; i < present.size(); i++) {
      for (int j = i + 1; j < present.size(); j++) {
        if (alike(present.get(i), present.get(j))) {
          in.sink.report(
              Diagnostic.of(
                  Code.S211,
                  "'"
                      + present.get(i).name()
                      + "' and '"
                      + present.get(j).name()
                      + "' are one letter apart"));
        }
      }
    }
  }

  private static boolean alike(Person a, Person b) {
    return a.names().stream()
        .anyMatch(
            x ->
                b.names().stream()
                    .anyMatch(y -> oneApart(CastBuilder.lower(x), CastBuilder.lower(y))));
  }

  /** Whether one letter put in, left out or changed makes one name of the other. */
  private static boolean oneApart(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1 || Math.min(a.length(), b.length()) < SHORTEST) {
      return false;
    }
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    String restA = a.substring(same);
    String restB = b.substring(same);
    return !a.equals(b)
        && (drop(restA).equals(drop(restB))
            || drop(restA).equals(restB)
            || restA.equals(drop(restB)));
  }

  private static String drop(String rest) {
    return rest.isEmpty() ? rest : rest.substring(1);
  }
}
