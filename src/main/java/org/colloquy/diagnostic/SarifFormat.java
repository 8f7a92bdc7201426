package org.colloquy.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Diagnostics as one SARIF 2.1.0 log, which editors and continuous integration read. It is printed
 * when the run is finished; all codes are in it as rules.
 */
public final class SarifFormat implements DiagnosticFormat {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final List<Code> RULES = List.of(Code.values());

  private final Appendable out;
  private final String version;
  private final List<FileReport> reports = new ArrayList<>();

  /**
   * Prints to {@code out}.
   *
   * @param version of Colloquy, as in {@code 0.1.0}
   */
  public SarifFormat(Appendable out, String version) {
    this.out = out;
    this.version = version;
  }

  @Override
  public void print(FileReport report) {
    reports.add(report);
  }

  @Override
  public void finish() throws IOException {
    var log = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(log)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(json);
      json.writeStringField("columnKind", "utf16CodeUnits");
      results(json);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(log.toString()).append('\n');
  }

  private void tool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Colloquy");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (Code code : RULES) {
      json.writeStartObject();
      json.writeStringField("id", code.name());
      text(json, "shortDescription", code.title());
      text(json, "help", code.help());
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", TextFormat.word(code.severity()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void results(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("results");
    for (FileReport report : reports) {
      var index = new LineIndex(report.text());
      for (Diagnostic diagnostic : report.diagnostics()) {
        result(json, report, index, diagnostic);
      }
    }
    json.writeEndArray();
  }

  private static void result(
      JsonGenerator json, FileReport report, LineIndex index, Diagnostic diagnostic)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", diagnostic.code().name());
    json.writeNumberField("ruleIndex", RULES.indexOf(diagnostic.code()));
    json.writeStringField("level", TextFormat.word(diagnostic.severity()));
    String advice = diagnostic.help().map(help -> " (" + help + ")").orElse("");
    text(json, "message", diagnostic.message() + advice);
    json.writeArrayFieldStart("locations");
    location(json, report.file(), Place.of(diagnostic, index, report.text().length()));
    json.writeEndArray();
    if (diagnostic.tei().isPresent()) {
      TeiPlace tei = diagnostic.tei().get();
      var place = new Place(tei.line(), tei.column(), tei.line(), tei.column(), new Span(0, 0));
      json.writeArrayFieldStart("relatedLocations");
      location(json, tei.file(), Optional.of(place));
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void location(JsonGenerator json, String file, Optional<Place> place)
      throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(file));
    json.writeEndObject();
    if (place.isPresent() && place.get().line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", place.get().line());
      json.writeNumberField("startColumn", Math.max(1, place.get().column()));
      json.writeNumberField("endLine", place.get().endLine());
      json.writeNumberField("endColumn", Math.max(1, place.get().endColumn()));
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, String words) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", words);
    json.writeEndObject();
  }

  private static String uri(String file) {
    try {
      boolean absolute = file.startsWith("/");
      // A colon in the first step of a relative path would read as a scheme.
      String path = !absolute && file.contains(":") ? "./" + file : file;
      return new URI(absolute ? "file" : null, absolute ? "" : null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a path: " + file, e);
    }
  }
}
