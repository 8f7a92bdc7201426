package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.citation.Citations;
import org.colloquy.citation.Citations.Citation;

/** The citations of an edition as files beside its page. Stateless. */
final class CitationFiles {
  private static final Map<String, String> FILES =
      Map.of(
          "bibtex", "citation.bib",
          "ris", "citation.ris",
          "csl", "citation.csl.json");

  private CitationFiles() {}

  /** Returns the records as files, and all forms as a script that hands them to the page. */
  static SortedMap<String, byte[]> of(Citations citations) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Citation each : citations.records()) {
      String end = each.form().equals("ris") ? "\r\n" : "\n";
      String words = each.words().replace("\n", end) + end;
      files.put(FILES.get(each.form()), words.getBytes(UTF_8));
    }
    String script = "window.colloquyCitations(" + json(citations) + ");\n";
    files.put("citations.js", script.getBytes(UTF_8));
    return files;
  }

  /** Returns form, citation and passage of each as JSON. */
  static String json(Citations citations) {
    List<List<String>> rows =
        Stream.concat(citations.styles().stream(), citations.records().stream())
            .map(each -> List.of(each.form(), each.words(), each.passage()))
            .toList();
    try {
      return new ObjectMapper().writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings are always JSON", e);
    }
  }
}
