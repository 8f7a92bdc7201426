package org.colloquy.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes evaluations as JSON, for programs; the counts are whole numbers. Stateless. */
public final class EvaluationJson {
  private EvaluationJson() {}

  /** Returns an array of the evaluations. */
  public static String write(List<Evaluation> evaluations) {
    var out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (Evaluation evaluation : evaluations) {
        write(evaluation, json);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void write(Evaluation evaluation, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", evaluation.name());
    json.writeObjectFieldStart("measures");
    for (Measure measure : evaluation.measures()) {
      json.writeObjectFieldStart(measure.name());
      counts(measure.tally(), json);
      json.writeStringField("basis", measure.basis().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("value", rounded(measure.value()));
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("counts");
    for (Map.Entry<String, Integer> count : evaluation.counts().entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("reliability");
    for (Map.Entry<Band, Tally> band : evaluation.reliability().entrySet()) {
      json.writeObjectFieldStart(band.getKey().toString());
      json.writeNumberField("right", band.getValue().hits());
      json.writeNumberField("made", band.getValue().made());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("differences");
    for (Difference difference : evaluation.differences()) {
      write(difference, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void counts(Tally tally, JsonGenerator json) throws IOException {
    json.writeNumberField("hits", tally.hits());
    json.writeNumberField("made", tally.made());
    json.writeNumberField("gold", tally.gold());
    json.writeNumberField("precision", rounded(tally.precision()));
    json.writeNumberField("recall", rounded(tally.recall()));
  }

  private static double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }

  private static void write(Difference difference, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", difference.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("measure", difference.measure());
    json.writeStringField("words", difference.words());
    if (!difference.detail().isEmpty()) {
      json.writeStringField("detail", difference.detail());
    }
    if (difference.line().isPresent()) {
      json.writeNumberField("line", difference.line().getAsInt());
    }
    if (difference.passage().isPresent()) {
      json.writeNumberField("teiLine", difference.passage().get().line());
      json.writeStringField("id", difference.passage().get().id());
    }
    json.writeEndObject();
  }
}
