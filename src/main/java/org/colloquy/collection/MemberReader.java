package org.colloquy.collection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.publish.PublishException;
import org.colloquy.publish.Stylesheets;
import org.colloquy.publish.TeiTree;

/** Reads out of one TEI document what the collection says of it. For one document. */
final class MemberReader {
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Named> named = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();

  private MemberReader() {}

  /** A name met while the passage it stands in is not yet complete. */
  private record Range(String ids, int start, int end) {}

  /**
   * Reads a document.
   *
   * @param folder the folder of its edition
   * @throws PublishException if the stylesheet stops
   */
  static Member read(String folder, TeiTree tei, Stylesheets stylesheets, DiagnosticSink messages)
      throws PublishException {
    var made = new XdmDestination();
    stylesheets.transform("site/extract.xsl", tei, Map.of(), made, messages);
    XdmNode edition = made.getXdmNode().children("edition").iterator().next();
    var reader = new MemberReader();
    edition.children("entity").forEach(e -> reader.names.put(is(e, "id"), is(e, "name")));
    edition.children("passage").forEach(reader::passage);
    edition.children("entity").forEach(reader::entity);
    return new Member(
        folder,
        is(edition, "title"),
        is(edition, "when"),
        is(edition, "date"),
        is(edition, "lang"),
        is(edition, "archive"),
        is(edition, "genre"),
        is(edition, "genre-words"),
        is(edition, "abstract"),
        is(edition, "published"),
        is(edition, "uri"),
        List.copyOf(reader.named),
        List.copyOf(reader.passages));
  }

  private void passage(XdmNode node) {
    text.setLength(0);
    List<Range> ranges = new ArrayList<>();
    walk(node, ranges);
    int last = text.length();
    while (last > 0 && text.charAt(last - 1) == ' ') {
      last--;
    }
    String who =
        Stream.of(is(node, "who").split("\\s+"))
            .filter(id -> id.startsWith("#"))
            .map(id -> names.getOrDefault(id.substring(1), ""))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "));
    var passage =
        new Passage(is(node, "id"), is(node, "n"), is(node, "part"), who, text.substring(0, last));
    passages.add(passage);
    for (Range range : ranges) {
      var mention = new Mention(passage, Math.min(range.start, last), Math.min(range.end, last));
      for (String id : range.ids.split("\\s+")) {
        mentions.computeIfAbsent(id, key -> new ArrayList<>()).add(mention);
      }
    }
  }

  private void walk(XdmNode node, List<Range> ranges) {
    for (XdmNode child : node.children()) {
      if (child.getNodeKind() == XdmNodeKind.TEXT) {
        fold(child.getStringValue());
      } else if (child.getNodeKind() == XdmNodeKind.ELEMENT) {
        int start = text.length();
        walk(child, ranges);
        ranges.add(new Range(is(child, "ref"), start, text.length()));
      }
    }
  }

  private void fold(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c > ' ') {
        text.append(c);
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  private void entity(XdmNode node) {
    List<String> variants = new ArrayList<>();
    node.children("variant").forEach(variant -> variants.add(variant.getStringValue()));
    List<Identifier> identifiers = new ArrayList<>();
    node.children("idno")
        .forEach(idno -> identifiers.add(new Identifier(is(idno, "type"), idno.getStringValue())));
    List<Turn> turns = new ArrayList<>();
    node.children("spoken").forEach(turn -> turns.add(new Turn(is(turn, "id"), is(turn, "n"))));
    named.add(
        new Named(
            Kind.valueOf(is(node, "kind").toUpperCase(Locale.ROOT)),
            is(node, "id"),
            is(node, "name"),
            is(node, "life"),
            is(node, "note"),
            is(node, "geo"),
            variants,
            identifiers,
            turns,
            List.copyOf(mentions.getOrDefault(is(node, "id"), List.of()))));
  }

  private static String is(XdmNode node, String attribute) {
    String value = node.getAttributeValue(new QName(attribute));
    return value == null ? "" : value;
  }
}
