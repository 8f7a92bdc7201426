package org.colloquy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.diagnostic.FileReport;
import org.colloquy.diagnostic.Severity;
import org.colloquy.fidelity.VolumeFidelity;
import org.colloquy.profile.Metadata;
import org.colloquy.publish.BookStyle;
import org.colloquy.source.SourceReader;
import org.colloquy.volume.Reference;
import org.colloquy.volume.VolumeDocument;
import org.colloquy.volume.VolumePlan;
import org.colloquy.volume.VolumeReader;
import org.colloquy.volume.VolumeTei;

/**
 * A book of several editions, as a {@code volume.yaml} tells it. Immutable and thread-safe.
 *
 * <pre>{@code
 * Volume volume = Volume.open(Path.of("volume.yaml"), converter);
 * if (volume.edition().isPresent()) {
 *   volume.edition().get().write(Path.of("output/harbour-talks"), Format.PDF);
 * }
 * }</pre>
 */
public final class Volume {
  private final String name;
  private final Optional<Edition> edition;
  private final List<FileReport> reports;
  private final Metadata book;

  private Volume(String name, Optional<Edition> edition, List<FileReport> reports, Metadata book) {
    this.name = name;
    this.edition = edition;
    this.reports = List.copyOf(reports);
    this.book = book;
  }

  /**
   * Reads a volume and the editions and introductions it names, and makes one document of them. It
   * is proved that every edition's text is in it whole.
   *
   * @param yaml the file; what it names lies below its folder, in {@code tei/editions} there, or
   *     among the editions of the project to which that folder belongs
   * @param converter opens and checks the editions
   * @throws IOException if a file that is there cannot be read
   */
  public static Volume open(Path yaml, Converter converter) throws IOException {
    return open(yaml, converter, yaml.resolveSibling("output"));
  }

  /**
   * Reads a volume whose editions may have been written to a folder, as {@link Edition#write} does.
   *
   * @param output the folder that holds a folder of each edition
   * @throws IOException if a file that is there cannot be read
   */
  public static Volume open(Path yaml, Converter converter, Path output) throws IOException {
    return new Opening(yaml, converter, output).open();
  }

  /** Returns the name that files and links use. */
  public String name() {
    return name;
  }

  /** Returns the volume as one document, of which PDF and TEI are made; none after an error. */
  public Optional<Edition> edition() {
    return edition;
  }

  /** Returns what was found, by file. */
  public List<FileReport> reports() {
    return reports;
  }

  /** Returns a house with what the volume says of its book. */
  public House in(House house, Path yaml) {
    return house.with(book, yaml);
  }

  /** The files of a volume on the way to one document. For one volume. */
  private static final class Opening {
    private final Path yaml;
    private final Path folder;
    private final Path output;
    private final Converter converter;
    private final Diagnostics found = new Diagnostics();
    private final List<FileReport> reports = new ArrayList<>();
    private final Map<Path, Reference> used = new HashMap<>();
    private final Map<Reference, VolumeDocument> files = new LinkedHashMap<>();

    Opening(Path yaml, Converter converter, Path output) {
      this.yaml = yaml;
      this.output = output;
      this.folder = yaml.toAbsolutePath().normalize().getParent();
      this.converter = converter;
    }

    Volume open() throws IOException {
      String text = SourceReader.read(yaml).text();
      VolumePlan plan = VolumeReader.read(text, found);
      String name = name(plan);
      Optional<Edition> edition = Optional.empty();
      if (!found.hasErrors()) {
        for (Reference introduction : plan.introductions()) {
          introduction(introduction);
        }
        for (Reference document : plan.editions()) {
          document(document);
        }
      }
      if (!found.hasErrors() && reports.stream().noneMatch(Opening::hasErrors)) {
        edition = VolumeTei.write(plan, name, files, found).map(tei -> edition(name, plan, tei));
      }
      if (edition.isPresent()) {
        gap(plan, "publisher", "who publishes it");
        gap(plan, "licence.url", "under which licence it may be used");
      }
      if (!found.sorted().isEmpty()) {
        reports.add(0, new FileReport(House.shown(yaml), text, found.sorted()));
      }
      return new Volume(name, edition.filter(Edition::isValid), reports, book(plan));
    }

