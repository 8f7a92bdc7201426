package org.colloquy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.FileReport;
import org.colloquy.fidelity.VolumeFidelity;
import org.colloquy.profile.TableFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Several editions become one document, and nothing of them is lost. */
class VolumeTest {
  @TempDir static Path folder;
  private static Volume volume;
  private static String tei;

  @BeforeAll
  static void open() throws IOException {
    volume = Volume.open(InventedVolume.write(folder), Records.Shared.CONVERTER);
    assertThat(volume.reports()).isEmpty();
    tei = volume.edition().orElseThrow().tei();
  }

  private static List<Diagnostic> faults(String yaml) throws IOException {
    Path file = folder.resolve("faulty.yaml");
    Files.writeString(file, yaml);
    Volume faulty = Volume.open(file, Records.Shared.CONVERTER);
    assertThat(faulty.edition()).isEmpty();
    return faulty.reports().stream().flatMap(report -> report.diagnostics().stream()).toList();
  }

  @Test
  void theVolumeIsTei() throws Exception {
    Path schema = Records.teiAll("tei_all.xsd");
    assumeTrue(Files.exists(schema), "tei_all is not at hand");
    var factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
    var validator = factory.newSchema(schema.toFile()).newValidator();
    List<String> faults = new ArrayList<>();
    validator.setErrorHandler(new Collected(faults));
    validator.validate(new StreamSource(new StringReader(tei)));
    assertThat(faults).isEmpty();
  }

  private record Collected(List<String> faults) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      error(e);
    }

    @Override
    public void error(SAXParseException e) {
      faults.add(e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }

  @Test
  void whoIsInSeveralEditionsIsListedOnce() {
    assertThat(tei.split("<person [^>]*xml:id=\"odell\"")).hasSize(2);
    assertThat(tei.split("<placeName>Vienna</placeName>")).hasSize(2);
    assertThat(tei).contains("who=\"#odell\"").doesNotContain("#d2.odell");
  }

  @Test
  void idsOfADocumentHaveItsPrefix() {
    assertThat(tei).contains("xml:id=\"d1.t1\"", "xml:id=\"d2.t1\"", "xml:id=\"d3.t1.p1\"");
    assertThat(tei).contains("<biblFull corresp=\"#d2\" n=\"2\" xml:id=\"s2\"");
  }

  @Test
  void everyPointerLeadsSomewhere() {
    List<String> ids = found(tei, "xml:id=\"([^\"]+)\"");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(found(tei, "[\" ]#([^\" ]+)(?=[\" ])"));
  }

  private static List<String> found(String text, String regex) {
    return java.util.regex.Pattern.compile(regex)
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void markdownBecomesTei() {
    assertThat(tei)
        .contains("<div type=\"introduction\" xml:id=\"i0\">\n<head>Preface</head>")
        .contains(
            "<hi rend=\"italic\">old</hi> customs house.<note place=\"foot\" xml:id=\"i0.n1\">")
        .contains("Nobody &lt;b&gt;smoked&lt;/b&gt;.")
        .contains("<item>2. See <ref target=\"https://example.org/archive\">the archive</ref>.")
        .contains("<quote>\n<p>The ferry is late, as always.</p>");
  }

  @Test
  void wordsLostFromAVolumeAreMissed() throws IOException {
    byte[] edition = Files.readAllBytes(folder.resolve("harbour-02.tei.xml"));
    byte[] damaged = tei.replace("I wrote it in", "I wrote in").getBytes(UTF_8);
    Map<String, byte[]> editions = Map.of("d2", edition);
    Map<String, String> names = Map.of("d2", "harbour-02");
    assertThat(VolumeFidelity.check(tei.getBytes(UTF_8), editions, names)).isEmpty();
    assertThat(VolumeFidelity.check(damaged, editions, names))
        .extracting(Diagnostic::message)
        .containsExactly(
            "in the volume, stream body of harbour-02 differs after"
                + " “ienna.[1] Dr. Odell: I wrote i”");
  }

  @Test
  void faultsOfThePlanHaveAPlace() throws IOException {
    List<Diagnostic> found =
        faults(
            """
            title: Talks
            tittle: Talk
            date: yesterday
            editions: [harbour-01, harbour-04, harbour-01]
            """);
    assertThat(found)
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder(Code.M504, Code.M506, Code.M509);
    assertThat(found).allSatisfy(each -> assertThat(each.span()).isPresent());
  }

  @Test
  void filesThatAreNotThereOrNoTeiAreNamed() throws IOException {
    Files.writeString(folder.resolve("broken.xml"), "<TEI>");
    assertThat(faults("title: T\neditions: [harbour-04]\n"))
        .extracting(Diagnostic::message)
        .containsExactly("there is no edition or TEI file “harbour-04”");
    assertThat(faults("title: T\neditions: [harbour-01, broken.xml]\n"))
        .extracting(Diagnostic::code)
        .containsExactly(Code.V703);
    assertThat(faults("title: T\neditions: [harbour-01, harbour-01.tei.xml]\n"))
        .extracting(Diagnostic::code)
        .containsExactly(Code.M509);
    assertThat(faults("title: T\nintroduction: none.md\neditions: [harbour-01]\n"))
        .extracting(Diagnostic::code)
        .containsExactly(Code.M508);
  }

  @Test
  void aPlanWithoutTitleOrEditionsIsNone() throws IOException {
    assertThat(faults("editor: Nobody\n"))
        .extracting(Diagnostic::message)
        .containsExactlyInAnyOrder(
            "the volume has no editions, as in “editions: [hearing-01]”",
            "the volume has no title");
    assertThat(faults("title: \"a\n")).extracting(Diagnostic::code).containsExactly(Code.M502);
    assertThat(faults("title: T\nparts:\n  - title: One\n"))
        .extracting(Diagnostic::message)
        .contains("a part has a title and editions");
  }

  @Test
  void everyKeyIsDocumented() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/volume.md"));
    assertThat(TableFile.rows("/org/colloquy/volume/volume-keys.tsv"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(page).contains("`" + row[0] + "`"));
  }

  @Test
  void aVolumeIsTheSameTwice() throws IOException {
    Volume again = Volume.open(folder.resolve("volume.yaml"), Records.Shared.CONVERTER);
    assertThat(again.edition().orElseThrow().tei()).isEqualTo(tei);
    assertThat(again.reports()).extracting(FileReport::file).isEmpty();
  }
}
