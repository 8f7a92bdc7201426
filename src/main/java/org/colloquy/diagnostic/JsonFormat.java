package org.colloquy.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;

/**
 * Diagnostics for programs, one JSON object a line: {@code code}, {@code severity}, {@code
 * message}, {@code file}, and where known {@code line}, {@code column}, {@code endLine}, {@code
 * endColumn} (1-based, UTF-16 code units, the end exclusive), {@code tei} and {@code help}.
 */
public final class JsonFormat implements DiagnosticFormat {
  private static final JsonFactory JSON = new JsonFactory();

  private final Appendable out;

  /** Prints to {@code out}. */
  public JsonFormat(Appendable out) {
    this.out = out;
  }

  @Override
  public void print(FileReport report) throws IOException {
    var index = new LineIndex(report.text());
    for (Diagnostic diagnostic : report.diagnostics()) {
      var line = new StringWriter();
      try (JsonGenerator json = JSON.createGenerator(line)) {
        write(json, diagnostic, report, index);
      }
      out.append(line.toString()).append('\n');
    }
  }

  @Override
  public void finish() {}

  private static void write(
      JsonGenerator json, Diagnostic diagnostic, FileReport report, LineIndex index)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("code", diagnostic.code().name());
    json.writeStringField("severity", TextFormat.word(diagnostic.severity()));
    json.writeStringField("message", diagnostic.message());
    json.writeStringField("file", report.file());
    Optional<Place> place = Place.of(diagnostic, index, report.text().length());
    if (place.isPresent()) {
      json.writeNumberField("line", place.get().line());
      json.writeNumberField("column", place.get().column());
      json.writeNumberField("endLine", place.get().endLine());
      json.writeNumberField("endColumn", place.get().endColumn());
    }
    if (diagnostic.tei().isPresent()) {
      TeiPlace tei = diagnostic.tei().get();
      json.writeObjectFieldStart("tei");
      json.writeStringField("file", tei.file());
      json.writeNumberField("line", tei.line());
      json.writeNumberField("column", tei.column());
      json.writeEndObject();
    }
    if (diagnostic.help().isPresent()) {
      json.writeStringField("help", diagnostic.help().get());
    }
    json.writeEndObject();
  }
}
