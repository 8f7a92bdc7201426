package org.colloquy.publish;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import net.sf.saxon.s9api.streams.Steps;

/** The date a PDF bears, never the clock's. Stateless. */
public final class PublicationDate {
  private PublicationDate() {}

  /**
   * Returns the date of publication that the header states, else the one the build gives.
   *
   * @param epoch seconds since 1970, as the variable SOURCE_DATE_EPOCH has them
   *     (reproducible-builds.org); empty if there is none
   */
  public static Optional<Instant> of(TeiTree tei, Optional<String> epoch) {
    return tei.document()
        .select(
            Steps.child("TEI")
                .then(Steps.child("teiHeader"))
                .then(Steps.child("fileDesc"))
                .then(Steps.child("publicationStmt"))
                .then(Steps.child("date")))
        .map(date -> date.attribute("when"))
        .filter(when -> when != null)
        .findFirst()
        .flatMap(PublicationDate::day)
        .or(() -> epoch.flatMap(PublicationDate::seconds));
  }

  /** A year or month alone counts as its first day. */
  private static Optional<Instant> day(String when) {
    String whole = when.length() == 4 ? when + "-01-01" : when.length() == 7 ? when + "-01" : when;
    try {
      LocalDate day = LocalDate.parse(whole.substring(0, Math.min(10, whole.length())));
      return Optional.of(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty(); // the TEI's rules have said so
    }
  }

  private static Optional<Instant> seconds(String epoch) {
    return epoch.matches("\\d{1,12}")
        ? Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch)))
        : Optional.empty();
  }
}
