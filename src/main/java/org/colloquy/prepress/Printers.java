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
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The printers the program knows, by name. Immutable. */
public final class Printers {
  private static final Trim ANY_LEAST = new Trim(1, 1);
  private static final Trim ANY_MOST = new Trim(40, 40);

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
    var limits =
        new Printer.Pages(
            pages.path("from").asInt(),
            pages.path("to").asInt(),
            pages.path("even").asBoolean(),
            pages.path("last").asText().equals("blank"));
    return new Printer(
        name,
        node.path("title").asText(),
        node.path("source").asText(),
        node.path("read").asText(),
        PdfFlavour.valueOf(node.path("pdf").asText().toUpperCase(Locale.ROOT)),
        node.path("pdfOnly").asBoolean(),
        sizes(node),
        margins(node),
        limits,
        new Printer.Bleed(length(bleed, "width"), bleed.path("inside").asBoolean()),
        ink(node),
        papers(node.path("papers"), limits),
        cover(node),
        node.path("marks").asBoolean());
  }

  /** A length in inches, or with a unit. */
  private static double length(JsonNode node, String key) {
    return Inches.parse(node.path(key).asText("0")).orElseThrow();
  }

  private static Printer.Sizes sizes(JsonNode node) {
    List<Trim> listed = new ArrayList<>();
    node.path("trims").forEach(item -> listed.add(Trim.parse(item.asText())));
    JsonNode custom = node.path("custom");
    if (custom.isMissingNode()) {
      return new Printer.Sizes(listed, Optional.empty(), Optional.empty());
    }
    boolean any = custom.asText().equals("any");
    return new Printer.Sizes(
        listed,
        Optional.of(any ? ANY_LEAST : Trim.parse(custom.path("from").asText())),
        Optional.of(any ? ANY_MOST : Trim.parse(custom.path("to").asText())));
  }

  private static Printer.Margins margins(JsonNode node) {
    List<Printer.Gutter> gutters = new ArrayList<>();
    node.path("gutter")
        .forEach(
            item ->
                gutters.add(new Printer.Gutter(item.path("to").asInt(), length(item, "least"))));
    double safe = length(node, "safe");
    return new Printer.Margins(gutters, safe, Math.max(safe, length(node, "safeBleed")));
  }

  private static Printer.Ink ink(JsonNode node) {
    Set<String> colours = new HashSet<>();
    node.path("colours").forEach(item -> colours.add(item.asText()));
    int resolution = node.path("resolution").asInt();
    return new Printer.Ink(
        colours,
        node.path("ink").asInt(),
        node.path("line").asDouble(),
        resolution,
        node.path("lineArt").asInt(resolution));
  }

  private static List<Printer.Paper> papers(JsonNode node, Printer.Pages limits) {
    List<Printer.Paper> papers = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      JsonNode paper = entry.getValue();
      JsonNode spine = paper.path("spine");
      OptionalDouble page = OptionalDouble.empty();
      if (spine.has("page")) {
        page = OptionalDouble.of(spine.path("page").asDouble());
      } else if (spine.has("perInch")) {
        page = OptionalDouble.of(1 / spine.path("perInch").asDouble());
      }
      papers.add(
          new Printer.Paper(
              entry.getKey(),
              paper.path("from").asInt(limits.fewest()),
              paper.path("to").asInt(limits.most()),
              page,
              spine.path("more").asDouble()));
    }
    return papers;
  }

  private static Printer.Cover cover(JsonNode node) {
    JsonNode cover = node.path("cover");
    JsonNode text = node.path("spineText");
    JsonNode barcode = node.path("barcode");
    return new Printer.Cover(
        length(cover, "bleed"),
        length(cover, "safe"),
        text.path("from").asInt(),
        length(text, "clear"),
        new Printer.Barcode(
            length(barcode, "width"), length(barcode, "height"), length(barcode, "edge")));
  }
}
