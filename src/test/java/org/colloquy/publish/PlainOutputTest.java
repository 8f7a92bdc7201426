package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainOutputTest {
  private static final Stylesheets STYLESHEETS = new Stylesheets();

  @ParameterizedTest
  @ValueSource(strings = {"contract.tei.xml", "labels-and-cuts.tei.xml"})
  void theTextIsThatOfTheTeiAndThenOfItsNotes(String sample) throws Exception {
    TeiTree tei = Samples.read(STYLESHEETS, sample);
    Map<String, String> streams = TeiStreams.of(tei.document());
    StringBuilder expected = new StringBuilder(streams.get("body"));
    streams.forEach(
        (name, text) -> {
          if (name.startsWith("n")) {
            expected.append(' ').append(text);
          }
        });
    assertThat(Page.fold(plain(tei))).isEqualTo(Page.fold(expected));
  }

  @Test
  void paragraphsAreParted() throws Exception {
    String text = plain(Samples.read(STYLESHEETS, "contract.tei.xml"));
    assertThat(text)
        .contains("in the morning.\n\nVesela turns")
        .contains("1) wool\n2) flax\n")
        .contains("How many looms? To which")
        .endsWith("\n\n[1] See the minutes of May 2.\n")
        .doesNotContain("\n\n\n");
  }

  private static String plain(TeiTree tei) throws PublishException {
    List<Diagnostic> messages = new ArrayList<>();
    String text = new String(new PlainOutput(STYLESHEETS).render(tei, messages::add), UTF_8);
    assertThat(messages).isEmpty();
    return text;
  }
}
