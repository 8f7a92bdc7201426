package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.font.FontFaces;
import org.colloquy.font.FontSet;
import org.colloquy.font.FontSets;
import org.colloquy.prepress.PdfFlavour;
import org.xml.sax.InputSource;

/**
 * Measures the library PDF, all layouts and finishing, against one run of the layout engine over
 * the final formatting objects, tagged, with the same fonts, warm. Prints processor time and pages;
 * asserts nothing. Arguments: numbers of turns, and names of font sets, which hold for the numbers
 * after them; none means a short and a long record.
 */
public final class PrintScale {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int SHORT = 60;
  private static final int LONG = 8;

  private PrintScale() {}

  /** Takes the numbers of turns of the records to measure. */
  public static void main(String[] args) throws Exception {
    String[] sizes = args.length == 0 ? new String[] {"40", "2300"} : args;
    FontSet set = FontSets.read().standard();
    for (String size : sizes) {
      if (FontSets.read().names().contains(size)) {
        set = FontSets.read().find(size).orElseThrow();
      } else {
        measure(Integer.parseInt(size), false, set);
        measure(Integer.parseInt(size), true, set);
      }
    }
  }

  private static void measure(int turns, boolean referring, FontSet set) throws Exception {
    byte[] tei = LongRecord.tei(turns, 20, 1);
    if (referring) {
      String first = "'>Note3 ";
      tei =
          new String(tei, UTF_8)
              .replace(first, "'>See <ptr target='#t" + turns + "'/>. Note3 ")
              .getBytes(UTF_8);
    }
    var stylesheets = new Stylesheets();
    var output = new PdfOutput(stylesheets);
    PdfSettings plain = PdfSettings.of("Colloquy");
    var settings =
        new PdfSettings(
            "",
            "",
            "",
            plain.program(),
            plain.date(),
            plain.maxPages(),
            BookStyle.NONE.inFontsOf(set.name()),
            HouseFiles.NONE);
    TeiTree tree = stylesheets.parse("long.tei.xml", tei);
    PdfBook book = output.render(tree, settings, new Diagnostics());
    String fo = new String(book.fo(), UTF_8).replaceAll(" c:[a-z-]+=\"[^\"]*\"", "");
    FopFactory engine = EngineSettings.engine(PdfFlavour.LIBRARY, new FontFaces(set));
    double whole = Double.MAX_VALUE;
    double one = Double.MAX_VALUE;
    for (int i = 0; i < (turns > 500 ? LONG : SHORT); i++) { // by turns, so that both are as warm
      one = Math.min(one, millis(() -> layOut(engine, fo)));
      whole = Math.min(whole, millis(() -> output.render(tree, settings, new Diagnostics())));
    }
    System.out.printf(
        "%s, %d turns%s: %d pages, %.0f ms, %.1f ms a page, %.2f runs of the engine (%.0f ms)%n",
        set.name(),
        turns,
        referring ? ", referring to a later page" : "",
        book.pages(),
        whole,
        whole / book.pages(),
        whole / one,
        one);
  }

  private static Object layOut(FopFactory engine, String fo) throws Exception {
    Fop fop =
        engine.newFop(MimeConstants.MIME_PDF, engine.newFOUserAgent(), new ByteArrayOutputStream());
    var factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.newSAXParser().parse(new InputSource(new StringReader(fo)), fop.getDefaultHandler());
    return fop;
  }

  private static double millis(Callable<?> work) throws Exception {
    System.gc();
    long start = THREADS.getCurrentThreadCpuTime();
    work.call();
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
