package org.colloquy;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveSimpleNameNotEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the one-way flow of the design, and the few rules that no compiler checks. */
@AnalyzeClasses(packages = "org.colloquy", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** Each package and those whose types it may use: stages upstream, never a sibling. */
  private static final Map<String, String> ARROWS = new LinkedHashMap<>();

  static {
    ARROWS.put("diagnostic", "");
    ARROWS.put("profile", "diagnostic");
    ARROWS.put("authority", "diagnostic profile");
    ARROWS.put("source", "diagnostic profile");
    ARROWS.put("ledger", "diagnostic source");
    ARROWS.put("reading", "diagnostic profile source ledger");
    ARROWS.put("block", "diagnostic profile source ledger reading");
    ARROWS.put("lexis", "diagnostic profile source ledger reading block authority");
    ARROWS.put("speech", "diagnostic profile source ledger reading block authority lexis");
    ARROWS.put("inline", "diagnostic profile source ledger reading block authority lexis speech");
    ARROWS.put(
        "tei", "diagnostic profile source ledger reading block authority lexis speech inline");
    ARROWS.put("fidelity", "diagnostic source ledger");
    ARROWS.put("validation", "diagnostic profile source ledger tei");
    ARROWS.put("atlas", "");
    ARROWS.put("citation", "");
    ARROWS.put("font", "diagnostic");
    ARROWS.put("prepress", "diagnostic");
    ARROWS.put("publish", "diagnostic profile source ledger tei atlas citation font prepress");
    ARROWS.put("collection", "diagnostic publish");
    ARROWS.put("volume", "diagnostic profile collection");
    ARROWS.put("evaluate", "diagnostic profile source");
    ARROWS.put("cli", "root diagnostic profile source evaluate");
  }

  private static final Set<String> ENGINES =
      Set.of("net.sf.saxon..", "org.apache..", "com.thaiopensource..", "org.xml.sax..");

  @ArchTest
  static void everyPackageUsesOnlyStagesUpstream(JavaClasses all) {
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    layers = layers.layer("root").definedBy("org.colloquy");
    for (String name : ARROWS.keySet()) {
      layers = layers.layer(name).definedBy("org.colloquy." + name + "..");
    }
    for (var arrow : ARROWS.entrySet()) {
      layers =
          arrow.getValue().isEmpty()
              ? layers.whereLayer(arrow.getKey()).mayNotAccessAnyLayer()
              : layers.whereLayer(arrow.getKey()).mayOnlyAccessLayers(arrow.getValue().split(" "));
    }
    layers.whereLayer("root").mayOnlyBeAccessedByLayers("cli").check(all);
  }

  @ArchTest
  static void everyPackageHasItsArrows(JavaClasses all) {
    Set<String> packages =
        all.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("org.colloquy."))
            .map(name -> name.split("\\.")[2])
            .collect(Collectors.toSet());
    assertThat(ARROWS.keySet()).containsAll(packages);
  }

  @ArchTest
  static final ArchRule noPackagesFormACycle =
      slices().matching("org.colloquy.(*)..").should().beFreeOfCycles();

  @ArchTest
  static void theApiShowsNoEngine(JavaClasses all) {
    List<String> shown =
        all.stream()
            .filter(c -> c.getPackageName().equals("org.colloquy"))
            .filter(c -> c.getModifiers().toString().contains("PUBLIC"))
            .flatMap(ArchitectureTest::typesInSignatures)
            .filter(type -> ENGINES.stream().anyMatch(e -> resideInAPackage(e).test(type)))
            .map(JavaClass::getName)
            .toList();
    assertThat(shown).isEmpty();
  }

  private static Stream<JavaClass> typesInSignatures(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> method.getModifiers().toString().contains("PUBLIC"))
        .flatMap(
            method ->
                Stream.of(
                        method.getRawParameterTypes().stream(),
                        Stream.of(method.getRawReturnType()),
                        method.getThrowsClause().stream().map(t -> t.getRawType()))
                    .flatMap(s -> s));
  }

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses().that().resideOutsideOfPackage("org.colloquy.cli").should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule onlyTheCommandLineExits =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.colloquy.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.colloquy.cli")
          .should()
          .dependOnClassesThat(resideInAnyPackage("picocli.."));

  @ArchTest
  static final ArchRule noOutputDependsOnTheClockTheLocaleOrChance =
      noClasses()
          .should()
          .callMethodWhere(
              are(
                  named(
                      "the clock, the locale or chance",
                      "java.time.LocalDate.now",
                      "java.time.LocalDateTime.now",
                      "java.time.ZonedDateTime.now",
                      "java.time.OffsetDateTime.now",
                      "java.time.Instant.now",
                      "java.time.Year.now",
                      "java.lang.System.currentTimeMillis",
                      "java.util.Calendar.getInstance",
                      "java.util.Locale.getDefault",
                      "java.util.TimeZone.getDefault",
                      "java.nio.charset.Charset.defaultCharset",
                      "java.lang.Math.random",
                      "java.util.UUID.randomUUID")));

  @ArchTest
  static final ArchRule nothingIsFetchedFromTheNetwork =
      noClasses()
          .should()
          .callMethodWhere(
              are(
                  named(
                      "the network",
                      "java.net.URL.openStream",
                      "java.net.URL.openConnection",
                      "java.net.URL.getContent")))
          .orShould()
          .dependOnClassesThat(resideInAnyPackage("java.net.http.."));

  @ArchTest
  static final ArchRule noStateIsKeptInStaticFields =
      fields().that().areStatic().should().haveModifier(FINAL);

  @ArchTest
  static final ArchRule classesAreNamedByWhatTheyDo =
      classes()
          .should(notBeNamed("Util"))
          .andShould(notBeNamed("Manager"))
          .andShould(notBeNamed("Helper"))
          .andShould(notBeNamed("Impl"));

  private static ArchCondition<JavaClass> notBeNamed(String ending) {
    return haveSimpleNameNotEndingWith(ending);
  }

  private static DescribedPredicate<JavaCall<?>> named(String what, String... methods) {
    Set<String> names = Arrays.stream(methods).collect(Collectors.toSet());
    return describe(
        "calls of " + what,
        call ->
            names.contains(call.getTargetOwner().getFullName() + "." + call.getTarget().getName()));
  }

  /** A rule that cannot fail proves nothing: each of the above finds its fault in these. */
  @ArchTest
  static void theRulesFindFaults(JavaClasses all) {
    JavaClasses faulty = new ClassFileImporter().importClasses(Faulty.class);
    for (ArchRule rule :
        List.of(
            onlyTheCommandLinePrints,
            onlyTheCommandLineExits,
            noOutputDependsOnTheClockTheLocaleOrChance,
            noStateIsKeptInStaticFields)) {
      assertThat(rule.evaluate(faulty).hasViolation()).as(rule.getDescription()).isTrue();
    }
  }

  /** Does what no class may. */
  @SuppressWarnings("unused")
  private static final class Faulty {
    private static int state;

    static void fault() {
      state++;
      System.out.println(Instant.now());
      System.exit(state);
    }
  }
}
