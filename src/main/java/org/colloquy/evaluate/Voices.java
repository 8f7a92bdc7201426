package org.colloquy.evaluate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of those whom a TEI file lists, and who stands in which group. Immutable. */
final class Voices {
  /** Begins the stand-in id of somebody who has a label and no id; no id can begin so. */
  private static final char LABEL = '\u00a0';

  private final Map<String, List<String>> names = new LinkedHashMap<>();
  private final Map<String, List<String>> groups = new HashMap<>();

  Voices(TeiNode.Element root) {
    root.each(this::add);
  }

  private void add(TeiNode.Element element) {
    if (element.id().isEmpty()) {
      return;
    }
    String id = element.id().get();
    if (element.name().equals("personGrp")) {
      groups.put(id, members(element));
    }
    if (element.is("voice")) {
      List<String> said =
          element.all("voice-name").stream()
              .map(TeiNode.Element::content)
              .filter(name -> !name.isEmpty())
              .toList();
      String content = element.content();
      names.put(id, said.isEmpty() ? List.of(content.isEmpty() ? id : content) : said);
    }
  }

  private static List<String> members(TeiNode.Element group) {
    List<String> persons =
        group.named("person").stream().flatMap(person -> person.id().stream()).toList();
    if (!persons.isEmpty()) {
      return persons;
    }
    String pointers = group.attribute("corresp");
    return pointers(pointers.isEmpty() ? group.attribute("sameAs") : pointers).stream()
        .map(pointer -> pointer.substring(pointer.lastIndexOf('#') + 1))
        .toList();
  }

  private static List<String> pointers(String value) {
    String trimmed = Letters.trimmed(value);
    return trimmed.isEmpty() ? List.of() : List.of(trimmed.split(" "));
  }

  /** Returns the ids of those who speak in a turn, groups as their members; of none its labels. */
  List<String> speakers(TeiNode.Element turn) {
    List<String> ids =
        pointers(turn.attribute("who")).stream()
            .map(pointer -> pointer.substring(pointer.indexOf('#') + 1))
            .filter(id -> !id.isEmpty())
            .toList();
    if (ids.isEmpty() && turn.name().equals("sp")) {
      ids =
          turn.elements().stream()
              .filter(child -> child.name().equals("speaker"))
              .map(TeiNode.Element::content)
              .filter(label -> !label.isEmpty())
              .map(label -> LABEL + label)
              .toList();
    }
    return ids.stream().flatMap(id -> persons(id).stream()).toList();
  }

  private List<String> persons(String id) {
    List<String> members = groups.getOrDefault(id, List.of());
    return members.isEmpty() ? List.of(id) : members;
  }

  /** Returns the names of somebody; never empty. */
  List<String> names(String id) {
    List<String> known = names.get(id);
    if (known != null) {
      return known;
    }
    return List.of(id.charAt(0) == LABEL ? id.substring(1) : id.replaceAll("[-_.]+", " "));
  }

  /** Returns the persons listed as taking part, and groups that name no members. */
  static List<TeiNode.Element> participants(TeiNode.Element root) {
    return root.named("particDesc").stream()
        .flatMap(list -> list.all("voice").stream())
        .filter(voice -> voice.id().isPresent())
        .filter(
            voice ->
                voice.name().equals("person")
                    || voice.name().equals("personGrp") && members(voice).isEmpty())
        .toList();
  }
}
