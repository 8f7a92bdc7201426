package org.colloquy.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the edition calls its record: title, date, keeper, and the citation made of them. */
final class Citation {
  private Citation() {}

  static String title(TeiRecord record) {
    return record.metadata().value("title").or(record.facts()::title).orElse(record.name());
  }

  static Optional<Facts.When> date(TeiRecord record) {
    Optional<String> when = record.metadata().date();
    if (when.isEmpty()) {
      return record.facts().date();
    }
    Optional<String> printed = record.metadata().value("date.printed");
    String words =
        printed.or(() -> record.facts().date().map(Facts.When::words)).orElse(when.get());
    return Optional.of(
        new Facts.When(
            words,
            when.get(),
            record.metadata().value("date.cert"),
            record.metadata().value("date.evidence").filter("conjecture"::equals).isPresent()));
  }

  static List<String> translators(TeiRecord record) {
    List<String> given = record.metadata().values("translator");
    return given.isEmpty() ? record.facts().translators() : given;
  }

  static Optional<String> repository(TeiRecord record) {
    return record.metadata().value("archive.name").or(record.facts()::repository);
  }

  static Optional<String> shelfmark(TeiRecord record) {
    return record.metadata().value("archive.shelfmark").or(record.facts()::shelfmark);
  }

  /** Chicago, note style, as far as the values are known. */
  static String of(TeiRecord record) {
    List<String> parts = new ArrayList<>();
    parts.add("“" + title(record) + ",”");
    date(record)
        .ifPresent(
            date -> parts.add((date.conjecture() ? "[" + date.words() + "]" : date.words()) + ","));
    List<String> translators = translators(record);
    if (!translators.isEmpty()) {
      parts.add("trans. " + String.join(" and ", translators) + ",");
    }
    shelfmark(record).ifPresent(words -> parts.add(words + ","));
    repository(record).ifPresent(words -> parts.add(words + ","));
    record.metadata().value("copy.publisher").ifPresent(words -> parts.add(words + ","));
    record.metadata().value("doi").ifPresent(doi -> parts.add("https://doi.org/" + doi + ","));
    String all = String.join(" ", parts);
    return all.endsWith(",”")
        ? all.substring(0, all.length() - 2) + ".”"
        : all.replaceAll(",$", ".");
  }
}
