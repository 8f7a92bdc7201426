package org.colloquy.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.xml.sax.SAXException;

/** A kind of PDF, by who takes it. */
public enum PdfFlavour {
  /** For libraries and readers: PDF/A-2a and PDF/UA-1, tagged and linked. */
  LIBRARY(true, "<pdf-a-mode>PDF/A-2a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode>"),
  /** For a house printer: PDF/X-3:2003 for ISO Coated v2 300 %. */
  X3(false, Modes.X3),
  /** For printers who ask for PDF/X-1a:2003: black and CMYK only. */
  X1A(false, Modes.X3),
  /** For printers who ask for a PDF and nothing more. */
  PLAIN(false, "");

  /** What the engine is told; an enum's constants may not name its own statics. */
  private static final class Modes {
    static final String X3 =
        "<pdf-x-mode>PDF/X-3:2003</pdf-x-mode><output-profile>"
            + "classpath:/org/colloquy/profiles/ISOcoated_v2_300_bas.icc</output-profile>";
  }

  private final boolean tagged;
  private final String modes;

  PdfFlavour(boolean tagged, String modes) {
    this.tagged = tagged;
    this.modes = modes;
  }

  /** Returns whether a printer takes it, who takes no links and no tags. */
  public boolean isForPrint() {
    return this != LIBRARY;
  }

  /** Returns whether it must hold dates and a profile, as every PDF/X must. */
  boolean isX() {
    return this == X3 || this == X1A;
  }

  /** Reads the engine's configuration for it; takes some tenths of a second. */
  FopFactory engine() {
    try (InputStream configuration = PdfFlavour.class.getResourceAsStream("fop.xml")) {
      String text =
          new String(configuration.readAllBytes(), StandardCharsets.UTF_8)
              .replace("${tagged}", String.valueOf(tagged))
              .replace("<!-- ${modes} -->", modes);
      return new FopConfParser(
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
              URI.create("classpath:/"),
              new ClasspathResolver())
          .getFopFactoryBuilder()
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      throw new IllegalStateException("the engine's configuration cannot be used", e);
    }
  }
}
