package org.colloquy.validation;

import com.thaiopensource.resolver.AbstractResolver;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.ResolverException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import org.apache.xerces.dom.DOMInputImpl;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/** Lets a schema include files beside it and nothing from the network. */
final class LocalSchemas extends AbstractResolver implements LSResourceResolver {
  private static final String XML_NAMESPACE = "/org/colloquy/validation/xml.xsd";

  @Override
  public void open(Input input) throws IOException, ResolverException {
    requireLocal(input.getUri());
  }

  @Override
  public LSInput resolveResource(
      String type, String namespace, String publicId, String systemId, String base) {
    if (XMLConstants.XML_NS_URI.equals(namespace) && !isBeside(base, systemId)) {
      InputStream stream = LocalSchemas.class.getResourceAsStream(XML_NAMESPACE);
      return new DOMInputImpl(publicId, XML_NAMESPACE, base, stream, null);
    }
    try {
      requireLocal(systemId);
    } catch (IOException e) {
      // The interface allows no checked exception; the compiler of the schema unwraps it.
      throw new UncheckedIOException(e);
    }
    return null;
  }

  private static boolean isBeside(String base, String systemId) {
    if (base == null || systemId == null || !base.startsWith("file:")) {
      return false;
    }
    try {
      URI uri = new URI(base).resolve(new URI(systemId));
      return "file".equals(uri.getScheme()) && Files.exists(Path.of(uri));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static void requireLocal(String uri) throws IOException {
    if (uri == null) {
      return;
    }
    try {
      String scheme = new URI(uri).getScheme();
      if (scheme != null && !scheme.equals("file") && !scheme.equals("jar")) {
        throw new IOException("the schema includes " + uri + "; nothing is read from the network");
      }
    } catch (URISyntaxException e) {
      throw new IOException("the schema includes " + uri + ", which is no URI", e);
    }
  }
}
