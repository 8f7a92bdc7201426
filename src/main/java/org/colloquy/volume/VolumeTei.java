package org.colloquy.volume;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Makes one TEI document of a volume: a group of texts in the order of the plan, one header, one
 * list of persons, places and organisations. Ids of document 4 begin with {@code d4.}, those of an
 * introduction with {@code i} and its number, of the whole volume {@code i0}. For one volume.
 */
public final class VolumeTei {
  private static final List<String> NUMERALS =
      List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

  private final VolumePlan plan;
  private final Map<Reference, VolumeDocument> files;
  private final DiagnosticSink sink;
  private final Map<Reference, Member> members = new LinkedHashMap<>();
  private final List<Member> documents = new ArrayList<>();

  private VolumeTei(VolumePlan plan, Map<Reference, VolumeDocument> files, DiagnosticSink sink) {
    this.plan = plan;
    this.files = files;
    this.sink = sink;
  }

  /**
   * Writes the document.
   *
   * @param plan what is in it
   * @param name name of the volume, from which its id is made
   * @param files what the plan names
   * @param sink takes what is wrong with the files
   * @return TEI P5 in UTF-8; empty after an error
   */
  public static Optional<byte[]> write(
      VolumePlan plan, String name, Map<Reference, VolumeDocument> files, DiagnosticSink sink) {
    var writer = new VolumeTei(plan, files, sink);
    return writer.read() ? Optional.of(Dom.write(writer.document(name))) : Optional.empty();
  }

  /** Returns the prefix of the ids of a document, from 1, as in {@code d4}. */
  public static String prefix(int document) {
    return "d" + document;
  }

  private boolean read() {
    boolean sound = true;
    int introductions = plan.introduction().isPresent() ? 0 : 1;
    for (Reference introduction : plan.introductions()) {
      sound &= read(introduction, "i" + introductions++, true);
    }
    int number = 0;
    for (Reference edition : plan.editions()) {
      sound &= read(edition, prefix(++number), false);
      documents.add(members.get(edition));
    }
    return sound;
  }

  private boolean read(Reference reference, String id, boolean introduction) {
    VolumeDocument file = files.get(reference);
    if (file.isMarkdown() && introduction) {
      boolean empty = new String(file.bytes(), UTF_8).isBlank();
      return !empty || wrong(reference, "“" + reference.name() + "” is empty");
    }
    try {
      Document document = Dom.parse(file.bytes());
      Element root = document.getDocumentElement();
      boolean isTei =
          Dom.is(root, "TEI")
              && Dom.first(root, "teiHeader/fileDesc").isPresent()
              && Dom.first(root, "text/body").isPresent();
      if (!isTei) {
        return wrong(reference, "“" + reference.name() + "” is no TEI with a header and a body");
      }
      if (introduction && Dom.children(Dom.first(root, "text").orElseThrow()).size() > 1) {
        return wrong(reference, "an introduction in TEI has nothing before or after its body");
      }
      members.put(reference, new Member(id, document));
      return true;
    } catch (SAXException e) {
      return wrong(reference, "“" + reference.name() + "” is no TEI: " + e.getMessage());
    }
  }

  private boolean wrong(Reference reference, String message) {
    sink.report(Diagnostic.at(Code.M508, reference.at(), message));
    return false;
  }

  private Document document(String name) {
    var header = new VolumeHeader(plan);
    members.values().forEach(header::add);
    String id = id(name);
    Set<String> reserved = new HashSet<>(header.ids());
    reserved.add(id);
    for (int part = 1; part <= plan.parts().size(); part++) {
      reserved.add("part-" + part);
    }
    var lists = new Lists(reserved);
    int number = 0;
    for (Member member : members.values()) {
      lists.add(number++, member);
    }
    members.values().forEach(Member::rewrite);
    String language = plan.value("language").orElseGet(() -> language(documents.get(0)));
    Document volume = Dom.empty();
    Element tei = volume.createElementNS(Dom.TEI, "TEI");
    tei.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns", Dom.TEI);
    Dom.set(tei, "xml:id", id);
    Dom.set(tei, "xml:lang", language);
    volume.appendChild(tei);
    header.write(tei, language, documents, lists);
    lists.writeStandOff(tei);
    others(tei);
    text(Dom.add(tei, "text", "xml:lang", language));
    return volume;
  }

  /** Facsimiles and the like. */
  private void others(Element tei) {
    Set<String> own = Set.of("teiHeader", "standOff", "text");
    for (Member member : members.values()) {
      Dom.children(member.root()).stream()
          .filter(child -> !own.contains(child.getLocalName()))
          .forEach(child -> Dom.copy(tei, child));
    }
  }

  /** The name, made an NCName that no prefix is like. */
  private static String id(String name) {
    String id = name.replaceAll("[^\\p{L}\\p{Nd}_-]", "-");
    boolean letter = !id.isEmpty() && Character.isLetter(id.codePointAt(0));
    return letter && !id.matches("[dis]\\d+") ? id : "vol-" + id;
  }

  private static String language(Member member) {
    String own = Dom.first(member.root(), "text").map(Dom::language).orElse("");
    String whole = Dom.language(member.root());
    return !own.isEmpty() ? own : whole.isEmpty() ? "en" : whole;
  }

  private void text(Element text) {
    if (plan.introduction().isPresent()) {
      Element front = Dom.add(text, "front");
      Element div = Dom.add(front, "div", "type", "introduction", "xml:id", "i0");
      introduction(plan.introduction().get(), "i0", div);
    }
    Element group = Dom.add(text, "group");
    int introductions = 0;
    int document = 0;
    int number = 0;
    for (PlannedPart part : plan.parts()) {
      boolean named = !part.title().isEmpty();
      Element into = named ? part(group, ++number, part.title()) : group;
      if (part.introduction().isPresent()) {
        String id = "i" + ++introductions;
        Element own = Dom.add(into, "text", "type", "introduction", "xml:id", id);
        introduction(part.introduction().get(), id, Dom.add(own, "body"));
      }
      for (Reference edition : part.editions()) {
        document(into, ++document, members.get(edition));
      }
    }
  }

  private static Element part(Element group, int number, String title) {
    String numeral = number < NUMERALS.size() ? NUMERALS.get(number) : String.valueOf(number);
    Element part = Dom.add(group, "group", "n", numeral, "xml:id", "part-" + number);
    Dom.leaf(part, "head", title);
    return part;
  }

  private static void document(Element group, int number, Member member) {
    Element text = Dom.first(member.root(), "text").orElseThrow();
    String language = language(member);
    Dom.set(text, "xml:id", prefix(number));
    Dom.set(text, "xml:lang", language);
    if (text.hasAttribute("type")) {
      text.setAttribute("subtype", text.getAttribute("type"));
    }
    text.setAttribute("type", "document");
    text.setAttribute("n", String.valueOf(number));
    Dom.move(group, text);
  }

  /** Writes an introduction into a division or body. */
  private void introduction(Reference reference, String id, Element into) {
    VolumeDocument file = files.get(reference);
    if (file.isMarkdown()) {
      String markdown = new String(file.bytes(), UTF_8);
      MarkdownTei.write(markdown.startsWith("\uFEFF") ? markdown.substring(1) : markdown, id, into);
      return;
    }
    Element body = Dom.first(members.get(reference).root(), "text/body").orElseThrow();
    while (body.getFirstChild() != null) {
      Node child = body.getFirstChild();
      body.removeChild(child);
      into.appendChild(into.getOwnerDocument().adoptNode(child));
    }
  }
}
