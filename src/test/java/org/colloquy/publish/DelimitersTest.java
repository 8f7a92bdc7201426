package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import org.colloquy.ledger.Delimiters;
import org.junit.jupiter.api.Test;

/** The stylesheets put back exactly the signs that the writer of the TEI takes out. */
final class DelimitersTest {
  @Test
  void stylesheetsAndLedgerKnowTheSameSigns() throws Exception {
    byte[] table = Files.readAllBytes(Path.of("xslt/common/delimiters.xml"));
    XdmNode document = new Stylesheets().parse("delimiters.xml", table).document();
    int rows = 0;
    for (XdmNode row : document.children().iterator().next().children("delimiter")) {
      Optional<String> rend = Optional.of(row.getAttributeValue(new QName("rend")));
      assertThat(row.getAttributeValue(new QName("open"))).isEqualTo(Delimiters.open(rend));
      assertThat(row.getAttributeValue(new QName("close"))).isEqualTo(Delimiters.close(rend));
      rows++;
    }
    assertThat(rows).isEqualTo(12);
  }
}
