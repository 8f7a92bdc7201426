package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Nu HTML checker on a page of every kind. */
final class MarkupTest {
  @TempDir private Path folder;

  @Test
  void everyPageIsSoundHtml() throws Exception {
    assertThat(HtmlChecker.errors(PageKinds.files(PageKinds.write()), folder)).isEmpty();
  }

  @Test
  void theCheckerFindsWhatIsNot() throws Exception {
    Path page = folder.resolve("page.html");
    Files.writeString(page, "<!DOCTYPE html><html lang=en><title>a</title><ul><p>b</p></ul>");
    assertThat(HtmlChecker.errors(List.of(page.toString()), folder)).hasSize(1);
  }
}
