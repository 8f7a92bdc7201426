package org.colloquy.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;

/**
 * The editor's authority files over the built-in gazetteer. What a file says wins: a place that
 * both know is found as the file has it, also under spellings that only the gazetteer has.
 * Immutable and thread-safe.
 */
public final class Authorities implements Authority {
  /** Longer names of imported gazetteers are not looked for. */
  private static final int MOST_WORDS = 6;

  private final NameIndex curated;
  private final Gazetteer gazetteer;
  private final Map<Entity, Entity> overruled;
  private final List<Entity> entities;
  private final Optional<GazetteerIndex> index;

  private Authorities(List<Entity> entities, Gazetteer gazetteer, Optional<GazetteerIndex> index) {
    this.index = index;
    this.entities = List.copyOf(entities);
    this.curated = new NameIndex(entities);
    this.gazetteer = gazetteer;
    this.overruled = overruled(entities, gazetteer);
  }

  /** Returns the built-in gazetteer of a language alone. */
  public static Authorities builtIn(String language) {
    return new Authorities(List.of(), Gazetteer.of(language), Optional.empty());
  }

  /**
   * Reads {@code persons.xml}, {@code places.xml} and {@code organisations.xml} of a folder, over
   * the English gazetteer.
   *
   * @see #load(Path, String, DiagnosticSink)
   */
  public static Authorities load(Path folder, DiagnosticSink sink) {
    return load(folder, "en", sink);
  }

  /**
   * Reads {@code persons.xml}, {@code places.xml} and {@code organisations.xml} of a folder; a file
   * that is not there counts as empty. XML is read without DOCTYPE and without external entities. A
   * file that cannot be used is reported ({@code M505}) and left out; of two entries with one
   * {@code xml:id} the second is.
   *
   * @param folder the folder; need not be there
   * @param language of the gazetteer underneath, ISO 639-1
   * @param sink takes what is wrong with the files
   */
  public static Authorities load(Path folder, String language, DiagnosticSink sink) {
    List<Entity> entities = new ArrayList<>();
    Map<String, String> ids = new HashMap<>();
    for (String name : List.of("persons.xml", "places.xml", "organisations.xml")) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        entities.addAll(new AuthorityFile(file, ids, sink).read());
      }
    }
    Path imported = folder.resolve(GazetteerIndex.FILE);
    Authorities all = new Authorities(entities, Gazetteer.of(language), Optional.empty());
    return Files.exists(imported) ? all.withGazetteer(imported, sink) : all;
  }

  /**
   * Returns the same with a gazetteer that the user imported, in place of the one there was. Its
   * names count as places only where the context says so, and never overrule what is known already.
   *
   * @param path the index, or its folder
   * @param sink takes an index that cannot be used ({@code M505})
   */
  public Authorities withGazetteer(Path path, DiagnosticSink sink) {
    Path file = Files.isDirectory(path) ? path.resolve(GazetteerIndex.FILE) : path;
    try {
      return new Authorities(entities, gazetteer, Optional.of(GazetteerIndex.open(file)));
    } catch (IOException e) {
      String what = Files.exists(file) ? String.valueOf(e.getMessage()) : "there is no such file";
      sink.report(Diagnostic.of(Code.M505, "gazetteer " + file.getFileName() + ": " + what));
      return this;
    }
  }

  @Override
  public Authority in(String language) {
    Gazetteer other = Gazetteer.of(language);
    return other == gazetteer ? this : new Authorities(entities, other, index);
  }

  @Override
  public Authority settling(Map<String, String> places) {
    if (places.isEmpty()) {
      return this;
    }
    List<Entity> all = new ArrayList<>(entities);
    all.addAll(ConfirmedNames.places(this, places));
    return new Authorities(all, gazetteer, index);
  }

  @Override
  public List<Entity> find(Entity.Kind kind, String name) {
    List<Entity> own = curated.find(kind, name);
    List<Entity> known = gazetteer.find(kind, name);
    if (known.isEmpty() && own.isEmpty() && kind == Entity.Kind.PLACE) {
      return imported(name);
    }
    if (known.isEmpty() || overruled.isEmpty()) {
      return own.isEmpty() ? known : own;
    }
    Set<Entity> all = new LinkedHashSet<>(own);
    known.forEach(entity -> all.add(overruled.getOrDefault(entity, entity)));
    return List.copyOf(all);
  }

  @Override
  public int longest(Entity.Kind kind, String word) {
    int listed = Math.max(curated.longest(kind, word), gazetteer.longest(kind, word));
    return kind == Entity.Kind.PLACE && index.isPresent() && index.get().mayBegin(word)
        ? Math.max(listed, Math.min(index.get().longest(), MOST_WORDS))
        : listed;
  }

  @Override
  public int longest(Entity.Kind kind) {
    int listed = Math.max(curated.longest(kind), gazetteer.longest(kind));
    return kind == Entity.Kind.PLACE && index.isPresent()
        ? Math.max(listed, Math.min(index.get().longest(), MOST_WORDS))
        : listed;
  }

  @Override
  public List<Entity> imported(String name) {
    return index.isPresent() ? index.get().find(name) : List.of();
  }

  /** Entities of the gazetteer whose key is a name of a curated entity of the same kind. */
  private static Map<Entity, Entity> overruled(List<Entity> curated, Gazetteer gazetteer) {
    Map<Entity, Entity> overruled = new HashMap<>();
    for (Entity own : curated) {
      for (String name : own.names()) {
        for (Entity known : gazetteer.find(own.kind(), name)) {
          if (known.key().equals(own.key()) || own.names().contains(known.key())) {
            overruled.putIfAbsent(known, own);
          }
        }
      }
    }
    return Map.copyOf(overruled);
  }
}
