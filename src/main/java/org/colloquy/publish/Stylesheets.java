package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.SaxonApiUncheckedException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;
import org.colloquy.diagnostic.DiagnosticSink;

/**
 * The XSLT packages of the jar, each compiled once, and the one Saxon processor they share with the
 * documents they read.
 *
 * <pre>{@code
 * var stylesheets = new Stylesheets();
 * TeiTree tei = stylesheets.parse("NAME.tei.xml", bytes);
 * stylesheets.transform("html/html.xsl", tei, Map.of(), destination, diagnostics);
 * }</pre>
 *
 * <p>Stylesheets reach nothing but files of the jar, run no extension function, and write no file
 * of their own. Safe for concurrent use; keep one for the life of the process.
 */
public final class Stylesheets {
  private final Processor processor;
  private final Map<String, XsltExecutable> compiled;

  /** Own stylesheets by the package whose rules they go before. */
  private final Map<String, OwnStylesheet> own;

  private Stylesheets(Stylesheets other, Map<String, OwnStylesheet> own) {
    processor = other.processor;
    compiled = other.compiled;
    this.own = own;
  }

  /** Makes the processor; packages are compiled when first asked for. */
  public Stylesheets() {
    processor = new Processor(false);
    compiled = new ConcurrentHashMap<>();
    own = Map.of();
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.setConfigurationProperty(Feature.RECOGNIZE_URI_QUERY_PARAMETERS, false);
    processor.getUnderlyingConfiguration().setResourceResolver(new JarResolver());
    processor
        .getUnderlyingConfiguration()
        .setUnparsedTextURIResolver(
            (uri, encoding, configuration) -> {
              throw new XPathException("no file may be read: " + uri);
            });
  }

  /** Returns the processor, for serializers and for documents that meet those parsed here. */
  public Processor processor() {
    return processor;
  }

  /**
   * Returns a stylesheet, compiled.
   *
   * @param path below the stylesheets' root, as in {@code html/html.xsl}
   * @throws IllegalStateException if it is missing or does not compile, which is a bug
   */
  public XsltExecutable compiled(String path) {
    return compiled.computeIfAbsent(path, this::compile);
  }

  private XsltExecutable compile(String path) {
    XsltCompiler compiler = processor.newXsltCompiler();
    var faults = new StringBuilder();
    compiler.setErrorReporter(
        fault -> {
          if (!fault.isWarning()) {
            faults.append('\n').append(fault.getLocation()).append(' ').append(fault.getMessage());
          }
        });
    try {
      return compiler.compile(JarResolver.source(path));
    } catch (SaxonApiException e) {
      throw new IllegalStateException("stylesheet " + path + " does not compile" + faults, e);
    }
  }

  /**
   * Returns stylesheets of which one has rules of the editors' own before its own.
   *
   * @param path the package, as for {@link #compiled}
   */
  public Stylesheets with(String path, Optional<OwnStylesheet> first) {
    if (first.isEmpty()) {
      return this;
    }
    Map<String, OwnStylesheet> more = new HashMap<>(own);
    more.put(path, first.get());
    return new Stylesheets(this, Map.copyOf(more));
  }

  /**
   * Returns a package with the own rules before it, compiled.
   *
   * @throws PublishException if the own stylesheet does not compile; spans count in its text
   */
  XsltExecutable executable(String path) throws PublishException {
    OwnStylesheet first = own.get(path);
    if (first == null) {
      return compiled(path);
    }
    String key = path + "\n" + first.name() + "\n" + first.text();
    XsltExecutable known = compiled.get(key);
    if (known == null) {
      known = new OwnCompiler(processor, first).compile(path);
      compiled.put(key, known);
    }
    return known;
  }

  /**
   * Compiles a package with the own rules before it.
   *
   * @throws PublishException with all that is wrong with the own stylesheet
   */
  public void check(String path) throws PublishException {
    executable(path);
  }

  /**
   * Reads a TEI document. A DOCTYPE is refused, so that no entity is ever read.
   *
   * @param name how messages call the file
   * @param tei the bytes of the file
   * @throws PublishException if the bytes are no well-formed XML without DOCTYPE
   */
  public TeiTree parse(String name, byte[] tei) throws PublishException {
    return new TeiReader(processor).read(name, tei);
  }

