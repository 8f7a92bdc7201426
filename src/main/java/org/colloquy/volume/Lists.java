package org.colloquy.volume;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.collection.Identifier;
import org.colloquy.collection.Identities;
import org.colloquy.collection.Identity;
import org.colloquy.collection.Kind;
import org.w3c.dom.Element;

/**
 * Persons, places and organisations of all documents, each once. Who is who is told by the rule of
 * the registers of a site. For one thread.
 */
final class Lists {
  /** Ids of documents, introductions and sources, and what stands in them. */
  private static final Pattern TAKEN = Pattern.compile("[dis]\\d+(\\..*)?");

  private static final Map<String, Kind> KINDS =
      Map.of(
          "person", Kind.PERSONS,
          "personGrp", Kind.PERSONS,
          "place", Kind.PLACES,
          "org", Kind.ORGANISATIONS);
  private static final Set<String> NAMES = Set.of("persName", "placeName", "orgName", "name");
  private static final Set<String> LISTS = Set.of("listPerson", "listPlace", "listOrg");

  private final Identities identities;
  private final Map<Identity, One> all = new LinkedHashMap<>();
  private final List<Other> others = new ArrayList<>();

  /** One of the volume, with every document's word of it. */
  private static final class One {
    private final List<Other> entries = new ArrayList<>();
    private boolean takesPart;
  }

  private record Other(Member member, Element element) {}

  /**
   * Begins without documents.
   *
   * @param reserved ids that nobody may have
   */
  Lists(Set<String> reserved) {
    identities = new Identities(reserved);
  }

  /** Takes the lists out of a document, and tells it the ids in the volume. */
  void add(int number, Member member) {
    Dom.first(member.header(), "profileDesc/particDesc")
        .ifPresent(described -> walk(number, member, described, true));
    for (Element standOff : Dom.children(member.root(), "standOff")) {
      walk(number, member, standOff, false);
    }
  }

  private void walk(int number, Member member, Element list, boolean takesPart) {
    for (Element child : Dom.children(list)) {
      Kind kind = Dom.TEI.equals(child.getNamespaceURI()) ? KINDS.get(child.getLocalName()) : null;
      if (kind != null && !Dom.id(child).isEmpty()) {
        entry(number, member, child, kind).takesPart |= takesPart;
      } else if (LISTS.contains(child.getLocalName())) {
        walk(number, member, child, takesPart);
      } else if (!takesPart || list.getLocalName().startsWith("list")) {
        others.add(new Other(member, child));
      }
    }
  }

  private One entry(int number, Member member, Element entry, Kind kind) {
    String id = TAKEN.matcher(Dom.id(entry)).matches() ? "e-" + Dom.id(entry) : Dom.id(entry);
    List<Identifier> identifiers =
        Dom.children(entry, "idno").stream()
            .map(idno -> new Identifier(idno.getAttribute("type"), Dom.words(idno)))
            .toList();
    Identity identity = identities.of(number, kind, id, name(entry), identifiers);
    member.rename(Dom.id(entry), identity.id());
    One one = all.computeIfAbsent(identity, key -> new One());
    one.entries.add(new Other(member, entry));
    return one;
  }

  /** The words by which somebody is called, as the style sheets choose them. */
  private static String name(Element entry) {
    List<Element> names =
        Dom.children(entry).stream().filter(child -> NAMES.contains(child.getLocalName())).toList();
    Optional<Element> first =
        names.stream().filter(name -> !name.getAttribute("type").equals("variant")).findFirst();
    return first
        .or(() -> names.stream().findFirst())
        .or(() -> Dom.children(entry, "desc").stream().findFirst())
        .map(Dom::words)
        .orElse(Dom.id(entry));
  }

  /** Writes who takes part in the talks. */
  void writeParticipants(Element profileDesc) {
    List<Element> persons = entries("person", "personGrp").get(true);
    if (!persons.isEmpty()) {
      Element list = Dom.add(Dom.add(profileDesc, "particDesc"), "listPerson");
      list.setAttribute("type", "participants");
      persons.forEach(person -> Dom.move(list, person));
    }
  }

  /** Writes everybody and everything else; to be called after the participants. */
  void writeStandOff(Element tei) {
    Map<String, List<Element>> lists = new LinkedHashMap<>();
    lists.put("listPerson", entries("person", "personGrp").get(false));
    lists.put("listPlace", both(entries("place")));
    lists.put("listOrg", both(entries("org")));
    if (lists.values().stream().allMatch(List::isEmpty) && others.isEmpty()) {
      return;
    }
    Element standOff = Dom.add(tei, "standOff");
    lists.forEach(
        (name, entries) -> {
          if (!entries.isEmpty()) {
            Element list = Dom.add(standOff, name);
            entries.forEach(entry -> Dom.move(list, entry));
          }
        });
    for (Other other : others) {
      boolean isRelation = other.element.getLocalName().equals("relation");
      Dom.copy(isRelation ? Dom.add(standOff, "listRelation") : standOff, other.element);
    }
  }

  private static List<Element> both(Map<Boolean, List<Element>> entries) {
    List<Element> all = new ArrayList<>(entries.get(true));
    all.addAll(entries.get(false));
    return all;
  }

  /** Returns the entries of some kinds, by whether they take part. */
  private Map<Boolean, List<Element>> entries(String... kinds) {
    Map<Boolean, List<Element>> found = new HashMap<>();
    found.put(true, new ArrayList<>());
    found.put(false, new ArrayList<>());
    for (One one : all.values()) {
      if (Arrays.asList(kinds).contains(one.entries.get(0).element.getLocalName())) {
        found.get(one.takesPart).add(joined(one));
      }
    }
    return found;
  }

  /** One entry of what all documents say: the first one's, and what it lacks. */
  private static Element joined(One one) {
    var joined = (Element) one.entries.get(0).element.cloneNode(true);
    for (Other other : one.entries.subList(1, one.entries.size())) {
      if (joined.getAttribute("role").isEmpty() && other.element.hasAttribute("role")) {
        joined.setAttribute("role", other.element.getAttribute("role"));
      }
      for (Element child : Dom.children(other.element)) {
        add(joined, child);
      }
    }
    return joined;
  }

  private static void add(Element joined, Element child) {
    String name = child.getLocalName();
    boolean several = NAMES.contains(name) || name.equals("idno");
    boolean has =
        Dom.children(joined, name).stream()
            .anyMatch(own -> !several || Dom.words(own).equals(Dom.words(child)));
    if (has) {
      return;
    }
    Optional<Element> last = Dom.children(joined, name).stream().reduce((a, b) -> b);
    var copy = (Element) joined.getOwnerDocument().importNode(child, true);
    if (NAMES.contains(name)) {
      copy.setAttribute("type", "variant");
    }
    joined.insertBefore(copy, last.isPresent() ? last.get().getNextSibling() : null);
  }
}
