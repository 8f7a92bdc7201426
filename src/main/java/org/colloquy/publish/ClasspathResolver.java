package org.colloquy.publish;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** Finds fonts and profiles in the jar, under {@code classpath:/}, and nothing anywhere else. */
final class ClasspathResolver implements ResourceResolver {
  @Override
  public Resource getResource(URI uri) throws IOException {
    InputStream stream =
        "classpath".equals(uri.getScheme())
            ? ClasspathResolver.class.getResourceAsStream(uri.getPath())
            : null;
    if (stream == null) {
      throw new FileNotFoundException("not a file of the program: " + uri);
    }
    return new Resource(new BufferedInputStream(stream));
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new IOException("the layout engine writes no file: " + uri);
  }
}
