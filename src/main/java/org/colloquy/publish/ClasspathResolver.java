package org.colloquy.publish;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.colloquy.font.SmallCaps;

/**
 * Finds fonts and profiles in the jar, under {@code classpath:/}, and nothing anywhere else; under
 * {@code smallcaps:/} the small capitals derived from the face of that path, once. Thread-safe.
 */
final class ClasspathResolver implements ResourceResolver {
  private final Map<String, byte[]> derived = new ConcurrentHashMap<>();

  @Override
  public Resource getResource(URI uri) throws IOException {
    if ("smallcaps".equals(uri.getScheme())) {
      return new Resource(new ByteArrayInputStream(smallCaps(uri.getPath())));
    }
    return new Resource(new BufferedInputStream(stream("classpath", uri)));
  }

  private static InputStream stream(String scheme, URI uri) throws IOException {
    InputStream stream =
        scheme.equals(uri.getScheme())
            ? ClasspathResolver.class.getResourceAsStream(uri.getPath())
            : null;
    if (stream == null) {
      throw new FileNotFoundException("not a file of the program: " + uri);
    }
    return stream;
  }

  private byte[] smallCaps(String path) throws IOException {
    byte[] known = derived.get(path);
    if (known == null) {
      try (InputStream face = stream("classpath", URI.create("classpath:" + path))) {
        known = SmallCaps.of(face.readAllBytes());
      }
      derived.put(path, known);
    }
    return known;
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new IOException("the layout engine writes no file: " + uri);
  }
}
