package org.colloquy.authority;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;

/**
 * Names that an editor has confirmed in {@code NAME.yaml}, put into the authority files. What a
 * file holds is never changed: entries are added after its last one, and only such whose names it
 * has not. An entry holds the names and the kind; identifiers and facts are for the editor to add.
 * Stateless.
 */
public final class ConfirmedNames {
  private static final String NEW_FILE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <TEI xmlns="http://www.tei-c.org/ns/1.0">
        <teiHeader>
          <fileDesc>
            <titleStmt><title>%s</title></titleStmt>
            <publicationStmt><p>Authority file of this edition project.</p></publicationStmt>
            <sourceDesc><p>Compiled for the edition.</p></sourceDesc>
          </fileDesc>
        </teiHeader>
        <standOff>
          <%s>
          </%s>
        </standOff>
      </TEI>
      """;

  private ConfirmedNames() {}

  /** Returns places that a record's editor settled as entries, in the order of their names. */
  static List<Entity> places(Authority authority, Map<String, String> settled) {
    return entities(authority, Entity.Kind.PLACE, settled);
  }

  /**
   * Adds what an editor confirmed to the files of a folder, where it is not there yet.
   *
   * @param folder the authority folder; must be there
   * @param places words as printed to the name of the place meant
   * @param persons words as printed to the name of the person meant
   * @param sink told of each entry added ({@code N302}) and of a file that has no place for it
   *     ({@code M505})
   * @throws IOException if a file cannot be read or written
   */
  public static synchronized void add(
      Path folder, Map<String, String> places, Map<String, String> persons, DiagnosticSink sink)
      throws IOException {
    List<Diagnostic> faults = new ArrayList<>();
    Authorities known = Authorities.load(folder, faults::add);
    if (faults.isEmpty()) {
      var placeFile =
          new File(folder.resolve("places.xml"), "Places", "listPlace", "place", "placeName");
      append(known, Entity.Kind.PLACE, places, placeFile, sink);
      var personFile =
          new File(folder.resolve("persons.xml"), "Persons", "listPerson", "person", "persName");
      append(known, Entity.Kind.PERSON, persons, personFile, sink);
    }
  }

  private record File(Path path, String title, String list, String entry, String name) {}

  private static void append(
      Authority known,
      Entity.Kind kind,
      Map<String, String> settled,
      File file,
      DiagnosticSink sink)
      throws IOException {
    List<Entity> added =
        entities(known, kind, settled).stream()
            .filter(e -> known.find(kind, e.key()).stream().noneMatch(Entity::curated))
            .toList();
    if (added.isEmpty()) {
      return;
    }
    String text =
        Files.exists(file.path())
            ? Files.readString(file.path())
            : NEW_FILE.formatted(file.title(), file.list(), file.list());
    Optional<Integer> at = endOfList(text, file.list());
    if (at.isEmpty()) {
      String what = " has no <" + file.list() + "> to which confirmed names could be added";
      sink.report(Diagnostic.of(Code.M505, file.path().getFileName() + what));
      return;
    }
    String indent = indent(text, at.get());
    var entries = new StringBuilder();
    added.forEach(entity -> entries.append(entry(entity, file, indent)));
    int line = text.lastIndexOf('\n', at.get() - 1) + 1;
    boolean ownLine = text.substring(line, at.get()).isBlank();
    int cut = ownLine ? line : at.get();
    String made = text.substring(0, cut) + entries + text.substring(cut);
    Path part = file.path().resolveSibling(file.path().getFileName() + ".part");
    Files.write(
        part,
        made.getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING);
    Files.move(part, file.path(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    added.forEach(
        entity ->
            sink.report(
                Diagnostic.of(
                    Code.N302,
                    "“" + entity.key() + "” was added to " + file.path().getFileName())));
  }

  /** Where the last list of a file ends; an end inside a comment is none. */
  private static Optional<Integer> endOfList(String text, String list) {
    int at = text.lastIndexOf("</" + list + ">");
    int comment = at < 0 ? -1 : text.lastIndexOf("<!--", at);
    boolean commented = comment >= 0 && text.indexOf("-->", comment) > at;
    return at < 0 || commented ? Optional.empty() : Optional.of(at);
  }

  private static String indent(String text, int at) {
    int line = text.lastIndexOf('\n', at - 1) + 1;
    String before = text.substring(line, at);
    return before.isBlank() ? before + "  " : "";
  }

  private static String entry(Entity entity, File file, String indent) {
    var made = new StringBuilder(indent + "<" + file.entry());
    if (!entity.type().isEmpty()) {
      made.append(" type=\"").append(escaped(entity.type())).append('"');
    }
    made.append(">\n");
    for (String name : entity.names()) {
      String type = name.equals(entity.key()) ? "" : " type=\"variant\"";
      made.append(indent).append("  <").append(file.name()).append(type).append('>');
      made.append(escaped(name)).append("</").append(file.name()).append(">\n");
    }
    return made.append(indent).append("</").append(file.entry()).append(">\n").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static List<Entity> entities(
      Authority authority, Entity.Kind kind, Map<String, String> settled) {
    Map<String, Set<String>> printed = new TreeMap<>();
    new TreeMap<>(settled)
        .forEach(
            (words, meant) ->
                printed
                    .computeIfAbsent(Spelling.joined(meant), m -> new LinkedHashSet<>(List.of(m)))
                    .add(Spelling.joined(words)));
    List<Entity> entities = new ArrayList<>();
    printed.forEach(
        (meant, names) -> {
          Optional<Entity> known = authority.find(kind, meant).stream().findFirst();
          Optional<Entity> own = known.filter(Entity::curated);
          entities.add(
              new Entity(
                  kind,
                  own.map(Entity::key).orElse(meant),
                  List.copyOf(names),
                  known.map(Entity::type).orElse(""),
                  own.map(Entity::identifiers).orElse(Map.of()),
                  own.map(Entity::data).orElse(Map.of()),
                  true));
        });
    return entities;
  }
}
