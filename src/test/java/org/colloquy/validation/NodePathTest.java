package org.colloquy.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodePathTest {
  private static XdmNode document;

  @BeforeAll
  static void build() throws SaxonApiException {
    String xml = "<a xml:id='a1' xmlns:u='urn:u/[1]'><b/><b xml:id='b2' x='1'>t<u:c/></b><c/></a>";
    document =
        new Processor(false).newDocumentBuilder().build(new StreamSource(new StringReader(xml)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /Q{}a[1],                                a, a1
          /Q{}a[1]/Q{}b[2],                        b, b2
          /Q{}a[1]/Q{}b[2]/@x,                     b, b2
          /Q{}a[1]/Q{}b[2]/text()[1],              b, b2
          /Q{}a[1]/Q{}b[2]/Q{urn:u/[1]}c[1],       c, b2
          /Q{}a[1]/Q{}b[3],                        a, a1
          """)
  void aPathLeadsToItsElementAndTheNearestId(String path, String name, String id) {
    XdmNode found = NodePath.resolve(document, path);
    assertThat(found.getNodeName().getLocalName()).isEqualTo(name);
    assertThat(NodePath.nearestId(found)).isEqualTo(id);
  }
}
