package org.colloquy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.colloquy.authority.Authorities;
import org.colloquy.authority.Authority;
import org.colloquy.authority.ConfirmedNames;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.fidelity.Account;
import org.colloquy.fidelity.EditorsChanges;
import org.colloquy.fidelity.Fidelity;
import org.colloquy.ledger.Ledger;
import org.colloquy.ledger.LedgerFile;
import org.colloquy.profile.Metadata;
import org.colloquy.publish.TurnEvidence;
import org.colloquy.source.SourceCheck;
import org.colloquy.source.SourceText;
import org.colloquy.tei.TeiWriter;
import org.colloquy.validation.SchemaException;
import org.colloquy.validation.TeiValidator;

/**
 * Turns transcripts into editions. Schemas, style sheets and fonts are compiled once, when it is
 * built; after that it is immutable and thread-safe.
 *
 * <pre>{@code
 * Converter converter = Converter.builder().authority(Path.of("tei/authority")).build();
 * Edition edition = converter.convert(SourceReader.read(Path.of("hearing-01.txt")));
 * if (edition.isValid()) edition.write(Path.of("output/hearing-01"), Format.HTML, Format.PDF);
 * }</pre>
 */
public final class Converter {
  private static final String VERSION = version();

  private final Authority authority;
  private final CompletableFuture<TeiValidator> validator;
  private final Press press;
  private final Pipeline pipeline = new Pipeline(VERSION);
  private final List<Diagnostic> diagnostics;

  private Converter(Options options) throws IOException {
    var found = new Diagnostics();
    this.validator =
        options.schemas().isEmpty()
            ? CompletableFuture.supplyAsync(TeiValidator::create)
            : CompletableFuture.completedFuture(validator(options.schemas(), found));
    this.press = new Press(VERSION, options.maxPages());
    if (options.ahead()) {
      press.ahead();
    }
    Authorities known =
        options.authority().isPresent()
            ? Authorities.load(options.authority().get(), found)
            : Authorities.builtIn("en");
    this.authority =
        options.gazetteer().isPresent()
            ? known.withGazetteer(options.gazetteer().get(), found)
            : known;
    this.diagnostics = found.sorted();
  }

  private static TeiValidator validator(List<Path> schemas, Diagnostics found) throws IOException {
    TeiValidator validator = TeiValidator.create();
    for (Path schema : schemas) {
      try {
        validator = validator.withSchema(schema);
      } catch (SchemaException e) {
        found.report(e.diagnostic());
      }
    }
    return validator;
  }

  private static String version() {
    String version = Converter.class.getPackage().getImplementationVersion();
    return version == null ? "0.1.0" : version;
  }

  /** What the builder collected. */
  record Options(
      Optional<Path> authority,
      Optional<Path> gazetteer,
      List<Path> schemas,
      int maxPages,
      boolean ahead) {}

  /** Returns a builder with the defaults: no authority files, Colloquy's own schemas. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns what is wrong with the authority files and the user's schemas; empty if nothing. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Converts a transcript of which nothing is known but its words. */
  public Edition convert(SourceText source) {
    return convert(source, Metadata.NONE);
  }

  /**
   * Converts a transcript. Whatever is wrong with it is a diagnostic of the edition, never an
   * exception.
   *
   * @param source the transcript; its file name gives the edition's name
   * @param metadata what its editor knows
   */
  public Edition convert(SourceText source, Metadata metadata) {
    var found = new Diagnostics();
    SourceCheck.check(source, found);
    String name = name(source);
    if (found.hasErrors()) {
      return new Edition(
          name,
          new byte[0],
          new byte[0],
          Optional.empty(),
          Collections.emptySortedMap(),
          found.sorted(),
          List.of(),
          press);
    }
    Pipeline.Made made = pipeline.run(name, source, metadata, authority, found);
    byte[] tei = made.tei().bytes();
    byte[] ledger = LedgerFile.write(made.tei().ledger());
    List<Diagnostic> breaches = Fidelity.check(source, tei, made.tei().ledger());
    breaches.forEach(found::report);
    validator
        .join()
        .validate(tei, name + ".tei.xml", id -> Optional.ofNullable(made.tei().spans().get(id)))
        .forEach(found::report);
    var origin =
        new Edition.Origin(
            made.tei().ledger().sourceName(),
            source.sha256(),
            Account.of(made.tei().ledger(), source.text()),
            breaches.isEmpty(),
            source.text());
    return new Edition(
        name,
        tei,
        ledger,
        Optional.of(origin),
        made.evidence(),
        found.sorted(),
        made.findings(),
        press);
  }

