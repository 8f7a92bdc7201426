package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One edition of every kind, written as a reader gets it. */
final class PageKinds {
  /** Where the pages stand after {@link #write}. */
  static final Path FOLDER = Path.of("target/pages");

  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final Path TEI = Path.of("src/test/resources/tei");

  private PageKinds() {}

  private static Map<String, Path> editions() {
    Map<String, Path> editions = new TreeMap<>();
    editions.put("record", TEI.resolve("contract.tei.xml"));
    editions.put("cuts", TEI.resolve("labels-and-cuts.tei.xml"));
    editions.put("arabic", TEI.resolve("arabic.tei.xml"));
    editions.put("korean", TEI.resolve("korean.tei.xml"));
    editions.put("sample", Path.of("tei/editions/stalin-kim-1950-04.tei.xml"));
    for (String kind :
        List.of(
            "plays/verse",
            "plays/cast-list",
            "parliament/inserted",
            "labels/own-line",
            "edges/russian",
            "edges/markup",
            "edges/memorandum")) {
      editions.put(kind.replace('/', '-'), CORPUS.resolve(kind).resolve("expected.tei.xml"));
    }
    return editions;
  }

  /** Writes the pages; returns the page of each kind by the kind's name. */
  static Map<String, Path> write() throws IOException, PublishException {
    var stylesheets = new Stylesheets();
    var evidence =
        new TurnEvidence(
            7, 8, "Comr. Orlov: Good.", "labels", "colon", "high", TurnEvidence.By.PROGRAM, "");
    Map<String, Path> pages = new TreeMap<>();
    for (Map.Entry<String, Path> edition : editions().entrySet()) {
      byte[] bytes = Files.readAllBytes(edition.getValue());
      Path folder = write(stylesheets, edition.getKey(), bytes, evidence);
      pages.put(edition.getKey(), folder.resolve(HtmlOutput.PAGE));
      if (List.of("record", "sample", "arabic", "cuts").contains(edition.getKey())) {
        pages.put(edition.getKey() + "-register", folder.resolve("register.html"));
      }
    }
    Path images = write(stylesheets, "images", withImages(), evidence);
    Files.copy(
        Path.of("src/site/resources/pdf.png"),
        images.resolve("page-1.png"),
        StandardCopyOption.REPLACE_EXISTING);
    pages.put("images", images.resolve(HtmlOutput.PAGE));
    Path parts = write(stylesheets, "parts", LongRecord.tei(250, 60, 5), evidence);
    pages.put("parts", parts.resolve(HtmlOutput.PAGE));
    pages.put("parts-second", parts.resolve("part-2.html"));
    return pages;
  }

  /** An edition with an image of its original, and one that lies elsewhere. */
  private static byte[] withImages() throws IOException {
    String images =
        "<bibl type=\"facsimile\"><ref target=\"page-1.png\">page-1.png</ref>"
            + " <ref target=\"https://example.org/manifest.json\">manifest</ref></bibl>";
    return Files.readString(TEI.resolve("contract.tei.xml"))
        .replace("</sourceDesc>", images + "</sourceDesc>")
        .getBytes(UTF_8);
  }

  private static Path write(
      Stylesheets stylesheets, String name, byte[] bytes, TurnEvidence evidence)
      throws IOException, PublishException {
    var options =
        new HtmlOptions(
            name,
            "",
            "a.txt",
            "0123456789abcdef",
            "All there.",
            EnumSet.allOf(HtmlOptions.Beside.class),
            new TreeMap<>(Map.of("t2", evidence)));
    TeiTree tei = stylesheets.parse(name, bytes);
    Path folder = Files.createDirectories(FOLDER.resolve(name));
    for (Map.Entry<String, byte[]> file :
        new HtmlOutput(stylesheets).render(tei, options, around(name), message -> {}).entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    return folder;
  }

  /** One of the editions stands in a site, with logo and foot. */
  private static Surroundings around(String kind) {
    if (!kind.equals("cuts")) {
      return Surroundings.NONE;
    }
    byte[] logo =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>"
            .getBytes(UTF_8);
    var style =
        new HouseStyle(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new HouseFile("house-logo.svg", logo)),
            "A mill",
            "Kept by nobody.",
            BookStyle.NONE);
    return new Surroundings(style, Optional.of("Talks of the mills"), HouseFiles.NONE, "");
  }

  /** Returns the page of the richest kind among those written. */
  static Path richest(Map<String, Path> pages) {
    return pages.get("record");
  }

  /** Returns the pages' files, for a command line. */
  static List<String> files(Map<String, Path> pages) {
    return new ArrayList<>(pages.values().stream().map(Path::toString).toList());
  }
}
