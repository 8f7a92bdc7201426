package org.colloquy.volume;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * The header of a volume: what its editors say of it, the header of each document as a source, and
 * what the documents' headers have in common once. For one volume.
 */
final class VolumeHeader {
  private static final String NOT_PUBLISHED = "Not published yet";
  private static final String NO_LICENCE = "No licence is stated for this edition.";

  /** What is made anew for the volume. */
  private static final Set<String> OWN = Set.of("refsDecl", "appInfo");

  private static final Set<String> SETS = Set.of("tagsDecl", "classDecl");

  private final VolumePlan plan;
  private final United statements = new United();
  private final United funders = new United();
  private final United declarations = new United();
  private final Map<String, United> sets = new LinkedHashMap<>();
  private final Map<String, Element> shells = new LinkedHashMap<>();
  private final List<Element> editorial = new ArrayList<>();
  private final United languages = new United();
  private final List<Element> programs = new ArrayList<>();

  VolumeHeader(VolumePlan plan) {
    this.plan = plan;
  }

  /** Takes out of a document's header what it may have in common with others. */
  void add(Member member) {
    Element header = member.header();
    Dom.first(header, "fileDesc/titleStmt")
        .ifPresent(
            statement -> {
              Dom.children(statement, "respStmt").forEach(e -> statements.add(member, e));
              Dom.children(statement, "funder").forEach(e -> funders.add(member, e));
            });
    Dom.first(header, "profileDesc/langUsage")
        .ifPresent(usage -> Dom.children(usage, "language").forEach(e -> languages.add(member, e)));
    for (Element declaration :
        Dom.first(header, "encodingDesc").map(Dom::children).orElse(List.of())) {
      String name = declaration.getLocalName();
      if (SETS.contains(name)) {
        Dom.children(declaration).forEach(each -> set(member, name, each));
      } else if (name.equals("appInfo")) {
        programs.add(declaration);
      } else if (name.equals("editorialDecl")
          || name.equals("samplingDecl")
          || name.equals("projectDesc")) {
        editorial.add(declaration);
      } else if (!OWN.contains(name)) {
        declarations.add(member, declaration);
      }
      if (name.equals("refsDecl") && !Dom.id(declaration).isEmpty()) {
        member.rename(Dom.id(declaration), "refs");
      }
    }
  }

  /** A taxonomy is joined category by category. */
  private void set(Member member, String name, Element each) {
    String id = Dom.id(each);
    if (Dom.is(each, "taxonomy") && !id.isEmpty()) {
      shells.putIfAbsent(id, each);
      member.rename(id, id);
      United categories = sets.computeIfAbsent(name + " " + id, key -> new United());
      Dom.children(each).forEach(category -> categories.add(member, category));
    } else {
      sets.computeIfAbsent(name, key -> new United()).add(member, each);
    }
  }

  /** Returns the ids that the header has. */
  Set<String> ids() {
    return Stream.of(
            statements.ids().stream(),
            declarations.ids().stream(),
            sets.values().stream().flatMap(set -> set.ids().stream()),
            shells.keySet().stream(),
            Stream.of("refs"))
        .flatMap(each -> each)
        .collect(Collectors.toSet());
  }

  /** Writes the header; the members' ids are renamed. */
  void write(Element tei, String language, List<Member> members, Lists lists) {
    Element header = Dom.add(tei, "teiHeader", "xml:lang", "en");
    Element file = Dom.add(header, "fileDesc");
    titleStmt(file);
    plan.value("edition")
        .ifPresent(words -> Dom.leaf(Dom.add(file, "editionStmt"), "edition", words));
    publicationStmt(file);
    plan.value("series")
        .ifPresent(words -> Dom.leaf(Dom.add(file, "seriesStmt"), "title", words, "level", "s"));
    Dom.leaf(Dom.add(file, "notesStmt"), "note", citation(), "type", "citation");
    Element sources = Dom.add(file, "sourceDesc");
    for (int i = 0; i < members.size(); i++) {
      source(sources, i + 1, members.get(i));
    }
    encodingDesc(header);
    Element profile = Dom.add(header, "profileDesc");
    plan.value("abstract").ifPresent(words -> Dom.leaf(Dom.add(profile, "abstract"), "p", words));
    langUsage(profile, language);
    lists.writeParticipants(profile);
  }

