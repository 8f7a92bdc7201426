package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.colloquy.diagnostic.Code;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house rules of the stylesheets, each an XPath that selects what breaks it. */
final class StylesheetRulesTest {
  private static final Path ROOT = Path.of("xslt");
  private static final Stylesheets STYLESHEETS = new Stylesheets();

  /** A rule and what breaks it, as strings. */
  private enum Rule {
    EVERY_FUNCTION_TEMPLATE_PARAMETER_AND_VARIABLE_HAS_A_TYPE(
        "//(xsl:function | xsl:template | xsl:param | xsl:variable)[not(@as)]"
            + "/string-join((local-name(), @name, @match), ' ')"),
    EVERY_MODE_SAYS_WHAT_HAPPENS_WITHOUT_A_RULE(
        "//xsl:mode[not(@name and @on-no-match and @on-multiple-match)]/string(@name)"),
    ENTRIES_ARE_PACKAGES("/xsl:stylesheet[.//xsl:mode or .//xsl:output]/'no package'"),
    TEMPLATES_DO_NOT_SEARCH_THE_WHOLE_DOCUMENT(
        "//(@select | @test)[matches(., '(^|[\\s(,|])//[a-zA-Z*(]')]/string()"),
    IDS_COME_FROM_THE_TEI("//@*[contains(., 'generate-id(')]/string()"),
    NO_WORD_OF_THE_INTERFACE_STANDS_IN_A_TEMPLATE(
        "//(xsl:template | xsl:function)//text()[not(ancestor::xsl:message or ancestor::xsl:assert"
            + " or ancestor::xsl:attribute)]"
            + "[matches(replace(., '\\{.*\\}', '', 's'), '\\p{L}{4}')]/normalize-space()"),
    NO_LOOKS_IN_A_TEMPLATE("//h:*/@style/string()"),
    EVERY_MESSAGE_HAS_A_CODE("//xsl:message[not(@error-code)]/string()"),
    FEW_PARAMETERS("/*[count(xsl:param) > 10]/'more than ten'"),
    NO_EMPTY_CHOICE("//xsl:choose[count(*) = 1]/'choose with one branch'");

    private final String xpath;

    Rule(String xpath) {
      this.xpath = xpath;
    }
  }

  @TestFactory
  Stream<DynamicTest> rules() throws IOException {
    return modules().stream()
        .flatMap(
            module ->
                Stream.of(Rule.values())
                    .map(
                        rule ->
                            DynamicTest.dynamicTest(
                                module + " " + rule,
                                () -> assertThat(broken(module, rule.xpath)).isEmpty())));
  }

  @TestFactory
  Stream<DynamicTest> modulesAreShortAndSayWhatTheyAreFor() throws IOException {
    return modules().stream()
        .map(
            module ->
                DynamicTest.dynamicTest(
                    module + " is short and says what it is for",
                    () ->
                        assertThat(Files.readAllLines(module))
                            .hasSizeLessThanOrEqualTo(300)
                            .element(1)
                            .asString()
                            .startsWith("<!--")));
  }

  @TestFactory
  Stream<DynamicTest> everyCodeOfAStylesheetIsInTheCatalogue() throws IOException {
    return modules().stream()
        .map(
            module ->
                DynamicTest.dynamicTest(
                    module + " uses codes of the catalogue",
                    () ->
                        assertThat(Stream.of(Code.values()).map(Code::name))
                            .containsAll(broken(module, CODES))));
  }

  private static final String CODES =
      "//(@error-code | @select)/analyze-string(., 'e:([A-Z]\\d+)')"
          + "//*:group[@nr = '1']/string()";

  private static List<Path> modules() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<Path> modules = files.filter(file -> file.toString().endsWith(".xsl")).sorted().toList();
      assertThat(modules).hasSizeGreaterThan(10);
      return modules;
    }
  }

  private static List<String> broken(Path module, String xpath)
      throws IOException, PublishException, SaxonApiException {
    XdmNode document = STYLESHEETS.parse(module.toString(), Files.readAllBytes(module)).document();
    XPathCompiler compiler = STYLESHEETS.processor().newXPathCompiler();
    compiler.declareNamespace("xsl", "http://www.w3.org/1999/XSL/Transform");
    compiler.declareNamespace("h", "http://www.w3.org/1999/xhtml");
    List<String> found = new ArrayList<>();
    for (XdmItem item : compiler.evaluate(xpath, document)) {
      found.add(item.getStringValue());
    }
    return found;
  }
}
