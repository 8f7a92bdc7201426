package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes the evidence of a page's turns as a script that hands it to the page: a page opened from a
 * file may load a script, but fetch nothing.
 */
final class EvidenceFile {
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
                    turn.certainty(),
                    turn.by().name().toLowerCase(Locale.ROOT),
                    turn.name())));
    try {
      String json = new ObjectMapper().writeValueAsString(rows);
      return ("window.colloquyEvidence(" + json + ");\n").getBytes(UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings and numbers are always JSON", e);
    }
  }
}
