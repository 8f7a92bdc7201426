package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes the evidence of a page's turns as a script that hands it to the page: a page opened from a
 * file may load a script, but fetch nothing.
 */
final class EvidenceFile {
  private static final double HIGH = 0.9;
  private static final double MEDIUM = 0.6;

  private EvidenceFile() {}

  static byte[] write(SortedMap<String, TurnEvidence> evidence) {
    Map<String, List<Object>> rows = new LinkedHashMap<>();
    evidence.forEach(
        (id, turn) ->
            rows.put(
                id,
                List.of(
                    turn.firstLine(),
                    turn.lastLine(),
                    turn.words(),
                    turn.rule(),
                    turn.detail(),
                    certainty(turn.confidence()))));
    try {
      String json = new ObjectMapper().writeValueAsString(rows);
      return ("window.colloquyEvidence(" + json + ");\n").getBytes(UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings and numbers are always JSON", e);
    }
  }

  private static String certainty(double confidence) {
    return confidence >= HIGH ? "high" : confidence >= MEDIUM ? "medium" : "low";
  }
}
