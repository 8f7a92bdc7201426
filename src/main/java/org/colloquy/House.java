package org.colloquy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.collection.SettingsReader;
import org.colloquy.collection.SiteSettings;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.diagnostic.FileReport;
import org.colloquy.diagnostic.Severity;
import org.colloquy.font.FontSets;
import org.colloquy.font.OwnFonts;
import org.colloquy.profile.Metadata;
import org.colloquy.publish.BookStyle;
import org.colloquy.publish.HouseFiles;
import org.colloquy.publish.HouseStyle;
import org.colloquy.publish.OwnStylesheet;
import org.colloquy.publish.PublishException;
import org.colloquy.publish.Stylesheets;
import org.colloquy.publish.Surroundings;
import org.colloquy.source.SourceReader;

/**
 * What the editors of a collection say of it in {@code edition.yaml} and {@code about.md}, and the
 * files of their own that these name: style sheet, XSLT, logo. Read once; immutable and
 * thread-safe.
 */
public final class House {
  /** Editors who say nothing. */
  public static final House NONE =
      new House(HouseFiles.NONE, SiteSettings.NONE, HouseStyle.NONE, List.of(), HouseFiles.NONE);

  /** The packages that own stylesheets go before. */
  private static final String PAGES = "html/html.xsl";

  private static final String SITE = "site/site.xsl";

  /** Keys that one edition may have of its own. */
  private static final List<String> OWN =
      Stream.concat(Stream.of("css", "xslt", "logo", "footer"), BookStyle.KEYS.stream()).toList();

  private final HouseFiles files;
  private final SiteSettings settings;
  private final HouseStyle style;
  private final List<FileReport> reports;
  private final HouseFiles originals;

  private House(
      HouseFiles files,
      SiteSettings settings,
      HouseStyle style,
      List<FileReport> reports,
      HouseFiles originals) {
    this.files = files;
    this.settings = settings;
    this.style = style;
    this.reports = List.copyOf(reports);
    this.originals = originals;
  }

  /**
   * Reads the settings in a folder; both files may be missing.
   *
   * @throws IOException if a file that is there cannot be read
   */
  public static House open(Path folder) throws IOException {
    Path yaml = folder.resolve("edition.yaml");
    String text = text(yaml);
    HouseFiles files = below(folder);
    var found = new Diagnostics();
    SiteSettings settings =
        SettingsReader.read(text, text(folder.resolve("about.md")), files, found);
    List<FileReport> reports = new ArrayList<>();
    report(shown(yaml), text, found.sorted(), reports);
    check(settings.style(), shown(folder), reports);
    return new House(files, settings, settings.style(), reports, HouseFiles.NONE);
  }

  /**
   * Returns this house with what one edition has of its own.
   *
   * @param metadata what {@code NAME.yaml} says
   * @param yaml that file
   * @return this, if it says nothing
   */
  public House with(Metadata metadata, Path yaml) {
    Map<String, String> values = new TreeMap<>();
    for (String key : OWN) {
      metadata.value(key).ifPresent(value -> values.put(key, value));
    }
    if (values.isEmpty()) {
      return this;
    }
    List<Diagnostic> found = new ArrayList<>();
    HouseFiles beside = below(yaml.toAbsolutePath().getParent());
    HouseFiles both = path -> beside.bytes(path).or(() -> files.bytes(path));
    HouseStyle own =
        both.style(
            values, (key, message) -> found.add(Diagnostic.of(HouseFiles.code(key), message)));
    List<FileReport> all = new ArrayList<>();
    report(shown(yaml), "", found, all);
    check(own, shown(yaml.toAbsolutePath().getParent()), all);
    return new House(files, settings, style.under(own), all, originals);
  }

  /** Returns this house, in which the images of the original lie below a folder. */
  public House withOriginals(Path folder) {
    return new House(files, settings, style, reports, below(folder));
  }

  /**
   * Returns this house with its books in a font set, whatever its settings say.
   *
   * @param name of a set without {@link #fontFault}
   */
  public House inFontsOf(String name) {
    HouseStyle styled =
        new HouseStyle(
            style.css(),
            style.xslt(),
            style.siteXslt(),
            style.logo(),
            style.logoText(),
            style.footer(),
            style.book().inFontsOf(name));
    return new House(files, settings, styled, reports, originals);
  }

  /** Returns the fonts of its books, by their names. */
  String fonts() {
    return style.book().fonts().orElseGet(() -> FontSets.read().standard()).title();
  }

  /** Returns why books cannot be set in a font set of that name; empty if they can. */
  public static Optional<String> fontFault(String name) {
    return OwnFonts.fault(name);
  }

  /** Returns what is wrong, by file; for one edition's house only with what it has of its own. */
  public List<FileReport> reports() {
    return reports;
  }

  /** Returns whether pages can be made in this house. */
  public boolean isSound() {
    return reports.stream()
        .flatMap(report -> report.diagnostics().stream())
        .noneMatch(found -> found.severity() == Severity.ERROR);
  }

  /** Returns what stands round an edition's pages. */
  Surroundings around(boolean inSite) {
    return new Surroundings(
        style,
        inSite ? Optional.of(settings.title()) : Optional.empty(),
        originals,
        settings.language());
  }

  SiteSettings settings() {
    return settings;
  }

  /** Compiles the stylesheets, so that what is wrong with them is told once. */
  private static void check(HouseStyle style, String folder, List<FileReport> reports) {
    check(PAGES, style.xslt(), folder, reports);
    check(SITE, style.siteXslt(), folder, reports);
  }

  private static void check(
      String path, Optional<OwnStylesheet> own, String folder, List<FileReport> reports) {
    if (own.isPresent()) {
      try {
        new Stylesheets().with(path, own).check(path);
      } catch (PublishException e) {
        report(folder + "/" + own.get().name(), own.get().text(), e.diagnostics(), reports);
      }
    }
  }

  private static void report(
      String file, String text, List<Diagnostic> found, List<FileReport> reports) {
    if (!found.isEmpty()) {
      reports.add(new FileReport(file, text, found));
    }
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? SourceReader.read(file).text() : "";
  }

  /** Files below a folder, also if links lead out of it and back. */
  private static HouseFiles below(Path folder) {
    return path -> {
      try {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath())
            ? Optional.of(Files.readAllBytes(file))
            : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** A path for people: relative if it lies below the current folder. */
  static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = path.toAbsolutePath();
    Path shown = whole.startsWith(here) && !whole.equals(here) ? here.relativize(whole) : path;
    return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
  }
}
