package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colloquy.Converter;
import org.colloquy.Edition;
import org.colloquy.Format;
import org.colloquy.House;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.source.SourceText;

/** Opens, keeps and renders editions on the disk. Stateless. */
final class Editions {
  private Editions() {}

  /** Returns whether an editor has worked on the TEI of an edition since it was generated. */
  static boolean isEdited(Workspace workspace) throws IOException {
    if (!Files.exists(workspace.tei())) {
      return false;
    }
    byte[] ledger =
        Files.exists(workspace.ledger()) ? Files.readAllBytes(workspace.ledger()) : new byte[0];
    return Converter.isEdited(Files.readAllBytes(workspace.tei()), ledger);
  }

  /** Opens a TEI file with the ledger beside it. */
  static Edition open(Path tei, Converter converter, Optional<SourceText> source)
      throws IOException {
    Path beside = tei.resolveSibling(Names.of(tei) + ".ledger.json");
    byte[] bytes = Files.readAllBytes(tei);
    Optional<byte[]> ledger =
        Files.exists(beside) ? Optional.of(Files.readAllBytes(beside)) : Optional.empty();
    return converter.open(Names.of(tei), bytes, ledger, source);
  }

  /** Writes TEI and ledger to where the editor works on them, if they changed. */
  static void save(Edition edition, Workspace workspace) throws IOException {
    // The ledger goes first: a TEI without its own ledger would count as edited.
    write(workspace.ledger(), edition.ledgerBytes());
    write(workspace.tei(), edition.teiBytes());
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
      Staging.write(file, bytes);
    }
  }

  /** What is written for a printer. */
  @FunctionalInterface
  interface Printing {
    /** Writes it into a folder and returns what was found. */
    List<Diagnostic> print(Path folder, House house) throws IOException;
  }

  /**
   * Writes a file for a printer.
   *
   * @param file the transcript or TEI beside which the images lie
   * @param house what the editors say of their pages
   * @param release whether faults of layout are errors, with which nothing is written
   */
  static List<Diagnostic> print(
      Path file, Workspace workspace, House house, boolean release, Printing printing)
      throws IOException {
    Path sources = sources(file, workspace);
    try (var staging = new Staging(workspace.output())) {
      List<Diagnostic> found =
          Reports.strict(printing.print(staging.folder(), house.withOriginals(sources)), release);
      if (!release || !Transcripts.hasErrors(found)) {
        staging.commit();
      }
      return found;
    }
  }

  /**
   * Writes the outputs, all or none.
   *
   * @param file the transcript or TEI beside which the images lie
   * @param house what the editors say of their pages
   * @param inSite whether they stand in a site
   * @param release whether faults of layout are errors, with which nothing is written
   */
  static List<Diagnostic> render(
      Edition edition,
      Path file,
      Workspace workspace,
      House house,
      boolean inSite,
      boolean release,
      Format... formats)
      throws IOException {
    Path sources = sources(file, workspace);
    House with = house.withOriginals(sources);
    try (var staging = new Staging(workspace.output())) {
      List<Diagnostic> found =
          new ArrayList<>(
              Reports.strict(edition.write(staging.folder(), with, inSite, formats), release));
      boolean html = Arrays.asList(formats).contains(Format.HTML);
      if (html) {
        found.addAll(copyImages(edition, sources, staging.folder()));
      }
      if (!release || !Transcripts.hasErrors(found)) {
        staging.commit(name -> html && Edition.isPage(name));
      }
      return found;
    }
  }

  /** Returns the folder below which the images of the original lie. */
  private static Path sources(Path file, Workspace workspace) {
    return workspace.transcript().orElse(file).toAbsolutePath().getParent();
  }

  /** Copies the images of the original; one that is not there, or that leads away, is reported. */
  private static List<Diagnostic> copyImages(Edition edition, Path sources, Path folder)
      throws IOException {
    List<Diagnostic> found = new ArrayList<>();
    for (String image : edition.images()) {
      Path from = sources.resolve(image);
      boolean there =
          Files.isRegularFile(from) && from.toRealPath().startsWith(sources.toRealPath());
      if (there) {
        Path to = folder.resolve(image);
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
      } else {
        found.add(Diagnostic.of(Code.P813, "no image " + image + " in " + Names.shown(sources)));
      }
    }
    return found;
  }
}
