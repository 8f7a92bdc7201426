package org.colloquy.publish;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the HTML edition says beside what stands in its TEI. An empty string says nothing.
 *
 * @param name name of the edition's files without ending, for the links to them
 * @param language language of the interface's words, as in {@code de}; empty: the text's
 * @param sourceName file name of the transcript
 * @param sourceSha256 SHA-256 of the transcript in hexadecimal figures
 * @param fidelity a sentence on what the check of fidelity found
 * @param beside which other forms stand in the same folder
 * @param evidence what each turn rests on, by its {@code xml:id}; empty if it is not known
 */
public record HtmlOptions(
    String name,
    String language,
    String sourceName,
    String sourceSha256,
    String fidelity,
    Set<Beside> beside,
    SortedMap<String, TurnEvidence> evidence) {

  /** A form of the edition that the page can link to. */
  public enum Beside {
    TEI,
    PDF,
    PLAIN
  }

  /** Copies the set. */
  public HtmlOptions {
    beside = Set.copyOf(beside);
    evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
  }

  /** Makes options without evidence. */
  public HtmlOptions(
      String name,
      String language,
      String sourceName,
      String sourceSha256,
      String fidelity,
      Set<Beside> beside) {
    this(name, language, sourceName, sourceSha256, fidelity, beside, Collections.emptySortedMap());
  }

  /** Returns options that only name the files and link to all other forms. */
  public static HtmlOptions named(String name) {
    return new HtmlOptions(name, "", "", "", "", EnumSet.allOf(Beside.class));
  }

  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("name", name);
    parameters.put("language", language);
    parameters.put("source-name", sourceName);
    parameters.put("source-sha256", sourceSha256);
    parameters.put("fidelity", fidelity);
    parameters.put("links", links());
    parameters.put("evidence", evidence.isEmpty() ? "" : HtmlOutput.EVIDENCE);
    return parameters;
  }

  private String links() {
    return beside.stream()
        .sorted()
        .map(form -> form.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
