package org.colloquy.publish;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.colloquy.font.FontFaces;

/**
 * The files that the layout engine may read: those of the jar under {@code classpath:/}, and under
 * {@code face:/} the faces of the book's font set; nothing anywhere else. Thread-safe.
 */
record EngineFiles(FontFaces faces) implements ResourceResolver {
  @Override
  public Resource getResource(URI uri) throws IOException {
    if ("face".equals(uri.getScheme())) {
      return new Resource(new ByteArrayInputStream(faces.bytes(uri.getPath().substring(1))));
    }
    InputStream stream =
        "classpath".equals(uri.getScheme())
            ? EngineFiles.class.getResourceAsStream(uri.getPath())
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
