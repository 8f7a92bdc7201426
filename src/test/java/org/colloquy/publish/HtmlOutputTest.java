package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HtmlOutputTest {
  private static final Stylesheets STYLESHEETS = new Stylesheets();
  private final List<Diagnostic> messages = new ArrayList<>();

  static Stream<String> samples() {
    return Stream.of("contract.tei.xml", "labels-and-cuts.tei.xml");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void thePageReadsAsTheTeiStreamByStream(String sample) throws Exception {
    TeiTree tei = Samples.read(STYLESHEETS, sample);
    assertThat(page(tei).streams()).isEqualTo(TeiStreams.of(tei.document()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyIdStandsOnceAndEveryLinkLeadsToOne(String sample) throws Exception {
    Page page = page(Samples.read(STYLESHEETS, sample));
    List<String> ids = page.select("//@id");
    assertThat(ids).doesNotHaveDuplicates();
    Set<String> targets = new HashSet<>(ids);
    List<String> fragments = page.select("//h:a/@href[starts-with(., '#')]/substring(., 2)");
    assertThat(fragments).isNotEmpty().allMatch(targets::contains);
    assertThat(page.select("//@aria-labelledby")).isNotEmpty().allMatch(targets::contains);
    assertThat(messages).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void thePageHasOneTitleAndOneMain(String sample) throws Exception {
    Page page = page(Samples.read(STYLESHEETS, sample));
    assertThat(page.select("//h:h1")).hasSize(1);
    assertThat(page.select("//h:main")).hasSize(1);
    assertThat(page.select("/h:html/@lang")).containsExactly("en");
    assertThat(page.select("/h:html/h:head/h:title")).allMatch(title -> !title.isBlank());
  }

  @Test
  void turnsAndTheirParagraphsHaveTheIdsOfTheTei() throws Exception {
    Page page = page(Samples.read(STYLESHEETS, "contract.tei.xml"));
    assertThat(page.select("//h:article/@id")).containsExactly("t1", "t2", "t3", "t4", "t5", "t6");
    assertThat(page.select("//h:p[@id = 't1.p2']/h:a[@class = 'num minor']"))
        .containsExactly("1.2");
  }

  @Test
  void aPointerOfTheEditorsShowsTheTurnItLeadsTo() throws Exception {
    byte[] tei = Files.readAllBytes(Path.of("src/test/resources/tei/contract.tei.xml"));
    String pointing =
        new String(tei, UTF_8)
            .replace("See the minutes", "See <ptr target='#t5.p2 #n2'/>; the minutes");
    Page page = page(STYLESHEETS.parse("contract.tei.xml", pointing.getBytes(UTF_8)));
    assertThat(page.select("//h:span[@data-generated]/h:a[@href = '#t5.p2']"))
        .containsExactly("turn 5.2");
    assertThat(page.select("//h:span[@data-generated][h:a/@href = '#n2']")).contains("; note 1");
    assertThat(messages).isEmpty();
  }

  @Test
  void noLinkStandsInALink() throws Exception {
    Page page = page(Samples.read(STYLESHEETS, "labels-and-cuts.tei.xml"));
    assertThat(page.select("//h:a//h:a")).isEmpty();
  }

  @Test
  void aReportedTurnShowsTheNameAsTheEditions() throws Exception {
    Page page = page(Samples.read(STYLESHEETS, "contract.tei.xml"));
    assertThat(
            page.select(
                "//h:article[@id = 't1']/h:span[@data-generated][contains(@class, 'edition')]/h:a"))
        .containsExactly("Hana Vesela");
    assertThat(page.select("//h:article[@id = 't2']//h:span[contains(@class, 'edition')]"))
        .isEmpty();
    assertThat(page.select("//h:article[@id = 't4']//h:span[@class = 'query']"))
        .containsExactly("?");
    assertThat(page.select("//h:article[@id = 't1']//h:span[@class = 'query']")).isEmpty();
  }

  @Test
  void theRegisterLinksEveryMention() throws Exception {
    Page page = page(Samples.read(STYLESHEETS, "contract.tei.xml"));
    assertThat(page.select("//h:li[@id = 'orlov']/h:span[@class = 'places turns']/h:a/@href"))
        .containsExactly("#t2", "#t3", "#t5");
    assertThat(page.select("//h:li[@id = 'orlov']/h:span[@class = 'places']/h:a/@href"))
        .containsExactly("#ed:front", "#t1", "#t3");
    assertThat(page.select("//h:li[@id = 'pl-neustadt']//h:a")).containsExactly("1.2");
  }

  @Test
  void hostileTextIsShownAsText() throws Exception {
    String hostile = "<script>alert(1)</script> ]]> &amp; \" ' javascript:alert(1)";
    Page page = page(withText(hostile));
    assertThat(page.select("//h:script[not(@type = 'application/ld+json')]")).hasSize(4);
    assertThat(page.select("//h:script/@src"))
        .containsExactly("edition.js", "notes.js", "cite.js", "search.js");
    assertThat(page.streams().get("body")).contains(hostile);
    assertThat(page.select("//@href[starts-with(., 'javascript:')]")).isEmpty();
    assertThat(page.select("//@*[starts-with(name(), 'on')] | //@style")).isEmpty();
    assertThat(page.select("//h:meta[@http-equiv = 'Content-Security-Policy']/@content").get(0))
        .contains("default-src 'none'", "script-src 'self'")
        .doesNotContain("unsafe");
  }

  @Test
  void thePageNeedsNothingFromTheNetwork() throws Exception {
    Page page = page(Samples.read(STYLESHEETS, "contract.tei.xml"));
    assertThat(page.select("//h:link[@rel = 'stylesheet']/@href | //h:script/@src | //h:img/@src"))
        .containsExactlyInAnyOrder(
            "theme.css", "edition.css", "edition.js", "notes.js", "cite.js", "search.js");
  }

  @Test
  void whatNoSourceStatesIsNamedAsMissing() throws Exception {
    Page page = page(Samples.read(STYLESHEETS, "contract.tei.xml"));
    assertThat(page.select("//h:section[@class = 'about']/h:p"))
        .contains("No licence is stated for this edition.");
    assertThat(page.select("//h:link[@rel = 'license'] | //h:meta[@name = 'citation_doi']"))
        .isEmpty();
    assertThat(page.select("//h:meta[@name = 'citation_publisher']")).isEmpty();
  }

  @Test
  void anInferredDateStandsInBracketsOfTheEdition() throws Exception {
    Page page = page(Samples.read(STYLESHEETS, "contract.tei.xml"));
    assertThat(page.select("string(//h:div[@class = 'docDate'])").get(0)).contains("[June 1951]");
    assertThat(page.streams().get("body")).startsWith("June 1951 Record");
  }

  @Test
  void linksAreOnlyToFormsThatStandBeside() throws Exception {
    TeiTree tei = Samples.read(STYLESHEETS, "contract.tei.xml");
    var options =
        new HtmlOptions(
            "a b", "", "a.txt", "0123456789abcdef", "All there.", Set.of(HtmlOptions.Beside.TEI));
    Page page = page(tei, options);
    assertThat(page.select("//h:ul[@class = 'downloads']//@href")).containsOnly("a%20b.tei.xml");
    assertThat(page.select("string(//h:footer)").get(0))
        .contains("a.txt", "0123456789ab…", "All there.");
  }

  @Test
  void whatTurnsRestOnIsWrittenBesideThePage() throws Exception {
    var evidence =
        new TurnEvidence(
            7,
            8,
            "Comr. Orlov: \"Good.\" </script>",
            "labels",
            "colon",
            "high",
            TurnEvidence.By.PROGRAM,
            "");
    var options =
        new HtmlOptions("a", "", "", "", "", Set.of(), new TreeMap<>(Map.of("t2", evidence)));
    Map<String, byte[]> files =
        new HtmlOutput(STYLESHEETS)
            .render(Samples.read(STYLESHEETS, "contract.tei.xml"), options, messages::add);
    assertThat(new String(files.get("evidence.js"), UTF_8))
        .isEqualTo(
            "window.colloquyEvidence({\"t2\":[7,8,\"Comr. Orlov: \\\"Good.\\\" </script>\","
                + "\"labels\",\"colon\",\"high\",\"program\",\"\"]});\n");
    Page page = Page.read(STYLESHEETS, files.get(HtmlOutput.PAGE));
    assertThat(page.select("//h:nav/@data-evidence")).containsExactly("evidence.js");
  }

  @Test
  void anElementWithoutARuleKeepsItsTextAndIsReported() throws Exception {
    TeiTree tei =
        withText(
            "<formula>E</formula>".replace("<formula>", "\u0001").replace("</formula>", "\u0002"));
    Page page = page(tei);
    assertThat(page.streams().get("body")).contains("E");
    assertThat(messages).extracting(Diagnostic::code).containsExactly(Code.P811);
  }

  @Test
  void aPointerThatLeadsNowhereIsReported() throws Exception {
    String tei =
        Samples.text("contract.tei.xml").replace("ref=\"#pl-bohemia\"", "ref=\"#pl-gone\"");
    page(STYLESHEETS.parse("contract.tei.xml", tei.getBytes(UTF_8)));
    assertThat(messages).extracting(Diagnostic::code).containsExactly(Code.P812);
    assertThat(messages.get(0).message()).contains("#pl-gone");
  }

  @Test
  void theSameTeiGivesTheSameBytes() throws Exception {
    byte[] once = bytes(Samples.read(STYLESHEETS, "contract.tei.xml"));
    var others = new Stylesheets();
    byte[] again =
        new HtmlOutput(others)
            .render(
                Samples.read(others, "contract.tei.xml"),
                HtmlOptions.named("contract"),
                messages::add)
            .get(HtmlOutput.PAGE);
    assertThat(again).isEqualTo(once);
  }

  @Test
  void styleSheetAndScriptStayLight() throws Exception {
    Map<String, byte[]> files =
        new HtmlOutput(STYLESHEETS)
            .render(
                Samples.read(STYLESHEETS, "contract.tei.xml"),
                HtmlOptions.named("x"),
                messages::add);
    assertThat(files)
        .containsOnlyKeys(
            "index.html",
            "register.html",
            "citation.bib",
            "citation.ris",
            "citation.csl.json",
            "theme.css",
            "citations.js",
            "edition.css",
            "edition.js",
            "notes.js",
            "cite.js",
            "search.js");
    assertThat(files.get("theme.css").length + files.get("edition.css").length).isLessThan(25_000);
    int scripts = 0;
    for (String script : List.of("edition.js", "notes.js", "cite.js", "search.js")) {
      scripts += files.get(script).length;
      assertThat(new String(files.get(script), UTF_8).lines()).hasSizeLessThan(200);
    }
    assertThat(scripts).isLessThan(25_000);
  }

  @Test
  void thePageOfTheSampleStaysLight() throws Exception {
    Path sample = Path.of("tei/editions/stalin-kim-1950-04.tei.xml");
    TeiTree tei = STYLESHEETS.parse("sample", Files.readAllBytes(sample));
    byte[] page =
        new HtmlOutput(STYLESHEETS)
            .render(tei, HtmlOptions.named("stalin-kim-1950-04"), messages::add)
            .get(HtmlOutput.PAGE);
    assertThat(page).hasSizeLessThan(60_000);
  }

  @Test
  void brokenMetadataAreShownAsText() throws Exception {
    String hostile = "</script><script>alert(1)</script>";
    String escaped = hostile.replace("<", "&lt;").replace(">", "&gt;");
    String tei =
        Samples.text("contract.tei.xml")
            .replaceFirst(
                "<title type=\"main\">[^<]*</title>",
                "<title type=\"main\">" + escaped + "</title>")
            .replace(
                "</publicationStmt>",
                "<idno type=\"DOI\">javascript:alert(1)</idno>"
                    + "<idno type=\"URI\">javascript:alert(2)</idno></publicationStmt>")
            .replace(
                "<availability",
                "<availability><licence target=\"javascript:alert(3)\">"
                    + escaped
                    + "</licence></availability><availability");
    Map<String, byte[]> files =
        new HtmlOutput(STYLESHEETS)
            .render(
                STYLESHEETS.parse("broken", tei.getBytes(UTF_8)),
                HtmlOptions.named("broken"),
                messages::add);
    for (String name : List.of(HtmlOutput.PAGE, "register.html")) {
      Document page = Jsoup.parse(new String(files.get(name), UTF_8));
      assertThat(page.select("script:not([src]):not([type=application/ld+json])")).isEmpty();
      assertThat(page.select("[href^=javascript], [src^=javascript]")).isEmpty();
      assertThat(page.title()).contains(hostile);
    }
    assertThat(new String(files.get("citations.js"), UTF_8)).contains("[[\"note\",");
  }

  @Test
  void elementsOfThePageAreHtmlAndUseNoInlineStyle() throws Exception {
    for (XdmNode element : page(Samples.read(STYLESHEETS, "contract.tei.xml")).elements()) {
      assertThat(element.getNodeName().getNamespace())
          .isIn("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg");
      assertThat(element.getAttributeValue(new QName("style"))).isNull();
    }
  }

  private static TeiTree withText(String text) throws PublishException, IOException {
    String escaped =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\u0001", "<formula>")
            .replace("\u0002", "</formula>");
    String tei =
        Samples.text("contract.tei.xml")
            .replace(
                "The meeting opened",
                escaped + "<ref target=\"javascript:alert(1)\">x</ref> The meeting opened");
    return STYLESHEETS.parse("hostile.tei.xml", tei.getBytes(UTF_8));
  }

  private byte[] bytes(TeiTree tei) throws PublishException {
    return new HtmlOutput(STYLESHEETS)
        .render(tei, HtmlOptions.named("contract"), messages::add)
        .get(HtmlOutput.PAGE);
  }

  private Page page(TeiTree tei) throws PublishException, SaxonApiException {
    return page(tei, HtmlOptions.named("contract"));
  }

  private Page page(TeiTree tei, HtmlOptions options) throws PublishException, SaxonApiException {
    byte[] html =
        new HtmlOutput(STYLESHEETS).render(tei, options, messages::add).get(HtmlOutput.PAGE);
    return Page.read(STYLESHEETS, html);
  }
}
