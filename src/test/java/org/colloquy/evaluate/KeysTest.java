package org.colloquy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {
  @Test
  void aSpeechBeginsAndEndsWithItsLettersAndDigits() {
    String speech =
        "Well, at 3:15 p.m. the “great” Straße was closed for ever & a day, said the clerk.";
    assertThat(Keys.start(speech)).isEqualTo("wellat315pmthegreatstrassewasclo");
    assertThat(Keys.end(speech)).hasSize(32).endsWith("saidtheclerk");
  }

  @Test
  void aShortSpeechIsItsOwnKey() {
    assertThat(Keys.start("No.")).isEqualTo("no");
    assertThat(Keys.end("No.")).isEqualTo("no");
    assertThat(Keys.start("… !")).isEmpty();
  }

  @Test
  void bracketsAreLeftOutUnlessNothingElseIsThere() {
    assertThat(Keys.start("(rising [slowly]) Yes [sic].")).isEqualTo("yes");
    assertThat(Keys.start("[inaudible]")).isEqualTo("inaudible");
  }

  @ParameterizedTest
  @CsvSource({
    "a (b) c, 'a   c'",
    "a (b [c] d) e, 'a   e'",
    "a (b, a (b",
    "a (b [c) d] e, a (b [c) d] e",
    "a) b (c) d, 'a) b   d'",
    "a ((b) c, 'a (  c'"
  })
  void bracketsPairAsTheyNest(String text, String left) {
    assertThat(Keys.withoutAsides(text)).isEqualTo(left);
  }

  @Test
  void aBracketThatNeverEndsHidesNothing() {
    String text = "a (" + "b".repeat(401) + ") c";
    assertThat(Keys.withoutAsides(text)).isEqualTo(text);
    assertThat(Keys.withoutAsides("a (" + "b".repeat(400) + ") c")).isEqualTo("a   c");
  }

  @Test
  void honorificsDoNotTellWhoSpeaks() {
    assertThat(Keys.label("Dr. Petra SUND’s:")).containsExactlyInAnyOrder("petra", "sund");
    assertThat(Keys.label("The CHAIRMAN:")).containsExactlyInAnyOrder("the", "chairman");
  }

  @Test
  void namesAgreeIfTheWordsOfOneAreAmongTheOthers() {
    var orlan = List.of(Keys.label("Mr. ORLAN:"));
    assertThat(Keys.agree(orlan, List.of(Keys.label("Mikael Orlan")))).isTrue();
    assertThat(Keys.agree(orlan, List.of(Keys.label("Orlanski")))).isFalse();
    assertThat(Keys.agree(orlan, List.of(Keys.label("?")))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "[12] See the map., seethemap",
    "* See the map., seethemap",
    "3. See the map., seethemap",
    "1931 was dry., wasdry",
    "19315 is a number., 19315isanumber",
    "†, ''"
  })
  void aNoteIsComparedWithoutItsMark(String note, String key) {
    assertThat(Keys.note(note)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "Velmar’s, velmar",
    "“St.  Ives”., st. ives",
    "ATHENS', athens",
    "Kö\u00adln, kö\u00adln"
  })
  void aNameIsComparedWithoutCaseAndGenitive(String name, String key) {
    assertThat(Keys.name(name)).isEqualTo(key);
  }
}
