package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What protects a page must stand first in it, and be strict. */
final class PagePolicyTest {
  private static final String STRICT = "default-src 'none'; base-uri 'none'; form-action 'none'";

  private static String page(String beforePolicy, String policy) {
    return "<!DOCTYPE HTML><html lang=\"en\"><head><meta charset=\"utf-8\">"
        + beforePolicy
        + "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + policy
        + "\"><title>a</title></head><body></body></html>";
  }

  private static boolean isSound(String page) {
    return PagePolicy.breach("index.html", page.getBytes(UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "; script-src 'self'", "; style-src 'self'; img-src 'self'"})
  void filesBesideThePageAreAllowed(String more) {
    assertThat(isSound(page("", STRICT + more))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "; script-src 'unsafe-inline'",
        "; script-src *",
        "; connect-src https://example.org",
        "; img-src data:",
        "; default-src 'self'"
      })
  void nothingElseIs(String more) {
    assertThat(isSound(page("", STRICT + more))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>1</script>", "<link rel=\"stylesheet\" href=\"x.css\">", "<p>"})
  void nothingStandsBeforeThePolicy(String before) {
    assertThat(isSound(page(before, STRICT))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"default-src 'self'", "", "default-src 'none'; base-uri 'none'"})
  void whatIsNotClosedIsOpen(String policy) {
    assertThat(isSound(page("", policy))).isFalse();
  }
}
