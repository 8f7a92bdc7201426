package org.colloquy.publish;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;

/**
 * The images of the original that a book shows, as the layout engine takes them: opaque, without a
 * profile, and grey for a printer. What cannot be read as an image is reported and left out.
 *
 * @param uris {@code data:} addresses by the path that the TEI names, in its order
 */
record Pictures(Map<String, String> uris) {
  /**
   * Reads the images that an edition names.
   *
   * @param files finds them
   * @param grey whether they are for a printer of black only
   */
  static Pictures of(TeiTree tei, HouseFiles files, boolean grey, DiagnosticSink sink) {
    Map<String, String> uris = new LinkedHashMap<>();
    for (String path : HtmlOutput.images(tei)) {
      Optional<byte[]> bytes = files.bytes(path);
      if (bytes.isPresent()) {
        try {
          uris.put(path, uri(plain(bytes.get(), grey)));
        } catch (IOException e) {
          String why = "the book cannot show " + path + ": " + e.getMessage();
          sink.report(Diagnostic.of(Code.P813, tei.name() + ": " + why));
        }
      }
    }
    return new Pictures(uris);
  }

  /** Returns the paths of the images that can be shown, one a line. */
  String paths() {
    return String.join("\n", uris.keySet());
  }

  private static String uri(byte[] png) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }

  private static byte[] plain(byte[] bytes, boolean grey) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
    if (image == null) {
      throw new IOException("it is no JPEG, PNG or GIF");
    }
    boolean already = image.getColorModel().getNumColorComponents() == 1;
    int kind = grey || already ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
    var flat = new BufferedImage(image.getWidth(), image.getHeight(), kind);
    Graphics2D canvas = flat.createGraphics();
    canvas.drawImage(image, 0, 0, Color.WHITE, null);
    canvas.dispose();
    var png = new ByteArrayOutputStream();
    ImageIO.write(flat, "png", png);
    return png.toByteArray();
  }
}
