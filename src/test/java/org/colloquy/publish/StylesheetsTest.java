package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

final class StylesheetsTest {
  private final Stylesheets stylesheets = new Stylesheets();

  @Test
  void aDocumentIsReadWithItsWhiteSpace() throws PublishException {
    TeiTree tree = stylesheets.parse("a.tei.xml", "<p>one \n <q> two</q></p>".getBytes(UTF_8));
    assertThat(tree.document().getStringValue()).isEqualTo("one \n  two");
  }

  @Test
  void aDoctypeIsRefused() {
    Diagnostic found = refusal("<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>&x;</p>");
    assertThat(found.code()).isEqualTo(Code.V704);
    assertThat(found.tei()).isPresent();
  }

  @Test
  void whatIsNotWellFormedIsRefusedWithItsPlace() {
    Diagnostic found = refusal("<p>\n<q></p>");
    assertThat(found.code()).isEqualTo(Code.V703);
    assertThat(found.tei().orElseThrow().line()).isEqualTo(2);
    assertThat(found.tei().orElseThrow().file()).isEqualTo("a.tei.xml");
  }

  @Test
  void aStylesheetThatTheJarLacksIsABug() {
    assertThatThrownBy(() -> stylesheets.compiled("none/none.xsl"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none/none.xsl");
  }

  private Diagnostic refusal(String tei) {
    PublishException thrown =
        catchThrowableOfType(
            PublishException.class, () -> stylesheets.parse("a.tei.xml", tei.getBytes(UTF_8)));
    assertThat(thrown.diagnostics()).hasSize(1);
    return thrown.diagnostics().get(0);
  }
}
