package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every XSpec suite, in this process: each expectation is a test of its own. */
final class XSpecTest {
  private static final Path SUITES = Path.of("src/test/xspec");
  private static final String COMPILER = "/io/xspec/xspec/impl/src/compiler/compile-xslt-tests.xsl";
  private static final String NAMESPACE = "http://www.jenitennison.com/xslt/xspec";
  private static final QName MAIN = new QName(NAMESPACE, "main");

  private final Processor processor = new Processor(false);

  @TestFactory
  Stream<DynamicContainer> suites() throws IOException, SaxonApiException {
    XsltExecutable compiler =
        processor
            .newXsltCompiler()
            .compile(new StreamSource(XSpecTest.class.getResource(COMPILER).toString()));
    List<Path> suites;
    try (Stream<Path> files = Files.walk(SUITES)) {
      suites = files.filter(file -> file.toString().endsWith(".xspec")).sorted().toList();
    }
    assertThat(suites).isNotEmpty();
    return suites.stream()
        .map(
            suite ->
                DynamicContainer.dynamicContainer(
                    SUITES.relativize(suite).toString(), suite.toUri(), tests(compiler, suite)));
  }

  private Stream<DynamicTest> tests(XsltExecutable compiler, Path suite) {
    try {
      XdmNode report = run(compiler, suite);
      List<DynamicTest> tests = new ArrayList<>();
      for (XdmItem test : select("//x:test", report)) {
        tests.add(DynamicTest.dynamicTest(label((XdmNode) test), () -> check((XdmNode) test)));
      }
      assertThat(tests).as("expectations of %s", suite).isNotEmpty();
      return tests.stream();
    } catch (SaxonApiException e) {
      return Stream.of(
          DynamicTest.dynamicTest(
              "runs",
              () -> {
                throw e;
              }));
    }
  }

  private XdmNode run(XsltExecutable compiler, Path suite) throws SaxonApiException {
    XdmDestination runner = new XdmDestination();
    Xslt30Transformer compilation = compiler.load30();
    compilation.setGlobalContextItem(document(suite));
    compilation.applyTemplates(document(suite), runner);
    XdmDestination report = new XdmDestination();
    List<String> faults = new ArrayList<>();
    XsltCompiler suiteCompiler = processor.newXsltCompiler();
    suiteCompiler.setErrorReporter(fault -> faults.add(fault.getMessage()));
    try {
      Xslt30Transformer suiteRun = suiteCompiler.compile(runner.getXdmNode().asSource()).load30();
      suiteRun.setMessageHandler(progress -> {}); // the report says it again
      suiteRun.callTemplate(MAIN, report);
    } catch (SaxonApiException e) {
      throw new SaxonApiException(suite + ": " + e.getMessage() + faults, e);
    }
    return report.getXdmNode();
  }

  private XdmNode document(Path suite) throws SaxonApiException {
    return processor.newDocumentBuilder().build(suite.toFile());
  }

  private Iterable<XdmItem> select(String xpath, XdmNode node) throws SaxonApiException {
    XPathCompiler compiler = processor.newXPathCompiler();
    compiler.declareNamespace("x", NAMESPACE);
    return compiler.evaluate(xpath, node);
  }

  private String label(XdmNode test) throws SaxonApiException {
    List<String> labels = new ArrayList<>();
    for (XdmItem label : select("ancestor-or-self::*/x:label", test)) {
      labels.add(label.getStringValue());
    }
    return String.join(" · ", labels);
  }

  private void check(XdmNode test) {
    boolean passed = "true".equals(test.getAttributeValue(new QName("successful")));
    assertThat(passed).as(() -> test.getParent().toString()).isTrue();
  }
}
