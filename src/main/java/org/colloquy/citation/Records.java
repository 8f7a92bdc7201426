package org.colloquy.citation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.citation.Citations.Citation;
import org.colloquy.citation.EditionHeader.Name;

/**
 * A header as records for reference managers: BibTeX in the fields of biblatex, RIS as Zotero reads
 * it, CSL-JSON. Stateless.
 */
final class Records {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Records() {}

  static List<Citation> of(EditionHeader header) {
    return List.of(
        new Citation("bibtex", bibtex(header, ""), bibtex(header, Citations.NUMBER)),
        new Citation("ris", ris(header, ""), ris(header, Citations.NUMBER)),
        new Citation("csl", csl(header, ""), csl(header, Citations.NUMBER)));
  }

  private static String bibtex(EditionHeader header, String passage) {
    List<String> fields = new ArrayList<>();
    field(fields, "author", people(header.authors()));
    fields.add("  title = {{" + escaped(header.title()) + "}}");
    field(fields, "editor", people(header.editors()));
    field(fields, "translator", people(header.translators()));
    field(fields, "date", header.date().map(EditionHeader.When::iso).orElse(""));
    field(fields, "publisher", header.publisher().map(Records::escaped).orElse(""));
    field(fields, "version", header.version().map(Records::escaped).orElse(""));
    field(fields, "howpublished", escaped(held(header)));
    field(fields, "pages", passage);
    field(fields, "doi", header.doi().orElse(""));
    field(fields, "url", at(header, passage));
    field(fields, "langid", header.language());
    return "@misc{" + header.id() + ",\n" + String.join(",\n", fields) + "\n}";
  }

  private static void field(List<String> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.add("  " + name + " = {" + value + "}");
    }
  }

  private static String people(List<Name> names) {
    return names.stream()
        .map(
            name ->
                name.organisation()
                    ? "{" + escaped(name.words()) + "}"
                    : name.given().isEmpty()
                        ? escaped(name.family())
                        : escaped(name.family() + ", " + name.given()))
        .collect(Collectors.joining(" and "));
  }

  /** Escapes what BibTeX and TeX would read as theirs; a brace alone would end the field. */
  private static String escaped(String words) {
    var text = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '%', '&', '#', '_', '$' -> text.append('\\').append(c);
        case '{' -> text.append("\\textbraceleft ");
        case '}' -> text.append("\\textbraceright ");
        case '\\' -> text.append("\\textbackslash ");
        case '~' -> text.append("\\textasciitilde ");
        case '^' -> text.append("\\textasciicircum ");
        default -> text.append(c);
      }
    }
    return text.toString();
  }

  private static String held(EditionHeader header) {
    return Stream.of(header.archive().name(), header.archive().place(), header.archive().location())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The edition's address, or that of a passage. */
  private static String at(EditionHeader header, String passage) {
    return header.url().map(url -> passage.isEmpty() ? url : url + "#" + Citations.ID).orElse("");
  }

  private static String ris(EditionHeader header, String passage) {
    List<String> lines = new ArrayList<>();
    lines.add("TY  - MANSCPT");
    lines.add("TI  - " + header.title());
    header.authors().forEach(name -> lines.add("AU  - " + sorted(name)));
    header.editors().forEach(name -> lines.add("ED  - " + sorted(name)));
    header.translators().forEach(name -> lines.add("A4  - " + sorted(name)));
    tag(lines, "DA", header.date().map(EditionHeader.When::iso).map(Records::risDate).orElse(""));
    tag(lines, "DB", header.archive().name());
    tag(lines, "AN", header.archive().location());
    tag(lines, "PB", header.publisher().orElse(""));
    tag(lines, "ET", header.version().orElse(""));
    tag(lines, "DP", header.copy().orElse(""));
    tag(lines, "SP", passage);
    tag(lines, "DO", header.doi().orElse(""));
    tag(lines, "UR", at(header, passage));
    tag(lines, "LA", header.language());
    lines.add("ER  - ");
    return String.join("\n", lines);
  }

  private static void tag(List<String> lines, String tag, String value) {
    if (!value.isEmpty()) {
      lines.add(tag + "  - " + value);
    }
  }

  private static String sorted(Name name) {
    return name.organisation() || name.given().isEmpty()
        ? name.words()
        : name.family() + ", " + name.given();
  }

  /** "1951-06" is "1951/06//". */
  private static String risDate(String iso) {
    String[] parts = iso.split("-");
    return iso.isEmpty() ? "" : String.join("/", parts) + "/".repeat(4 - parts.length);
  }

  private static String csl(EditionHeader header, String passage) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", header.id());
    item.put("type", "manuscript");
    item.put("title", header.title());
    put(item, "language", Optional.of(header.language()));
    people(item, "author", header.authors());
    people(item, "editor", header.editors());
    people(item, "translator", header.translators());
    header
        .date()
        .filter(date -> !date.iso().isEmpty())
        .ifPresent(d -> item.put("issued", issued(d)));
    put(item, "archive", Optional.of(header.archive().name()));
    put(item, "archive-place", Optional.of(header.archive().place()));
    put(item, "archive_location", Optional.of(header.archive().location()));
    put(item, "publisher", header.publisher());
    put(item, "source", header.copy());
    put(item, "version", header.version());
    put(item, "page", Optional.of(passage));
    put(item, "DOI", header.doi());
    put(item, "URL", Optional.of(at(header, passage)));
    try {
      return JSON.writeValueAsString(List.of(item));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings and numbers are always JSON", e);
    }
  }

  private static void put(Map<String, Object> item, String name, Optional<String> value) {
    value.filter(words -> !words.isEmpty()).ifPresent(words -> item.put(name, words));
  }

  private static void people(Map<String, Object> item, String role, List<Name> names) {
    if (!names.isEmpty()) {
      item.put(role, names.stream().map(Records::person).toList());
    }
  }

  private static Map<String, String> person(Name name) {
    if (name.organisation() || name.given().isEmpty()) {
      return Map.of("literal", name.words());
    }
    Map<String, String> person = new LinkedHashMap<>();
    person.put("family", name.family());
    person.put("given", name.given());
    return person;
  }

  private static Map<String, Object> issued(EditionHeader.When date) {
    Map<String, Object> issued = new LinkedHashMap<>();
    List<Integer> parts = Stream.of(date.iso().split("-")).map(Integer::valueOf).toList();
    issued.put("date-parts", List.of(parts));
    if (date.inferred()) {
      issued.put("circa", true);
    }
    return issued;
  }
}
