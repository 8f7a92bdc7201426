package org.colloquy.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.collection.InventedCollection.GESPRAECH;
import static org.colloquy.collection.InventedCollection.HARBOUR;
import static org.colloquy.collection.InventedCollection.HEARING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.publish.HtmlChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Nu HTML checker on every page of a collection's site. */
final class SiteMarkupTest {
  @TempDir private Path folder;

  @Test
  void everyPageIsSoundHtml() throws Exception {
    var settings =
        new SiteSettings("Talks", "Three.", "https://example.org", "", "Foot.", "# A *talk*", "");
    List<String> pages = new ArrayList<>();
    for (Map.Entry<String, byte[]> file :
        InventedCollection.site(settings, HARBOUR, HEARING, GESPRAECH).entrySet()) {
      if (file.getKey().endsWith(".html")) {
        Path page = folder.resolve(file.getKey());
        Files.write(page, file.getValue());
        pages.add(page.toString());
      }
    }
    assertThat(pages).hasSizeGreaterThan(6);
    assertThat(HtmlChecker.errors(pages, folder)).isEmpty();
  }
}
