package org.colloquy.publish;

import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.trans.XPathException;

/**
 * Finds what an own stylesheet imports, under {@code own:/}, and the program's modules under it;
 * nothing else. For one compilation.
 */
final class OwnResolver implements ResourceResolver {
  private static final String SCHEME = "own";

  /** Asks for a package of the program as a module, which can be imported. */
  private static final String MODULE = "module";

  private static final Pattern NAME = Pattern.compile("\\s(name|package-version)=\"[^\"]*\"");

  private final OwnStylesheet own;
  private final JarResolver jar = new JarResolver();

  OwnResolver(OwnStylesheet own) {
    this.own = own;
  }

  /** Returns the module that imports the program's package, and after it the own stylesheet. */
  Source driver(String path) {
    String mode =
        JarResolver.text(path).replaceFirst("(?s).*?\\sdefault-mode=\"([^\"]*)\".*", "$1");
    String module =
        """
        <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" \
        default-mode="%s"><xsl:import href="colloquy:/%s?module"/><xsl:import href="%s"/>\
        </xsl:stylesheet>"""
            .formatted(mode, path, uri(own.name()));
    return new StreamSource(new StringReader(module), "own-driver:/" + path);
  }

  /** Returns the address of an own file. */
  static String uri(String name) {
    try {
      return new URI(SCHEME, null, "/" + name, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path can always be written as an address", e);
    }
  }

  /** Returns the name of an own file by its address; empty if it is none. */
  static String name(String address) {
    URI uri = address == null ? null : URI.create(address);
    return uri != null && SCHEME.equals(uri.getScheme()) ? uri.getPath().substring(1) : "";
  }

  @Override
  public Source resolve(ResourceRequest request) throws XPathException {
    URI uri = URI.create(request.uri);
    if (SCHEME.equals(uri.getScheme())) {
      String path = name(request.uri);
      String text =
          path.equals(own.name())
              ? own.text()
              : own.modules()
                  .text(path)
                  .orElseThrow(() -> new XPathException("there is no file " + path));
      return new StreamSource(new StringReader(text), request.uri);
    }
    if (MODULE.equals(uri.getQuery())) {
      return new StreamSource(new StringReader(module(uri.getPath().substring(1))), request.uri);
    }
    return jar.resolve(request);
  }

  private static String module(String path) {
    String text = JarResolver.text(path);
    int start = text.indexOf("<xsl:package ");
    int end = text.indexOf('>', start);
    String open =
        NAME.matcher(text.substring(start, end).replace("xsl:package", "xsl:stylesheet"))
            .replaceAll("");
    return text.substring(0, start)
        + open
        + text.substring(end).replace("</xsl:package>", "</xsl:stylesheet>");
  }
}
