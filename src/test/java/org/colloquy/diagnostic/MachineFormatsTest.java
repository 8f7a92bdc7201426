package org.colloquy.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MachineFormatsTest {
  private static final FileReport REPORT =
      new FileReport(
          "tei/transcripts/été 1.txt",
          "Orlov: “No”\nVesela: Yes\n",
          List.of(
              new Diagnostic(
                  Code.I402,
                  Severity.WARNING,
                  "a \"bracket\"\nis open",
                  Optional.of(new Span(12, 18)),
                  Optional.of(new TeiPlace("a.tei.xml", 3, 7)),
                  Optional.of("mend it")),
              Diagnostic.of(Code.R120, "left out")));

  @Test
  void jsonIsOneObjectALine() throws IOException {
    var out = new StringBuilder();
    var format = new JsonFormat(out);
    format.print(REPORT);
    format.finish();
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .isEqualTo(
            "{\"code\":\"I402\",\"severity\":\"warning\",\"message\":\"a \\\"bracket\\\"\\nis open\","
                + "\"file\":\"tei/transcripts/été 1.txt\",\"line\":2,\"column\":1,\"endLine\":2,"
                + "\"endColumn\":7,\"tei\":{\"file\":\"a.tei.xml\",\"line\":3,\"column\":7},"
                + "\"help\":\"mend it\"}");
    assertThat(new ObjectMapper().readTree(lines.get(1)).has("line")).isFalse();
  }

  @Test
  void sarifHoldsRulesResultsAndPlaces() throws IOException {
    var out = new StringBuilder();
    var format = new SarifFormat(out, "0.1.0");
    format.print(REPORT);
    format.finish();
    JsonNode log = new ObjectMapper().readTree(out.toString());
    assertThat(log.get("version").asText()).isEqualTo("2.1.0");
    JsonNode run = log.get("runs").get(0);
    JsonNode rules = run.get("tool").get("driver").get("rules");
    assertThat(rules).hasSize(Code.values().length);
    JsonNode result = run.get("results").get(0);
    assertThat(rules.get(result.get("ruleIndex").asInt()).get("id").asText()).isEqualTo("I402");
    assertThat(result.get("level").asText()).isEqualTo("warning");
    JsonNode place = result.get("locations").get(0).get("physicalLocation");
    assertThat(place.get("artifactLocation").get("uri").asText())
        .isEqualTo("tei/transcripts/%C3%A9t%C3%A9%201.txt");
    assertThat(place.get("region").get("startLine").asInt()).isEqualTo(2);
    assertThat(place.get("region").get("endColumn").asInt()).isEqualTo(7);
    assertThat(result.get("relatedLocations").get(0).get("physicalLocation").get("region"))
        .isNotNull();
    assertThat(run.get("results").get(1).get("locations").get(0).get("physicalLocation"))
        .doesNotContain(place.get("region"));
  }

  @Test
  void sarifOfARunWithoutMessagesHasAnEmptyList() throws IOException {
    var out = new StringBuilder();
    new SarifFormat(out, "0.1.0").finish();
    assertThat(new ObjectMapper().readTree(out.toString()).get("runs").get(0).get("results"))
        .isEmpty();
  }

  @Test
  void sarifWritesAbsolutePathsAsFileAddresses() throws IOException {
    var out = new StringBuilder();
    var format = new SarifFormat(out, "0.1.0");
    format.print(new FileReport("/tmp/a b.txt", "", List.of(Diagnostic.of(Code.R101, "m"))));
    format.finish();
    assertThat(out).contains("\"file:///tmp/a%20b.txt\"");
  }
}