  /**
   * Opens a TEI file on which an editor may have worked: reads it safely and checks it. With ledger
   * and transcript the text is compared too, and what differs is the editor's change.
   *
   * @param name short name of the edition
   * @param tei the file
   * @param ledger the ledger beside it, if there is one
   * @param source the transcript, if there is one
   */
  public Edition open(
      String name, byte[] tei, Optional<byte[]> ledger, Optional<SourceText> source) {
    var found = new Diagnostics();
    validator
        .join()
        .validate(tei, name + ".tei.xml", id -> Optional.empty())
        .forEach(found::report);
    Optional<Edition.Origin> origin = Optional.empty();
    SortedMap<String, TurnEvidence> evidence = Collections.emptySortedMap();
    if (!found.hasErrors()) {
      Optional<Ledger> read = ledger.flatMap(bytes -> ledger(bytes, found));
      origin = read.map(known -> origin(tei, ledger.get(), known, source, found));
      evidence = Evidences.opened(tei, read, source);
    }
    return new Edition(
        name, tei, ledger.orElse(new byte[0]), origin, evidence, found.sorted(), List.of(), press);
  }

  /** Returns what makes the outputs. */
  Press press() {
    return press;
  }

  private static Optional<Ledger> ledger(byte[] bytes, Diagnostics found) {
    try {
      return Optional.of(LedgerFile.read(bytes));
    } catch (IOException e) {
      found.report(Diagnostic.of(Code.C901, "the ledger cannot be read: " + e.getMessage()));
      return Optional.empty();
    }
  }

  private static Edition.Origin origin(
      byte[] tei, byte[] bytes, Ledger ledger, Optional<SourceText> source, Diagnostics found) {
    boolean lawful = false;
    if (source.isPresent()) {
      List<Diagnostic> breaches =
          isEdited(tei, bytes)
              ? EditorsChanges.find(source.get(), tei, ledger)
              : Fidelity.check(source.get(), tei, ledger);
      breaches.forEach(found::report);
      lawful = breaches.isEmpty();
    }
    return new Edition.Origin(
        ledger.sourceName(),
        ledger.sourceSha256(),
        Account.of(ledger, source.map(SourceText::text).orElse("")),
        lawful,
        source.map(SourceText::text).orElse(""));
  }

  /** Returns whether a TEI file differs from what was written when its ledger was. */
  public static boolean isEdited(byte[] tei, byte[] ledger) {
    try {
      return !LedgerFile.read(ledger).teiSha256().equals(TeiWriter.sha256(tei));
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * Gives the transcript back, byte for byte (law L5).
   *
   * @throws IOException if the ledger is not one, or does not belong to the TEI
   */
  public static byte[] restore(byte[] tei, byte[] ledger) throws IOException {
    try {
      return Fidelity.restoreBytes(tei, LedgerFile.read(ledger));
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IOException("the ledger does not belong to the TEI: " + e.getMessage(), e);
    }
  }

  /**
   * Adds the places and persons that a record's editor confirmed to authority files, where they are
   * not there yet. Nothing that the files hold is changed, and no identifier is made up.
   *
   * @param folder the authority folder; must be there
   * @param metadata what the editor knows
   * @return what was added ({@code N302})
   * @throws IOException if a file cannot be read or written
   */
  public static List<Diagnostic> confirm(Path folder, Metadata metadata) throws IOException {
    var found = new Diagnostics();
    Map<String, String> persons = new TreeMap<>(metadata.sameAs());
    metadata.who().values().stream()
        .filter(name -> Character.isUpperCase(name.codePointAt(0)) && name.matches("[^,;]+"))
        .forEach(name -> persons.putIfAbsent(name, name));
    ConfirmedNames.add(folder, metadata.places(), persons, found);
    return found.sorted();
  }

  private static String name(SourceText source) {
    String file = source.name().substring(source.name().lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  /** Collects the options of a {@link Converter}. For one thread. */
  public static final class Builder {
    private Optional<Path> authority = Optional.empty();
    private Optional<Path> gazetteer = Optional.empty();
    private final List<Path> schemas = new ArrayList<>();
    private int maxPages = 1000;
    private boolean ahead;

    private Builder() {}

    /** Names the folder that holds persons.xml, places.xml and organisations.xml. */
    public Builder authority(Path folder) {
      authority = Optional.of(folder);
      return this;
    }

    /** Names the index of an imported gazetteer, or its folder. */
    public Builder gazetteer(Path index) {
      gazetteer = Optional.of(index);
      return this;
    }

    /**
     * Adds a schema to validate against: RELAX NG (.rng, .rnc), W3C (.xsd) or Schematron (.sch).
     */
    public Builder schema(Path file) {
      schemas.add(Objects.requireNonNull(file, "file"));
      return this;
    }

    /** Sets how many pages a PDF may have; more is refused with a diagnostic. */
    public Builder maxPages(int pages) {
      if (pages < 1) {
        throw new IllegalArgumentException("a PDF has at least one page: " + pages);
      }
      maxPages = pages;
      return this;
    }

    /** Compiles the style sheets of the page and the book too, while the first record is read. */
    public Builder ahead() {
      ahead = true;
      return this;
    }

    /**
     * Compiles what conversions need.
     *
     * @throws IOException if an authority file or schema cannot be read from the disk
     */
    public Converter build() throws IOException {
      return new Converter(
          new Options(authority, gazetteer, List.copyOf(schemas), maxPages, ahead));
    }
  }
}
