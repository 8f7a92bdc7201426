package org.colloquy.tei;

import static org.colloquy.tei.TextWriter.attributes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.authority.Entity;
import org.colloquy.speech.Person;
import org.colloquy.speech.PersonId;

/** Writes the lists of persons, places and organisations. */
final class PersonsWriter {
  private static final Map<String, String> NONE = Map.of();

  private final TeiRecord record;
  private final Xml xml;
  private final Entities entities;
  private final Parties parties;
  private final Set<PersonId> speaking = new HashSet<>();

  PersonsWriter(TeiRecord record, Xml xml, Entities entities, Parties parties) {
    this.record = record;
    this.xml = xml;
    this.entities = entities;
    this.parties = parties;
    record
        .script()
        .turns()
        .forEach(
            turn -> {
              speaking.addAll(turn.who());
              speaking.addAll(turn.toWhom());
            });
    record.script().acts().forEach(act -> speaking.addAll(act.who()));
  }

  private boolean takesPart(Person person) {
    return person.present() || speaking.contains(person.id());
  }

  /** Those present or speaking, for {@code particDesc}. */
  void participants() {
    List<Person> here = record.script().cast().persons().stream().filter(this::takesPart).toList();
    if (!here.isEmpty()) {
      Map<String, List<PersonId>> enclosures = parties.byId();
      xml.open("particDesc", enclosures.isEmpty() ? NONE : attributes("default", "true"));
      xml.open("listPerson", attributes("type", "participants"));
      here.forEach(this::person);
      xml.close();
      xml.close();
      enclosures.forEach(this::parties);
    }
  }

  /** Those of one enclosure, to which its division points. */
  private void parties(String id, List<PersonId> here) {
    xml.open("particDesc", attributes("xml:id", id));
    xml.openMixed("p", NONE);
    for (int i = 0; i < here.size(); i++) {
      PersonId person = here.get(i);
      xml.words(i == 0 ? "" : ", ");
      xml.openMixed("persName", attributes("ref", "#" + entities.person(person.index())));
      xml.words(record.script().cast().get(person).name());
      xml.close();
    }
    xml.close();
    xml.close();
  }

  /** Everyone and everything else named, for {@code standOff}. */
  void standOff() {
    List<Person> others =
        record.script().cast().persons().stream().filter(p -> !takesPart(p)).toList();
    if (others.isEmpty() && entities.places().isEmpty() && entities.organisations().isEmpty()) {
      return;
    }
    xml.open("standOff", NONE);
    if (!others.isEmpty()) {
      xml.open("listPerson", attributes("type", "mentioned"));
      others.forEach(this::person);
      xml.close();
    }
    if (!entities.places().isEmpty()) {
      xml.open("listPlace", NONE);
      entities.places().forEach(this::place);
      xml.close();
    }
    if (!entities.organisations().isEmpty()) {
      xml.open("listOrg", NONE);
      entities.organisations().forEach(this::organisation);
      xml.close();
    }
    xml.close();
  }

  private void person(Person person) {
    Map<String, String> attributes = attributes("xml:id", entities.person(person.id().index()));
    boolean unknown = person.kind() == Person.Kind.UNKNOWN;
    if (unknown) {
      attributes.put("role", "unknown");
    } else if (!person.roles().isEmpty()) {
      attributes.put("role", token(person.roles().get(0)));
    }
    if (person.kind() == Person.Kind.GROUP) {
      String members =
          person.members().stream()
              .map(id -> "#" + entities.person(id.index()))
              .reduce((a, b) -> a + " " + b)
              .orElse("");
      if (!members.isEmpty()) {
        attributes.put("corresp", members);
      }
      xml.open("personGrp", attributes);
    } else {
      xml.open("person", attributes);
    }
    Optional<Entity> known = entities.known(Entity.Kind.PERSON, person.names());
    names("persName", person.name(), person.names(), known);
    known.ifPresent(this::life);
    for (String role : person.roles()) {
      if (!role.equalsIgnoreCase("unknown")) {
        xml.leaf("occupation", NONE, role);
      }
    }
    person.side().ifPresent(side -> xml.leaf("affiliation", NONE, side));
    known.ifPresent(this::identifiers);
    xml.close();
  }

  /** A role as a word for {@code @role}. */
  private static String token(String role) {
    String words = role.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-");
    String token = words.replaceAll("^-|-$", "");
    return token.isEmpty() ? "participant" : token;
  }

  private void names(String element, String name, List<String> printed, Optional<Entity> known) {
    String first = known.map(Entity::key).orElse(name);
    xml.leaf(element, NONE, first);
    Set<String> said = new HashSet<>(Set.of(first));
    for (String form : printed) {
      if (said.add(form)) {
        xml.leaf(element, attributes("type", "variant"), form);
      }
    }
  }

  private void life(Entity entity) {
    for (String event : List.of("birth", "death")) {
      String when = entity.data().get(event);
      if (when != null) {
        xml.empty(event, attributes("when", when));
      }
    }
  }

  private void identifiers(Entity entity) {
    new TreeMap<>(entity.identifiers())
        .forEach((scheme, value) -> xml.leaf("idno", attributes("type", scheme), value));
  }

  private void place(Entities.Named named) {
    var place = PlaceFacts.of(record.authority(), named.name());
    Map<String, String> attributes = attributes("xml:id", named.id());
    if (!place.type().isEmpty()) {
      attributes.put("type", place.type());
    }
    xml.open("place", attributes);
    xml.leaf("placeName", NONE, named.name());
    for (String form : named.printed()) {
      if (!form.equals(named.name())) {
        xml.leaf("placeName", attributes("type", "variant"), form);
      }
    }
    place.known().map(entity -> entity.data().get("geo")).ifPresent(geo -> location(geo, NONE));
    Optional<Entity> match = place.match();
    match.map(entity -> entity.data().get("geo")).ifPresent(geo -> location(geo, matched()));
    place.known().ifPresent(this::identifiers);
    match.ifPresent(
        entity ->
            new TreeMap<>(entity.identifiers())
                .forEach(
                    (scheme, value) -> {
                      Map<String, String> by = attributes("type", scheme);
                      by.putAll(matched());
                      xml.leaf("idno", by, value);
                    }));
    xml.close();
  }

  private void location(String geo, Map<String, String> attributes) {
    xml.open("location", attributes);
    xml.leaf("geo", NONE, geo);
    xml.close();
  }

  /** Found by its name alone: likely, but nobody has looked. */
  private static Map<String, String> matched() {
    Map<String, String> attributes = attributes("cert", "medium");
    attributes.put("resp", "#colloquy");
    return attributes;
  }

  private void organisation(Entities.Named named) {
    Optional<Entity> known = entities.known(Entity.Kind.ORGANISATION, List.of(named.name()));
    xml.open("org", attributes("xml:id", named.id()));
    xml.leaf("orgName", NONE, named.name());
    for (String form : named.printed()) {
      if (!form.equals(named.name())) {
        xml.leaf("orgName", attributes("type", "variant"), form);
      }
    }
    known.ifPresent(this::identifiers);
    xml.close();
  }
}