  private void titleStmt(Element file) {
    Element statement = Dom.add(file, "titleStmt");
    Dom.leaf(statement, "title", plan.value("title").orElse(""), "type", "main");
    plan.value("subtitle").ifPresent(words -> Dom.leaf(statement, "title", words, "type", "sub"));
    for (String editor : plan.values("editor")) {
      Dom.leaf(Dom.add(statement, "editor"), "persName", editor);
    }
    for (String funder : plan.values("funder")) {
      Dom.leaf(Dom.add(statement, "funder"), "orgName", funder);
    }
    funders.write(statement);
    statements.write(statement);
  }

  private void publicationStmt(Element file) {
    Element statement = Dom.add(file, "publicationStmt");
    Dom.leaf(statement, "publisher", plan.value("publisher").orElse(NOT_PUBLISHED));
    plan.value("place").ifPresent(words -> Dom.leaf(statement, "pubPlace", words));
    plan.value("date").ifPresent(date -> Dom.add(statement, "date", "when", date));
    Map.of("isbn", "ISBN", "doi", "DOI", "url", "URI").entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            idno ->
                plan.value(idno.getKey())
                    .ifPresent(
                        words -> Dom.leaf(statement, "idno", words, "type", idno.getValue())));
    Optional<String> licence = plan.value("licence.url");
    Element availability =
        Dom.add(statement, "availability", "status", licence.isPresent() ? "free" : "unknown");
    Optional<String> words = plan.value("licence.text").or(() -> licence);
    if (licence.isPresent()) {
      Element made = Dom.add(availability, "licence", "target", licence.get());
      Dom.leaf(made, "p", words.orElseThrow());
    } else {
      Dom.leaf(availability, "p", words.orElse(NO_LICENCE));
    }
    plan.value("rights").ifPresent(rights -> Dom.leaf(availability, "p", rights));
  }

  /** The volume as it is cited: in no language's words, so that it fits all. */
  private String citation() {
    String title =
        Stream.concat(plan.values("title").stream(), plan.values("subtitle").stream())
            .collect(Collectors.joining(". "));
    String editors = String.join(", ", plan.values("editor"));
    String where =
        Stream.concat(plan.value("place").stream(), plan.value("publisher").stream())
            .collect(Collectors.joining(": "));
    String imprint =
        Stream.concat(Stream.of(where), plan.value("date").stream())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    return Stream.of(editors, title, imprint)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(". "))
        + ".";
  }

  /** A document's own header, with all that is the volume's but pointers to it. */
  private static void source(Element sources, int number, Member member) {
    Element full =
        Dom.add(
            sources,
            "biblFull",
            "xml:id",
            "s" + number,
            "n",
            String.valueOf(number),
            "corresp",
            "#" + member.id());
    Element file = Dom.copy(full, Dom.first(member.header(), "fileDesc").orElseThrow());
    Dom.first(file, "titleStmt")
        .ifPresent(statement -> Dom.children(statement, "respStmt").forEach(Dom::dropId));
    Optional<Element> known = Dom.first(member.header(), "profileDesc");
    Element profile =
        known.isPresent() ? Dom.copy(full, known.get()) : Dom.add(full, "profileDesc");
    Dom.first(profile, "particDesc").ifPresent(VolumeHeader::pointers);
  }

  /** Of a person who takes part only the part in this talk stands here. */
  private static void pointers(Element participants) {
    for (Element person :
        Dom.all(participants)
            .filter(each -> Dom.is(each, "person") || Dom.is(each, "personGrp"))
            .filter(each -> !Dom.id(each).isEmpty())
            .toList()) {
      person.setAttribute("sameAs", "#" + Dom.id(person));
      Dom.dropId(person);
      while (person.getFirstChild() != null) {
        person.removeChild(person.getFirstChild());
      }
    }
  }

  private void encodingDesc(Element header) {
    Element encoding = Dom.add(header, "encodingDesc");
    for (String name : List.of("projectDesc", "samplingDecl")) {
      List<Element> same = editorial.stream().filter(e -> Dom.is(e, name)).toList();
      if (!same.isEmpty()) {
        paragraphs(Dom.add(encoding, name), same);
      }
    }
    Map<String, List<Element>> practices = new LinkedHashMap<>();
    editorial.stream()
        .filter(e -> Dom.is(e, "editorialDecl"))
        .flatMap(e -> Dom.children(e).stream())
        .forEach(e -> practices.computeIfAbsent(key(e), key -> new ArrayList<>()).add(e));
    if (!practices.isEmpty()) {
      Element declared = Dom.add(encoding, "editorialDecl");
      for (List<Element> same : practices.values()) {
        if (Dom.is(same.get(0), "p")) {
          Dom.copy(declared, same.get(0));
        } else {
          var shell = (Element) same.get(0).cloneNode(false);
          Dom.move(declared, shell);
          paragraphs(Dom.children(declared).get(Dom.children(declared).size() - 1), same);
        }
      }
    }
    sets(encoding, "tagsDecl");
    refsDecl(encoding);
    sets(encoding, "classDecl");
    declarations.write(encoding);
    programs.stream().findFirst().ifPresent(info -> Dom.copy(encoding, info));
  }

  /** Practices are one if they are of one kind and say the same in their attributes. */
  private static String key(Element practice) {
    var key = new StringBuilder(practice.getLocalName());
    NamedNodeMap attributes = practice.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      var attribute = (Attr) attributes.item(i);
      key.append(' ').append(attribute.getName()).append('=').append(attribute.getValue());
    }
    return Dom.is(practice, "p") ? key + Dom.words(practice) : key.toString();
  }

  private static void paragraphs(Element into, List<Element> same) {
    same.stream()
        .flatMap(each -> Dom.children(each).stream())
        .collect(Collectors.toMap(Dom::words, each -> each, (a, b) -> a, LinkedHashMap::new))
        .values()
        .forEach(each -> Dom.copy(into, each));
  }

  private void sets(Element encoding, String name) {
    if (sets.keySet().stream().noneMatch(key -> key.equals(name) || key.startsWith(name + " "))) {
      return;
    }
    Element made = Dom.add(encoding, name);
    sets.forEach(
        (key, united) -> {
          if (key.startsWith(name + " ")) {
            Element shell = shells.get(key.substring(name.length() + 1));
            united.write(Dom.add(made, "taxonomy", "xml:id", Dom.id(shell)));
          } else if (key.equals(name)) {
            united.write(made);
          }
        });
  }

  /** A passage is cited by document, turn and paragraph. */
  private static void refsDecl(Element encoding) {
    Element declared = Dom.add(encoding, "refsDecl", "xml:id", "refs", "default", "true");
    Element document =
        Dom.add(
            declared,
            "citeStructure",
            "unit",
            "document",
            "match",
            "/TEI/text//text[@type='document']",
            "use",
            "@n");
    Element turn =
        Dom.add(
            document,
            "citeStructure",
            "unit",
            "turn",
            "match",
            "descendant::sp[@n][not(ancestor::floatingText)]",
            "use",
            "@n",
            "delim",
            ": ");
    Dom.add(
        turn, "citeStructure", "unit", "paragraph", "match", "*[@n]", "use", "@n", "delim", ".");
  }

  private void langUsage(Element profile, String language) {
    Element usage = Dom.add(profile, "langUsage");
    languages.write(usage);
    boolean has =
        Dom.children(usage).stream().anyMatch(e -> e.getAttribute("ident").equals(language));
    if (!has) {
      Dom.leaf(usage, "language", language, "ident", language);
    }
  }
}
