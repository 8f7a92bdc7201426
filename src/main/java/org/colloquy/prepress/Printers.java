package org.colloquy.prepress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The printers the program knows, by name. Immutable. */
public final class Printers {
  private final SortedMap<String, Printer> printers;

  private Printers(SortedMap<String, Printer> printers) {
    this.printers = Collections.unmodifiableSortedMap(printers);
  }

  /** Reads the list in the jar. */
  public static Printers read() {
    try (InputStream stream = Printers.class.getResourceAsStream("printers.yaml")) {
      var printers = new TreeMap<String, Printer>();
      JsonNode list = new YAMLMapper().readTree(stream);
      for (Map.Entry<String, JsonNode> entry : list.properties()) {
        printers.put(entry.getKey(), printer(entry.getKey(), entry.getValue()));
      }
      return new Printers(printers);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's list of printers cannot be read", e);
    }
  }

  /** Returns a printer, if there is one of that name. */
  public Optional<Printer> find(String name) {
    return Optional.ofNullable(printers.get(name));
  }

  /** Returns the names, sorted. */
  public Set<String> names() {
    return printers.keySet();
  }

  private static Printer printer(String name, JsonNode node) {
    JsonNode pages = node.path("pages");
    JsonNode bleed = node.path("bleed");
    return new Printer(
        name,
        node.path("title").asText(),
        PdfFlavour.valueOf(node.path("pdf").asText().toUpperCase(Locale.ROOT)),
        trims(node.path("trims")),
        gutters(node.path("gutter")),
        node.path("safe").asDouble(),
        pages.path("from").asInt(),
        pages.path("to").asInt(),
        pages.path("even").asBoolean(),
        bleed.path("width").asDouble(),
        bleed.path("inside").asBoolean(),
        strings(node.path("colours")),
        node.path("ink").asInt(),
        node.path("resolution").asInt(),
        numbers(node.path("spine")),
        some(node.path("spineText"))
            .map(n -> new Printer.SpineText(n.path("from").asInt(), n.path("clear").asDouble())),
        some(node.path("barcode"))
            .map(
                n ->
                    new Printer.Barcode(
                        n.path("width").asDouble(),
                        n.path("height").asDouble(),
                        n.path("edge").asDouble())));
  }

  private static Optional<JsonNode> some(JsonNode node) {
    return node.isMissingNode() ? Optional.empty() : Optional.of(node);
  }

  private static List<Trim> trims(JsonNode node) {
    List<Trim> trims = new ArrayList<>();
    node.forEach(item -> trims.add(Trim.parse(item.asText())));
    return trims;
  }

  private static List<Printer.Gutter> gutters(JsonNode node) {
    List<Printer.Gutter> gutters = new ArrayList<>();
    node.forEach(
        item ->
            gutters.add(
                new Printer.Gutter(item.path("to").asInt(), item.path("least").asDouble())));
    return gutters;
  }

  private static Set<String> strings(JsonNode node) {
    Set<String> strings = new HashSet<>();
    node.forEach(item -> strings.add(item.asText()));
    return strings;
  }

  private static Map<String, Double> numbers(JsonNode node) {
    Map<String, Double> numbers = new TreeMap<>();
    node.properties().forEach(entry -> numbers.put(entry.getKey(), entry.getValue().asDouble()));
    return numbers;
  }
}
