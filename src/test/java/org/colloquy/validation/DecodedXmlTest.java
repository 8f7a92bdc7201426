package org.colloquy.validation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

class DecodedXmlTest {
  /** Buffers of Xerces have 2,048 places; every way to lie across an edge comes within them. */
  private static final int PLACES = 2100;

  @Test
  void aCharacterOfFourBytesMayLieAnywhereInTheFile() {
    assertThat(IntStream.range(0, PLACES).filter(n -> !isRead(smile(n), DecodedXml::of))).isEmpty();
  }

  @Test
  void theParserAloneRefusesSuchACharacterInPlaces() {
    Function<byte[], InputSource> bytes = xml -> new InputSource(new ByteArrayInputStream(xml));
    assertThat(IntStream.range(0, PLACES).filter(n -> !isRead(smile(n), bytes)))
        .as("if this fails the parser is mended, and DecodedXml can go")
        .isNotEmpty();
  }

  @Test
  void aByteOrderMarkIsNoText() throws Exception {
    assertThat(text(("\uFEFF" + xml("UTF-8", "Tal\u00E9")).getBytes(UTF_8))).isEqualTo("Tal\u00E9");
  }

  @Test
  void theEncodingThatIsNamedHolds() throws Exception {
    assertThat(text(xml("ISO-8859-1", "Tal\u00E9").getBytes(ISO_8859_1))).isEqualTo("Tal\u00E9");
    assertThat(text(xml("utf-8", "Tal\u00E9").getBytes(UTF_8))).isEqualTo("Tal\u00E9");
  }

  @Test
  void bytesOfAnotherEncodingAreRefused() {
    byte[] latin = xml("UTF-8", "Tal\u00E9").getBytes(ISO_8859_1);
    assertThatThrownBy(() -> text(latin)).hasMessageContaining("UTF-8");
  }

  private static String xml(String encoding, String words) {
    return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n<p>" + words + "</p>";
  }

  private static byte[] smile(int blanks) {
    String line = " ".repeat(20) + "\n";
    String words = "<hi>words \uD83D\uDE00T: and more of it</hi>\n";
    return xml("UTF-8", " ".repeat(blanks) + line.repeat(290) + words + line.repeat(190))
        .getBytes(UTF_8);
  }

  private static boolean isRead(byte[] xml, Function<byte[], InputSource> source) {
    try {
      XMLReader reader = SafeXml.reader();
      reader.setErrorHandler(new DefaultHandler());
      reader.parse(source.apply(xml));
      return true;
    } catch (SAXException | IOException | ArrayIndexOutOfBoundsException e) {
      return false;
    }
  }

  private static String text(byte[] xml) throws Exception {
    var text = new StringBuilder();
    XMLReader reader = SafeXml.reader();
    reader.setErrorHandler(new DefaultHandler());
    reader.setContentHandler(
        new DefaultHandler() {
          @Override
          public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
          }
        });
    reader.parse(DecodedXml.of(xml));
    return text.toString();
  }
}
