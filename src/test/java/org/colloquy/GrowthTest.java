package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.colloquy.authority.Authorities;
import org.colloquy.authority.Authority;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.fidelity.Fidelity;
import org.colloquy.profile.Metadata;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The work of a conversion grows as its transcript does: steps are counted, never time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrowthTest {
  private static final int UNITS = 8000;
  private static final int TIMES = 8;

  /**
   * The issue asks for 11 where the transcript is ten times as long; so a tenth is allowed here.
   */
  private static final double MOST = TIMES * 1.1;

  private Consumer<String> program;
  private ClassLoader usual;

  static Stream<Arguments> kinds() {
    return Stream.of(
        kind("labelled paragraphs", InventedRecords::labelled),
        kind("hard wraps", InventedRecords::wrapped),
        kind("reported speech", InventedRecords::reported),
        kind("a play", InventedRecords::play),
        kind("one line", InventedRecords::oneLine),
        kind("notes", InventedRecords::noted),
        kind("page heads", InventedRecords::paged),
        kind("prose", InventedRecords::prose),
        kind("one line of prose", units -> InventedRecords.prose(units).replace('\n', ' ')),
        kind("one letter", "a"::repeat),
        kind("blanks", units -> "a" + " ".repeat(units) + "a"),
        kind("empty lines", "\n"::repeat),
        kind("open brackets", units -> "a " + "[".repeat(units / 2) + "(".repeat(units / 2)),
        kind("deep brackets", units -> "a " + "(".repeat(units / 2) + ")".repeat(units / 2)),
        kind("colons", ": A"::repeat),
        kind("labels without words", units -> "A:\n".repeat(units / 3)),
        kind("labels on one line", units -> "Anna: Yes. ".repeat(units / 11)),
        kind("note marks", units -> "a[1] ".repeat(units / 5)));
  }

  private static Arguments kind(String name, IntFunction<String> maker) {
    return Arguments.of(name, maker);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void stepsGrowAsTheTranscriptDoes(String name, IntFunction<String> maker) {
    String one = "Anna: So.\n\n" + maker.apply(UNITS);
    String many = "Anna: So.\n\n" + maker.apply(TIMES * UNITS);
    program.accept(one); // word lists and patterns are read once
    Steps.take();
    program.accept(one);
    long few = Steps.take();
    program.accept(many);
    double growth = (double) Steps.take() / few;

    assertThat(few).isGreaterThan(one.length());
    assertThat(growth).isLessThan(MOST * many.length() / (TIMES * one.length()));
  }

  /** Annotators are looked up with the loader of the thread. */
  @BeforeAll
  @SuppressWarnings("unchecked") // the class was compiled to implement it
  void load() throws ReflectiveOperationException {
    usual = Thread.currentThread().getContextClassLoader();
    var counter = new StepCounter();
    Thread.currentThread().setContextClassLoader(counter);
    Class<?> conversion = counter.loadClass(Conversion.class.getName());
    program = (Consumer<String>) conversion.getDeclaredConstructor().newInstance();
  }

  @AfterAll
  void unload() {
    Thread.currentThread().setContextClassLoader(usual);
  }

  /** Transcript to TEI and the check of the law; loaded twice, as it is and counting. */
  public static final class Conversion implements Consumer<String> {
    private final Authority authority = Authorities.builtIn("en");

    @Override
    public void accept(String text) {
      SourceText source = SourceReader.of("a.txt", text.getBytes(StandardCharsets.UTF_8));
      Pipeline.Made made =
          new Pipeline("0").run("a", source, Metadata.NONE, authority, new Diagnostics());
      Fidelity.check(source, made.tei().bytes(), made.tei().ledger());
    }
  }
}
