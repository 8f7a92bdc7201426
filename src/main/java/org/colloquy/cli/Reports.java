package org.colloquy.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.FileReport;
import org.colloquy.diagnostic.Severity;
import org.colloquy.diagnostic.TeiPlace;
import org.colloquy.source.SourceText;

/** Makes reports of what an edition holds. Stateless. */
final class Reports {
  /** Gaps in the header, and faults of layout: a draft may have them. */
  private static final Set<Code> NOT_IN_A_RELEASE =
      Set.of(Code.M501, Code.M503, Code.P802, Code.P803, Code.P804, Code.P807, Code.P849);

  private Reports() {}

  /** Reports on a transcript and the TEI made from it; places in the TEI get its path. */
  static FileReport of(SourceText source, Path tei, List<Diagnostic> found) {
    return new FileReport(source.name(), source.text(), located(found, tei));
  }

  /** Reports on a TEI file, whose transcript may be known. */
  static FileReport of(Path tei, Optional<SourceText> source, List<Diagnostic> found) {
    return source
        .map(text -> of(text, tei, found))
        .orElseGet(() -> new FileReport(Names.shown(tei), "", located(found, tei)));
  }

  /** Reports on a file that could not be used; its place in it, if there is one, gets its path. */
  static FileReport of(String file, Diagnostic d) {
    Optional<TeiPlace> place =
        d.tei().map(where -> new TeiPlace(file, where.line(), where.column()));
    return new FileReport(file, "", List.of(with(d, d.severity(), place)));
  }

  /** Makes errors of what a draft may have, if the edition is to be released. */
  static List<Diagnostic> strict(List<Diagnostic> found, boolean release) {
    return release ? found.stream().map(Reports::raised).toList() : found;
  }

  /** Makes errors of the gaps in all reports, if the book is to be released. */
  static List<FileReport> strictAll(List<FileReport> reports, boolean release) {
    return reports.stream()
        .map(
            report ->
                new FileReport(report.file(), report.text(), strict(report.diagnostics(), release)))
        .toList();
  }

  private static Diagnostic raised(Diagnostic found) {
    return NOT_IN_A_RELEASE.contains(found.code())
        ? with(found, Severity.ERROR, found.tei())
        : found;
  }

  private static List<Diagnostic> located(List<Diagnostic> found, Path tei) {
    String file = tei.getFileName().toString();
    return found.stream()
        .map(
            d ->
                d.tei().filter(place -> place.file().equals(file)).isPresent()
                    ? with(d, d.severity(), d.tei().map(place -> shown(place, tei)))
                    : d)
        .toList();
  }

  private static TeiPlace shown(TeiPlace place, Path tei) {
    return new TeiPlace(Names.shown(tei), place.line(), place.column());
  }

  private static Diagnostic with(Diagnostic d, Severity severity, Optional<TeiPlace> tei) {
    return new Diagnostic(d.code(), severity, d.message(), d.span(), tei, d.help());
  }
}
