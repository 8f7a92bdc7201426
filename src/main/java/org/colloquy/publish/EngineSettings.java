package org.colloquy.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fop.Version;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;
import org.colloquy.font.FontFaces;
import org.colloquy.font.FontFaces.Triplet;
import org.colloquy.prepress.PdfFlavour;
import org.xml.sax.SAXException;

/** What the layout engine is told: the book's fonts and no others, and the kind of PDF. */
final class EngineSettings {
  private static final String LIBRARY =
      "<pdf-a-mode>PDF/A-2a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode>";
  private static final String X3 =
      "<pdf-x-mode>PDF/X-3:2003</pdf-x-mode><output-profile>"
          + "classpath:/org/colloquy/profiles/ISOcoated_v2_300_bas.icc</output-profile>";

  /** Name and version of the engine, as files and colophons have them. */
  static final String NAME = "Apache FOP " + Version.getVersion();

  private EngineSettings() {}

  /**
   * Returns an agent for one document, which says what made it and when, never the clock's time.
   */
  static FOUserAgent agent(FopFactory engine, PdfSettings settings) {
    FOUserAgent agent = engine.newFOUserAgent();
    agent.setProducer(NAME);
    agent.setCreator(settings.program());
    agent.setCreationDate(Date.from(settings.date().orElse(Instant.EPOCH)));
    return agent;
  }

  /** Makes an engine for a kind of PDF and a font set; takes some tenths of a second. */
  static FopFactory engine(PdfFlavour flavour, FontFaces faces) {
    try (InputStream configuration = EngineSettings.class.getResourceAsStream("fop.xml")) {
      String text =
          new String(configuration.readAllBytes(), StandardCharsets.UTF_8)
              .replace("${unshaped}", String.valueOf(!faces.set().shaping()))
              .replace("<!-- ${modes} -->", modes(flavour))
              .replace("<!-- ${fonts} -->", fonts(faces));
      FopFactory engine =
          new FopConfParser(
                  new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                  URI.create("classpath:/"),
                  new EngineFiles(faces))
              .getFopFactoryBuilder()
              .build();
      read(engine);
      return engine;
    } catch (FOPException e) {
      throw new IllegalStateException("the engine's configuration cannot be used", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      throw new IllegalStateException("the engine's configuration cannot be used", e);
    }
  }

  /**
   * Makes the engine read its configuration now: it does so at the first document, from a tree that
   * two threads may not read for the first time at once.
   */
  private static void read(FopFactory engine) throws FOPException {
    engine
        .newFop(MimeConstants.MIME_PDF, engine.newFOUserAgent(), OutputStream.nullOutputStream())
        .getDefaultHandler();
  }

  private static String modes(PdfFlavour flavour) {
    return switch (flavour) {
      case LIBRARY -> LIBRARY;
      case X3, X1A -> X3;
      case PLAIN -> "";
    };
  }

  /** One font a file, with all the styles it stands for: a file of two fonts is embedded twice. */
  private static String fonts(FontFaces faces) {
    return faces.triplets().stream()
        .map(Triplet::key)
        .distinct()
        .map(key -> font(key, faces.triplets().stream().filter(t -> t.key().equals(key)).toList()))
        .collect(Collectors.joining());
  }

  private static String font(String key, List<Triplet> triplets) {
    String styles =
        triplets.stream()
            .map(
                triplet ->
                    "<font-triplet name=\"%s\" style=\"%s\" weight=\"%s\"/>"
                        .formatted(
                            triplet.family(), triplet.style().slope(), triplet.style().weight()))
            .collect(Collectors.joining());
    return "<font embed-url=\"face:/" + key + "\">" + styles + "</font>";
  }
}
