package org.colloquy.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.trans.XPathException;

/**
 * Finds stylesheets and their data in the jar, under {@code colloquy:/}, and nothing anywhere else:
 * a stylesheet can reach neither the network nor the user's files.
 */
final class JarResolver implements ResourceResolver {
  private static final String SCHEME = "colloquy";
  private static final String FOLDER = "/org/colloquy/xslt";

  @Override
  public Source resolve(ResourceRequest request) throws XPathException {
    URI uri = URI.create(request.uri);
    if (!SCHEME.equals(uri.getScheme())) {
      throw new XPathException("only files of the program may be read: " + request.uri);
    }
    InputStream stream = JarResolver.class.getResourceAsStream(FOLDER + uri.getPath());
    if (stream == null) {
      throw new XPathException("the program has no file " + uri.getPath());
    }
    return new StreamSource(stream, request.uri);
  }

  /** Returns a stylesheet by its path below the stylesheets' root. */
  static Source source(String path) {
    return new StreamSource(stream(path), SCHEME + ":/" + path);
  }

  /** Returns a file by its path below the stylesheets' root; without it the jar is broken. */
  static InputStream stream(String path) {
    InputStream stream = JarResolver.class.getResourceAsStream(FOLDER + "/" + path);
    if (stream == null) {
      throw new IllegalStateException("the program has no file " + path);
    }
    return stream;
  }

  /** Returns the text of such a file. */
  static String text(String path) {
    try (InputStream stream = stream(path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