    private void gap(VolumePlan plan, String key, String what) {
      if (plan.value(key).isEmpty()) {
        String message = "the volume does not say " + what;
        found.report(Diagnostic.of(Code.M501, message).withHelp("add " + key));
      }
    }

    private String name(VolumePlan plan) {
      String file = yaml.getFileName().toString().replaceFirst("\\.ya?ml$", "");
      boolean plain = file.equals("volume") && folder.getFileName() != null;
      String name = plan.value("name").orElse(plain ? folder.getFileName().toString() : file);
      if (!name.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_. -]*")) {
        found.report(
            Diagnostic.of(Code.M506, "“" + name + "” is no name of a file; give one as “name”"));
      }
      return name;
    }

    private void introduction(Reference reference) throws IOException {
      Optional<Path> file = find(reference, List.of(folder), List.of(""));
      if (file.isPresent()) {
        files.put(reference, read(reference, file.get()));
      }
    }

    private void document(Reference reference) throws IOException {
      List<Path> places = new ArrayList<>(List.of(folder, folder.resolve("tei/editions")));
      Optional.ofNullable(folder.getParent())
          .ifPresent(project -> places.add(project.resolve("tei/editions")));
      places.add(output.resolve(reference.name()));
      Optional<Path> file = find(reference, places, List.of(".tei.xml", ".xml", ""));
      if (file.isEmpty()) {
        return;
      }
      Reference before = used.putIfAbsent(file.get(), reference);
      if (before != null) {
        found.report(
            Diagnostic.at(
                Code.M509,
                reference.at(),
                "“%s” is the same file as “%s”".formatted(reference.name(), before.name())));
        return;
      }
      VolumeDocument document = read(reference, file.get());
      files.put(reference, document);
      Edition edition =
          converter.open(reference.name(), document.bytes(), Optional.empty(), Optional.empty());
      List<Diagnostic> errors =
          edition.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
      if (!errors.isEmpty()) {
        reports.add(new FileReport(House.shown(file.get()), "", errors));
      }
    }

    private Optional<Path> find(Reference reference, List<Path> places, List<String> endings)
        throws IOException {
      for (Path place : places) {
        for (String ending : endings) {
          Path file = place.resolve(reference.name() + ending).normalize();
          if (Files.isRegularFile(file) && file.toRealPath().startsWith(place.toRealPath())) {
            return Optional.of(file.toRealPath());
          }
        }
      }
      String what = endings.size() == 1 ? "file" : "edition or TEI file";
      found.report(
          Diagnostic.at(
                  Code.M508, reference.at(), "there is no " + what + " “" + reference.name() + "”")
              .withHelp(
                  "check its name; it lies below the folder of the plan, or in tei/editions"));
      return Optional.empty();
    }

    private static VolumeDocument read(Reference reference, Path file) throws IOException {
      return new VolumeDocument(reference.name(), Files.readAllBytes(file));
    }

    private static boolean hasErrors(FileReport report) {
      return report.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    private Edition edition(String name, VolumePlan plan, byte[] tei) {
      Map<String, byte[]> editions = new LinkedHashMap<>();
      Map<String, String> names = new HashMap<>();
      for (Reference reference : plan.editions()) {
        String id = VolumeTei.prefix(editions.size() + 1);
        editions.put(id, files.get(reference).bytes());
        names.put(id, reference.name());
      }
      VolumeFidelity.check(tei, editions, names).forEach(found::report);
      return new Edition(
          name,
          tei,
          new byte[0],
          Optional.empty(),
          Collections.emptySortedMap(),
          found.sorted(),
          List.of(),
          converter.press());
    }

    private static Metadata book(VolumePlan plan) {
      Metadata book = Metadata.NONE;
      for (String key : BookStyle.KEYS) {
        Optional<String> value = plan.value(key);
        book = value.isPresent() ? book.with(key, value.get()) : book;
      }
      return book;
    }
  }
}
