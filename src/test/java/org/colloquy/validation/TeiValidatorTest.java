package org.colloquy.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.colloquy.diagnostic.Span;
import org.colloquy.diagnostic.TeiPlace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeiValidatorTest {
  private static final Path RECORD = Path.of("src", "test", "resources", "valid-tei", "record.xml");

  private static TeiValidator validator;
  private static String record;

  @TempDir Path folder;

  @BeforeAll
  static void compile() throws IOException {
    validator = TeiValidator.create();
    record = Files.readString(RECORD);
  }

  @Test
  void aMessageOfTheGrammarHasItsPlaceAndLeadsToTheTranscript() {
    String tei = record.replace("<head>A Talk", "<head colour=\"red\">A Talk");
    assertThat(validate(validator, tei))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.tei()).contains(new TeiPlace("talk.tei.xml", 49, 28));
              assertThat(d.span())
                  .as("the head has no id, the edition has")
                  .contains(new Span(0, 900));
            });
  }

  @Test
  void aMessageOfARuleHasItsPlaceAndLeadsToTheTranscript() {
    String tei = record.replace("ref=\"#ilin\"", "ref=\"#nobody\"");
    assertThat(validate(validator, tei))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo(Code.V710);
              assertThat(d.severity()).isEqualTo(Severity.ERROR);
              assertThat(d.message())
                  .isEqualTo("@ref points to “#nobody”, which is nowhere in the document.");
              assertThat(d.tei().orElseThrow().line()).isEqualTo(54);
              assertThat(d.span()).contains(new Span(120, 160));
            });
  }

  @Test
  void aPlaceThatIsNotFromTheTranscriptHasNoSpan() {
    String tei = record.replace("10.5072/mill-1951", "doi");
    assertThat(validator.validate(tei.getBytes(UTF_8), "talk.tei.xml", id -> Optional.empty()))
        .singleElement()
        .satisfies(d -> assertThat(d.span()).isEmpty());
  }

  @Test
  void messagesComeInTheOrderOfTheTei() {
    String tei =
        record
            .replace("10.5072/mill-1951", "doi")
            .replace("<head>A Talk", "<head colour=\"red\">A Talk")
            .replace("ref=\"#ilin\"", "ref=\"#nobody\"");
    assertThat(validate(validator, tei))
        .extracting(Diagnostic::code)
        .containsExactly(Code.V770, Code.V701, Code.V710);
  }

  @Test
  void ofALongListOfWhatIsAllowedOnlyTheBeginningIsShown() {
    String tei = record.replace("rend=\"square\"", "rend=\"curly\"");
    assertThat(validate(validator, tei).get(0).message())
        .startsWith("value \"curly\" of attribute \"rend\" is invalid")
        .hasSizeLessThan(250);
  }

  @Test
  void bytesThatAreNoXmlAtAllGiveOneMessage() {
    for (String bytes : List.of("", " ", "Orlov: Good.", "\0\1\2", "<TEI")) {
      assertThat(validate(validator, bytes)).as("%s", bytes).hasSize(1);
      assertThat(validate(validator, bytes).get(0).code()).isEqualTo(Code.V703);
    }
  }

  @Test
  void aDoctypeIsRefusedBeforeAnythingItNamesIsRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the password");
    String tei =
        record.replace(
            "<TEI ", "<!DOCTYPE TEI [<!ENTITY % s SYSTEM \"" + secret.toUri() + "\"> %s;]><TEI ");
    assertThat(validate(validator, tei))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo(Code.V704);
              assertThat(d.tei().orElseThrow().line()).isEqualTo(2);
            });
  }

  @Test
  void anAuthorityFileWithoutTextIsTei() {
    String authority =
        record.substring(0, record.indexOf("  <text ")).replace("<particDesc>", "<particDesc>")
            + "</TEI>";
    assertThat(validate(validator, authority)).isEmpty();
  }

  @Test
  void oneValidatorServesManyThreads() {
    String faulty = record.replace("ref=\"#ilin\"", "ref=\"#nobody\"");
    List<List<Diagnostic>> found =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(i -> validate(validator, i % 2 == 0 ? record : faulty))
            .toList();
    for (int i = 0; i < found.size(); i++) {
      assertThat(found.get(i)).hasSize(i % 2);
    }
  }

  @Test
  void aUsersSchemaIsCheckedBesideColloquys() throws Exception {
    Path rnc =
        Files.writeString(
            folder.resolve("house.rnc"),
            """
            default namespace = "http://www.tei-c.org/ns/1.0"
            start = element TEI { attribute version { text }, any }
            any = (attribute * - version { text } | text | element * { any })*
            """);
    TeiValidator both = validator.withSchema(rnc);
    assertThat(validate(validator, record)).isEmpty();
    assertThat(validate(both, record))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo(Code.V701);
              assertThat(d.message()).startsWith("house.rnc: ").contains("version");
            });
  }

  @Test
  void aUsersSchematronWeighsAsItsRolesSay() throws Exception {
    Path sch =
        Files.writeString(
            folder.resolve("house.sch"),
            """
            <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
              <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
              <pattern><rule context="t:publisher">
                <assert test=". = 'Lantern Press'" role="warning">The publisher is “<value-of select="."/>”.</assert>
                <report test="true()" role="info">There is a publisher.</report>
                <assert test="@ref">No reference.</assert>
              </rule></pattern>
            </schema>
            """);
    assertThat(validate(validator.withSchema(sch), record))
        .allMatch(d -> d.code() == Code.V706 && d.tei().orElseThrow().line() == 10)
        .extracting(d -> d.severity() + " " + d.message())
        .containsExactlyInAnyOrder(
            "WARNING house.sch: The publisher is “Lantern Archive”.",
            "INFO house.sch: There is a publisher.",
            "ERROR house.sch: No reference.");
  }

  @Test
  void rulesInsideAUsersGrammarAreCheckedToo() throws Exception {
    Path rng =
        Files.writeString(
            folder.resolve("house.rng"),
            """
            <grammar xmlns="http://relaxng.org/ns/structure/1.0" xmlns:sch="http://purl.oclc.org/dsdl/schematron">
              <sch:ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
              <sch:ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
              <start><ref name="any"/></start>
              <define name="any">
                <element>
                  <anyName/>
                  <zeroOrMore>
                    <choice><attribute><anyName/></attribute><text/><ref name="any"/></choice>
                  </zeroOrMore>
                  <sch:pattern>
                    <sch:rule context="t:pb"><sch:assert test="@n">A page has no number.</sch:assert></sch:rule>
                  </sch:pattern>
                </element>
              </define>
            </grammar>
            """);
    String tei = record.replace("They met", "<pb/>They met");
    assertThat(validate(validator.withSchema(rng), tei))
        .extracting(d -> d.code() + " " + d.message())
        .containsExactly("V706 house.rng: A page has no number.");
  }

  @Test
  void theRulesOfTheWholeOfTeiAllowWhatIsValid() throws Exception {
    Path teiAll = Path.of("..", "shared", "schema", "tei_all.rng");
    assumeTrue(Files.exists(teiAll), () -> teiAll + " is not there");
    TeiValidator both = validator.withSchema(teiAll);
    for (Path file : ValidTeiTest.files().toList()) {
      assertThat(both.validate(Files.readAllBytes(file), "talk.tei.xml", id -> Optional.empty()))
          .as("%s", file)
          .allMatch(d -> d.severity() == Severity.INFO);
    }
  }

  @Test
  void aSchemaThatIsNoneIsRefusedWithItsPlace() throws IOException {
    Map<String, String> schemas =
        Map.of(
            "a.rnc", "start = element TEI {\n  nothing }",
            "b.rng", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><start/></grammar>",
            "c.xsd",
                "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:elephant/></xs:schema>",
            "d.sch",
                "<schema xmlns='http://purl.oclc.org/dsdl/schematron'><pattern><rule context='['/></pattern></schema>",
            "e.dtd", "<!ELEMENT TEI ANY>",
            "f.rng", "<!DOCTYPE grammar><grammar/>");
    for (Map.Entry<String, String> schema : schemas.entrySet()) {
      Path file = Files.writeString(folder.resolve(schema.getKey()), schema.getValue());
      assertThatThrownBy(() -> validator.withSchema(file))
          .as(schema.getKey())
          .isInstanceOfSatisfying(
              SchemaException.class,
              e -> {
                assertThat(e.diagnostic().code()).isEqualTo(Code.V705);
                assertThat(e.diagnostic().message()).startsWith(schema.getKey());
              });
    }
  }

  @Test
  void aSchemaThatIncludesSomethingFromTheNetworkIsRefused() throws IOException {
    Path rnc =
        Files.writeString(folder.resolve("net.rnc"), "include \"https://example.org/a.rnc\"");
    Path xsd =
        Files.writeString(
            folder.resolve("net.xsd"),
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
              <xs:include schemaLocation="https://example.org/a.xsd"/>
            </xs:schema>
            """);
    for (Path file : List.of(rnc, xsd)) {
      assertThatThrownBy(() -> validator.withSchema(file))
          .hasMessageContaining("nothing is read from the network");
    }
  }

  @Test
  void aSchemaThatIsNotThereIsAMatterOfFiles() {
    assertThatThrownBy(() -> validator.withSchema(folder.resolve("none.rng")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private static List<Diagnostic> validate(TeiValidator validator, String tei) {
    Map<String, Span> spans = Map.of("mill-1951", new Span(0, 900), "t1.p2", new Span(120, 160));
    return validator.validate(
        tei.getBytes(UTF_8), "talk.tei.xml", id -> Optional.ofNullable(spans.get(id)));
  }
}