  /**
   * Applies a stylesheet to a document.
   *
   * @param path the stylesheet, as for {@link #compiled}
   * @param parameters stylesheet parameters by name, in no namespace; {@code String}, {@code
   *     Boolean}, {@code Integer}, {@code Map} of strings or {@code XdmNode} each
   * @param messages takes what the stylesheet reports with a code of the catalogue
   * @throws PublishException if the stylesheet stops
   */
  public void transform(
      String path,
      TeiTree tei,
      Map<String, ?> parameters,
      Destination destination,
      DiagnosticSink messages)
      throws PublishException {
    Xslt30Transformer transformer = executable(path).load30();
    var listener = new StylesheetMessages(tei.name(), messages);
    try {
      prepare(transformer, tei, parameters, listener);
      transformer.applyTemplates(tei.document(), destination);
    } catch (SaxonApiException e) {
      throw listener.failure(path, e);
    }
  }

  /**
   * Applies a stylesheet that makes several files: a map of their names to elements, which are
   * written as the stylesheet says, and strings.
   *
   * @return the files by name; strings in UTF-8
   * @throws PublishException if the stylesheet stops
   */
  SortedMap<String, byte[]> files(
      String path, TeiTree tei, Map<String, ?> parameters, DiagnosticSink messages)
      throws PublishException {
    Xslt30Transformer transformer = executable(path).load30();
    var listener = new StylesheetMessages(tei.name(), messages);
    SortedMap<String, byte[]> files = new TreeMap<>();
    try {
      prepare(transformer, tei, parameters, listener);
      XdmMap made = (XdmMap) transformer.applyTemplates(tei.document());
      for (Map.Entry<XdmAtomicValue, XdmValue> file : made.entrySet()) {
        files.put(file.getKey().getStringValue(), written(file.getValue(), transformer));
      }
    } catch (SaxonApiException e) {
      throw listener.failure(path, e);
    }
    return files;
  }

  /**
   * Applies a mode of a stylesheet that makes one element for the program to read.
   *
   * @param mode name of the mode
   * @throws PublishException if the stylesheet stops
   */
  XdmNode tree(
      String path, String mode, TeiTree tei, Map<String, ?> parameters, DiagnosticSink messages)
      throws PublishException {
    Xslt30Transformer transformer = executable(path).load30();
    var listener = new StylesheetMessages(tei.name(), messages);
    try {
      prepare(transformer, tei, parameters, listener);
      transformer.setInitialMode(new QName(mode));
      return (XdmNode) transformer.applyTemplates(tei.document());
    } catch (SaxonApiException e) {
      throw listener.failure(path, e);
    }
  }

  private static byte[] written(XdmValue file, Xslt30Transformer transformer)
      throws SaxonApiException {
    if (!(file.itemAt(0) instanceof XdmNode)) {
      return file.itemAt(0).getStringValue().getBytes(UTF_8);
    }
    var bytes = new ByteArrayOutputStream();
    transformer.newSerializer(bytes).serializeXdmValue(file);
    return bytes.toByteArray();
  }

  private static void prepare(
      Xslt30Transformer transformer,
      TeiTree tei,
      Map<String, ?> parameters,
      StylesheetMessages listener)
      throws SaxonApiException {
    transformer.setMessageHandler(listener);
    transformer.setErrorReporter(listener);
    transformer.setResultDocumentHandler(
        uri -> {
          throw new SaxonApiUncheckedException(
              new SaxonApiException("a stylesheet writes no file of its own: " + uri));
        });
    transformer.setStylesheetParameters(values(parameters));
    transformer.setGlobalContextItem(tei.document());
  }

  private static Map<QName, XdmValue> values(Map<String, ?> parameters) {
    Map<QName, XdmValue> values = new HashMap<>();
    parameters.forEach((name, value) -> values.put(new QName(name), atomic(value)));
    return values;
  }

  private static XdmValue atomic(Object value) {
    if (value instanceof XdmNode tree) {
      return tree;
    }
    if (value instanceof Map<?, ?> map) {
      return XdmMap.makeMap(map);
    }
    if (value instanceof Boolean truth) {
      return new XdmAtomicValue(truth);
    }
    if (value instanceof Integer number) {
      return new XdmAtomicValue(number.longValue());
    }
    return new XdmAtomicValue((String) value);
  }
}
