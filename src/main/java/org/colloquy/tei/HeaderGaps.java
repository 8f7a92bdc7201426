package org.colloquy.tei;

import java.util.LinkedHashMap;
import java.util.Map;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;

/** Says which values a citable header lacks. None of them is ever made up. */
public final class HeaderGaps {
  private static final Map<String, String> WANTED = new LinkedHashMap<>();

  static {
    WANTED.put("publisher", "who publishes the edition");
    WANTED.put("licence.url", "under which licence the edition may be used");
    WANTED.put("copy.url", "where the copy used was found");
    WANTED.put("copy.accessed", "when the copy used was read");
  }

  private HeaderGaps() {}

  /** Reports each gap as {@link Code#M501}. */
  public static void report(TeiRecord record, DiagnosticSink diagnostics) {
    WANTED.forEach(
        (key, meaning) -> {
          if (record.metadata().value(key).isEmpty()) {
            missing(key, meaning, diagnostics);
          }
        });
    boolean identified =
        record.metadata().value("doi").isPresent()
            || record.metadata().value("ark").isPresent()
            || record.metadata().value("url").isPresent();
    if (!identified) {
      missing("doi, ark or url", "how the edition is found", diagnostics);
    }
    if (record.metadata().value("title").or(record.facts()::title).isEmpty()) {
      missing("title", "what the record is called", diagnostics);
    }
    if (Citation.date(record).isEmpty()) {
      missing("date.when", "when the conversation took place", diagnostics);
    }
    if (Citation.repository(record).isEmpty() && Citation.shelfmark(record).isEmpty()) {
      missing("archive.name", "where the original is kept", diagnostics);
    }
  }

  private static void missing(String key, String meaning, DiagnosticSink diagnostics) {
    diagnostics.report(
        Diagnostic.of(Code.M501, "the header does not say " + meaning)
            .withHelp("add " + key + " to NAME.yaml"));
  }
}
