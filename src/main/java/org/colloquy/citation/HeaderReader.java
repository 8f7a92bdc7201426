package org.colloquy.citation;

import static net.sf.saxon.s9api.streams.Steps.attribute;
import static net.sf.saxon.s9api.streams.Steps.child;
import static net.sf.saxon.s9api.streams.Steps.descendant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.colloquy.citation.EditionHeader.Archive;
import org.colloquy.citation.EditionHeader.Name;
import org.colloquy.citation.EditionHeader.When;

/** Reads the header of a TEI document. Stateless. */
public final class HeaderReader {
  /** TEI wants a publisher; where none is known these words hold its place. */
  private static final Set<String> PLACEHOLDERS =
      Set.of("not named", "not published yet", "unknown", "");

  private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d\\d){0,2}");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");

  private final XdmNode tei;
  private final XdmNode header;

  private HeaderReader(XdmNode tei, XdmNode header) {
    this.tei = tei;
    this.header = header;
  }

  /**
   * Returns what the header says; almost nothing for a document without one.
   *
   * @param document the document node
   */
  public static EditionHeader read(XdmNode document) {
    XdmNode tei = document.select(child("TEI")).findFirst().orElse(document);
    return new HeaderReader(tei, tei.select(child("teiHeader")).findFirst().orElse(tei)).read();
  }

  private EditionHeader read() {
    List<XdmNode> titles = all("fileDesc", "titleStmt", "title").toList();
    Optional<XdmNode> main =
        titles.stream().filter(title -> at(title, "type").equals("main")).findFirst();
    String id = at(tei, "xml:id");
    return new EditionHeader(
        id.isEmpty() ? "edition" : id,
        main.or(() -> titles.stream().findFirst()).map(HeaderReader::words).orElse(id),
        at(tei, "xml:lang"),
        all("profileDesc", "creation", "date").findFirst().map(HeaderReader::when),
        names(all("fileDesc", "titleStmt", "author")),
        names(all("fileDesc", "titleStmt", "editor")),
        names(
            all("fileDesc", "titleStmt", "respStmt")
                .filter(each -> at(each, "xml:id").equals("translator"))
                .flatMap(
                    each ->
                        Stream.concat(
                            each.select(child("persName")), each.select(child("orgName"))))),
        first(all("fileDesc", "publicationStmt", "publisher"))
            .filter(words -> !PLACEHOLDERS.contains(words.toLowerCase(Locale.ROOT))),
        all("fileDesc", "publicationStmt", "date")
            .map(date -> at(date, "when"))
            .filter(when -> ISO.matcher(when).matches())
            .findFirst(),
        all("fileDesc", "editionStmt", "edition")
            .map(e -> at(e, "n"))
            .findFirst()
            .filter(HeaderReader::isSaid),
        number("DOI").filter(doi -> DOI.matcher(doi).matches()),
        number("URI").filter(url -> ADDRESS.matcher(url).matches()),
        archive(),
        first(
            all("fileDesc", "sourceDesc", "bibl")
                .filter(bibl -> at(bibl, "type").equals("intermediary"))
                .flatMap(bibl -> bibl.select(child("publisher")))),
        first(all("fileDesc", "seriesStmt", "title")),
        all("fileDesc", "sourceDesc", "bibl")
            .filter(bibl -> at(bibl, "type").equals("facsimile"))
            .flatMap(bibl -> bibl.select(child("ref")))
            .map(ref -> at(ref, "target"))
            .filter(HeaderReader::isSaid)
            .toList());
  }

  private Archive archive() {
    Optional<XdmNode> known =
        all("fileDesc", "sourceDesc")
            .flatMap(each -> each.select(descendant("msIdentifier")))
            .findFirst();
    return new Archive(
        joined(known, "repository"),
        joined(known, "settlement", "country"),
        joined(known, "collection", "idno", "altIdentifier"));
  }

  private static String joined(Optional<XdmNode> identifier, String... children) {
    return identifier.stream()
        .flatMap(node -> Stream.of(children).flatMap(name -> node.select(child(name))))
        .map(HeaderReader::words)
        .filter(HeaderReader::isSaid)
        .collect(Collectors.joining(", "));
  }

  private static When when(XdmNode date) {
    String iso = at(date, "when");
    String words = words(date);
    return new When(
        ISO.matcher(iso).matches() ? iso : "",
        words.isEmpty() ? iso : words,
        at(date, "evidence").equals("conjecture"));
  }

  private static List<Name> names(Stream<? extends XdmNode> nodes) {
    return nodes
        .map(
            node ->
                new Name(
                    words(node),
                    node.getNodeName().getLocalName().equals("orgName")
                        || node.select(child("orgName")).exists()))
        .filter(name -> !name.words().isEmpty())
        .toList();
  }

  private Optional<String> number(String type) {
    return first(
        all("fileDesc", "publicationStmt", "idno").filter(idno -> at(idno, "type").equals(type)));
  }

  private Stream<XdmNode> all(String... path) {
    Stream<XdmNode> nodes = Stream.of(header);
    for (String name : path) {
      nodes = nodes.flatMap(node -> node.select(child(name)));
    }
    return nodes;
  }

  private static Optional<String> first(Stream<? extends XdmNode> nodes) {
    return nodes.map(HeaderReader::words).filter(HeaderReader::isSaid).findFirst();
  }

  private static boolean isSaid(String words) {
    return !words.isEmpty();
  }

  private static String at(XdmNode node, String name) {
    String local = name.substring(name.indexOf(':') + 1);
    return node.select(attribute(local)).asOptionalString().orElse("");
  }

  private static String words(XdmNode node) {
    return node.getStringValue().strip().replaceAll("\\s+", " ");
  }
}
