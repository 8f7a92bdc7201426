package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.colloquy.Converter;
import org.colloquy.Edition;
import org.colloquy.Format;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.MetadataReader;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The sample in one warm process: thirty runs that do not count, then ten that do. The median is
 * the figure to compare.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 30)
@Measurement(iterations = 10)
@Fork(1)
public class ConversionBenchmark {
  private static final Path SAMPLE = Path.of("tei/transcripts/stalin-kim-1950-04.txt");

  private Converter converter;
  private SourceText source;
  private Metadata metadata;
  private Path folder;

  /** Compiles schemas, stylesheets and fonts, which is done once a process. */
  @Setup
  public void compile() throws IOException {
    converter = Converter.builder().authority(Path.of("tei/authority")).build();
    source = SourceReader.read(SAMPLE);
    String yaml = Files.readString(SAMPLE.resolveSibling("stalin-kim-1950-04.yaml"));
    metadata = MetadataReader.read(yaml, found -> {});
    folder = Files.createTempDirectory("colloquy-bench");
  }

  /** TEI, the law, three validations. */
  @Benchmark
  public Edition tei() {
    return converter.convert(source, metadata);
  }

  /** The same and the HTML edition. */
  @Benchmark
  public List<Diagnostic> teiAndHtml() throws IOException {
    return converter.convert(source, metadata).write(folder, Format.TEI, Format.HTML);
  }

  /** Everything that build makes. */
  @Benchmark
  public List<Diagnostic> everything() throws IOException {
    return converter.convert(source, metadata).write(folder, Format.values());
  }
}
