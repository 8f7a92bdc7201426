package org.colloquy.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import org.colloquy.Converter;
import org.colloquy.Edition;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.FileReport;
import org.colloquy.diagnostic.Severity;
import org.colloquy.evaluate.EvaluateException;
import org.colloquy.evaluate.Evaluation;
import org.colloquy.evaluate.EvaluationJson;
import org.colloquy.evaluate.Evaluator;
import org.colloquy.evaluate.Reference;
import org.colloquy.evaluate.Stage;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** TEI against what its editor says is right. */
@Command(
    name = "evaluate",
    description = {
      "Compares TEI with the TEI of an editor, or with a key in JSON: how many turns, notes, stage",
      "directions and names are right, and what was missed or made too many, each with its place.",
      "A transcript is converted first. Two folders are compared file by file, by name."
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final int LISTED = 40;

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "PRODUCED",
      description = "A TEI file, a transcript, or a folder of either.")
  private Path produced;

  @Parameters(
      index = "1",
      paramLabel = "REFERENCE",
      description = "NAME.tei.xml or NAME.gold.json, or a folder of them.")
  private Path reference;

  @Option(
      names = "--txt",
      paramLabel = "FILE|DIR",
      description =
          "The transcript, or a folder that holds it. Default: looked for beside the TEI.")
  private Optional<Path> txt = Optional.empty();

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description = {
        "Score one stage of a transcript's conversion, with the stage before it as the key has it:",
        "${COMPLETION-CANDIDATES}. Needs a transcript and a key of paragraphs."
      })
  private Optional<Stage> stage = Optional.empty();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--list",
      paramLabel = "N",
      description =
          "How many differences of a record to list. Default: " + LISTED + " of one, 0 of several.")
  private Optional<Integer> listed = Optional.empty();

  @Spec private CommandSpec spec;
  @Mixin private ConversionOptions conversion;
  @Mixin private MessageOptions messages;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (stage.isPresent() && Names.isXml(produced)) {
      throw new ParameterException(spec.commandLine(), "--stage needs a transcript, not TEI");
    }
    var converters = new Converters(conversion);
    var transcripts = new Transcripts(conversion, converters);
    SortedMap<Integer, Comparison> done = new ConcurrentSkipListMap<>();
    List<String> endings = stage.isPresent() ? Comparisons.TRANSCRIPTS : Comparisons.EITHER;
    Comparisons pairs = Comparisons.of(produced, reference, endings);
    List<Job> jobs = new ArrayList<>(pairs.failed());
    for (Comparisons.Pair pair : pairs.pairs()) {
      int number = jobs.size();
      jobs.add(
          new Job(
              Names.shown(pair.produced()),
              () -> {
                Comparison comparison = compare(pair, transcripts, converters);
                done.put(number, comparison);
                return Outcome.of(comparison.reports(), List.of(), Optional.empty());
              }));
    }
    return new Run(console, messages).run(jobs, () -> finished(done, converters)).exit();
  }

  private Outcome finished(SortedMap<Integer, Comparison> done, Converters converters) {
    List<Comparison> compared =
        done.values().stream().filter(c -> c.evaluation().isPresent()).toList();
    Outcome outcome = converters.report();
    return new Outcome(outcome.reports(), outcome.exit(), results(compared), Optional.empty());
  }

  private List<String> results(List<Comparison> compared) {
    if (json) {
      return List.of(
          EvaluationJson.write(compared.stream().map(c -> c.evaluation().orElseThrow()).toList()));
    }
    int most = listed.orElse(compared.size() > 1 ? 0 : LISTED);
    return EvaluationTable.lines(compared, most);
  }

  private Comparison compare(Comparisons.Pair pair, Transcripts transcripts, Converters converters)
      throws IOException {
    String name = Names.of(pair.produced());
    List<FileReport> reports = new ArrayList<>();
    Optional<Evaluation> evaluation = Optional.empty();
    Optional<SourceText> source = Optional.empty();
    String shown = Names.shown(pair.reference());
    try {
      Reference right = Reference.read(shown, Files.readAllBytes(pair.reference()));
      shown = Names.shown(pair.produced());
      source = pair.transcript(txt, right, transcripts);
      Optional<String> text = source.map(SourceText::text);
      if (stage.isPresent() && text.isPresent()) {
        evaluation = Optional.of(stage(pair, right, source.get(), converters));
      } else {
        Optional<byte[]> tei = tei(pair, source, transcripts, reports);
        if (tei.isPresent()) {
          evaluation = Optional.of(Evaluator.evaluate(name, tei.get(), right, text));
        }
      }
    } catch (EvaluateException e) {
      reports.add(Reports.of(shown, e.diagnostic()));
    }
    return new Comparison(pair, source.map(SourceText::name), evaluation, reports);
  }

  private Evaluation stage(
      Comparisons.Pair pair, Reference right, SourceText source, Converters converters)
      throws IOException, EvaluateException {
    Converter converter = converters.of(Workspace.of(pair.produced(), Optional.empty()));
    String file = pair.produced().getFileName().toString();
    Evaluator.Conversion made =
        (text, given) -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          return converter.convert(SourceReader.of(file, bytes), given).teiBytes();
        };
    return Evaluator.evaluate(
        Names.of(pair.produced()), stage.orElseThrow(), right, source.text(), made);
  }

  /** The TEI, made if a transcript is given; none if it has errors, which are reported. */
  private static Optional<byte[]> tei(
      Comparisons.Pair pair,
      Optional<SourceText> source,
      Transcripts transcripts,
      List<FileReport> reports)
      throws IOException {
    if (Names.isXml(pair.produced())) {
      return Optional.of(Files.readAllBytes(pair.produced()));
    }
    Workspace workspace = Workspace.of(pair.produced(), Optional.empty());
    SourceText text = source.orElseThrow();
    Transcripts.Draft draft = transcripts.convert(text, pair.produced(), workspace);
    reports.addAll(draft.metadata());
    Optional<Edition> edition = draft.edition();
    if (edition.isPresent() && edition.get().teiBytes().length == 0) {
      List<Diagnostic> errors =
          edition.get().diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
      reports.add(Reports.of(text, workspace.tei(), errors));
      return Optional.empty();
    }
    return edition.map(Edition::teiBytes);
  }
}
