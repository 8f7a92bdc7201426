package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The images that a header names, on the page. */
final class FacsimilePageTest {
  private static final Stylesheets STYLESHEETS = new Stylesheets();

  private static TeiTree tei(String... targets) throws Exception {
    var refs = new StringBuilder("<bibl type=\"facsimile\">");
    for (String target : targets) {
      refs.append("<ref target=\"%1$s\">%1$s</ref> ".formatted(target));
    }
    String tei =
        Samples.text("contract.tei.xml").replace("</sourceDesc>", refs + "</bibl></sourceDesc>");
    return STYLESHEETS.parse("contract.tei.xml", tei.getBytes(UTF_8));
  }

  private static Page page(TeiTree tei) throws Exception {
    byte[] page =
        new HtmlOutput(STYLESHEETS)
            .render(tei, HtmlOptions.named("contract"), message -> {})
            .get(HtmlOutput.PAGE);
    return Page.read(STYLESHEETS, page);
  }

  @Test
  void filesAreShownAddressesAreLinksAndAllElseIsWords() throws Exception {
    TeiTree tei =
        tei(
            "scans/1.png",
            "https://example.org/iiif/manifest.json",
            "javascript:alert(1)",
            "../away.png",
            "/etc/x.png",
            "a/.hidden.png",
            "drawing.svg");
    Page page = page(tei);
    assertThat(page.select("//h:img/@src")).containsExactly("scans/1.png");
    assertThat(page.select("//h:section[@class = 'facsimile']//h:a/@href"))
        .containsExactly("https://example.org/iiif/manifest.json");
    assertThat(page.select("//h:section[@class = 'facsimile']//h:li")).hasSize(6);
    assertThat(HtmlOutput.images(tei)).containsExactly("scans/1.png");
  }

  @Test
  void aPageMarkLeadsToItsImage() throws Exception {
    assertThat(page(tei("1.png")).select("//h:span[@class = 'pb']//h:a/@href"))
        .containsExactly("#ed:image-1");
    assertThat(page(tei("1.png", "2.png")).select("//h:span[@class = 'pb']//h:a/@href"))
        .containsExactly("#ed:image-2");
    assertThat(page(tei("1.png", "2.png", "3.png")).select("//h:span[@class = 'pb']//h:a"))
        .isEmpty();
  }

  @Test
  void aRecordWithoutImagesHasNoPlaceForThem() throws Exception {
    assertThat(page(Samples.read(STYLESHEETS, "contract.tei.xml")).select("//h:figure")).isEmpty();
  }
}
