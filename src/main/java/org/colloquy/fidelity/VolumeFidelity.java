package org.colloquy.fidelity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The law for a volume: each of its documents gives back, stream by stream, what the edition gives
 * that it was made of. Knows of the writer only that the text of an edition has an id, that its
 * header is the source that points to it, and that its ids begin with that id. Thread-safe; keeps
 * no state.
 */
public final class VolumeFidelity {
  private VolumeFidelity() {}

  /**
   * Checks a volume.
   *
   * @param volume its TEI as written
   * @param editions the TEI of each edition by the id of its text in the volume
   * @param names how messages call the editions, by the same id
   * @return every breach, as {@link Code#T601}; empty if nothing is lost
   */
  public static List<Diagnostic> check(
      byte[] volume, Map<String, byte[]> editions, Map<String, String> names) {
    List<Diagnostic> breaches = new ArrayList<>();
    try {
      Map<String, Restorer> parts = Parts.of(volume);
      for (Map.Entry<String, byte[]> edition : editions.entrySet()) {
        Restorer part = parts.get(edition.getKey());
        String name = names.getOrDefault(edition.getKey(), edition.getKey());
        Map<String, String> found = part == null ? Map.of() : part.read().flows();
        compare(name, Restorer.flows(edition.getValue()), found, breaches);
      }
    } catch (SAXException e) {
      breaches.add(Diagnostic.of(Code.T601, "the volume cannot be checked: " + e.getMessage()));
    }
    return breaches;
  }

  private static void compare(
      String name,
      Map<String, String> expected,
      Map<String, String> found,
      List<Diagnostic> breaches) {
    Streams.pair(
        expected,
        found,
        (id, want, have) -> {
          if (!want.equals(have)) {
            breaches.add(breach(id, name, want, have));
          }
        });
  }

  private static Diagnostic breach(String id, String name, String want, String have) {
    int at = 0;
    while (at < Math.min(want.length(), have.length()) && want.charAt(at) == have.charAt(at)) {
      at++;
    }
    String after = want.substring(Math.max(0, at - 30), at).replace('\n', ' ');
    return Diagnostic.of(
        Code.T601, "in the volume, stream %s of %s differs after “%s”".formatted(id, name, after));
  }

  /** Reads the documents out of a volume, each as if it were alone. */
  private static final class Parts extends DefaultHandler {
    private final Map<String, Restorer> parts = new LinkedHashMap<>();
    private Optional<String> reading = Optional.empty();
    private int depth;

    static Map<String, Restorer> of(byte[] volume) throws SAXException {
      var parts = new Parts();
      SafeXml.parse(volume, parts);
      return parts.parts;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
      if (reading.isEmpty()) {
        begin(name, attributes);
      }
      if (reading.isPresent()) {
        depth++;
        // Of a source the header is read, of a text the text.
        boolean source = depth == 1 && name.equals("biblFull");
        String as = source ? "teiHeader" : name;
        current().startElement(uri, as, as, own(attributes));
      }
    }

    private void begin(String name, Attributes attributes) {
      if (name.equals("biblFull") && attributes.getValue("corresp") != null) {
        reading = Optional.of(attributes.getValue("corresp").substring(1));
      } else if (name.equals("text") && "document".equals(attributes.getValue("type"))) {
        reading = Optional.ofNullable(attributes.getValue("xml:id"));
      }
    }

    private Restorer current() {
      return parts.computeIfAbsent(reading.orElseThrow(), id -> new Restorer());
    }

    private Attributes own(Attributes attributes) {
      var own = new AttributesImpl(attributes);
      String prefix = reading.orElseThrow() + ".";
      for (int i = 0; i < own.getLength(); i++) {
        String value = own.getValue(i);
        if (own.getQName(i).equals("xml:id") && value.startsWith(prefix)) {
          own.setValue(i, value.substring(prefix.length()));
        } else if (value.startsWith("#" + prefix)) {
          own.setValue(i, "#" + value.substring(prefix.length() + 1));
        }
      }
      return own;
    }

    @Override
    public void endElement(String uri, String name, String qName) {
      if (reading.isPresent()) {
        boolean source = depth == 1 && name.equals("biblFull");
        String as = source ? "teiHeader" : name;
        current().endElement(uri, as, as);
        depth--;
        if (depth == 0) {
          reading = Optional.empty();
        }
      }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
      if (reading.isPresent()) {
        current().characters(chars, start, length);
      }
    }
  }
}
