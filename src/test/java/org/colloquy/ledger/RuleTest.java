package org.colloquy.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law allows a repair only if it follows from the characters printed. */
class RuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENTITY|&eacute;|é",
        "ENTITY|&#8482;|’",
        "MOJIBAKE|Ã©|é",
        "MOJIBAKE|â€™|’",
        "GLYPH|Š|—",
        "QUOTED_PRINTABLE|=2E|.",
        "QUOTED_PRINTABLE|=C3=A9|é",
      })
  void whatFollowsIsAllowed(Rule rule, String from, String as) {
    assertThat(rule.allows(from, as)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENTITY|&eacute;|e",
        "ENTITY|&nosuch;|x",
        "ENTITY|&amp;|’",
        "MOJIBAKE|Ã©|è",
        "MOJIBAKE|no|n",
        "MOJIBAKE|é|e",
        "GLYPH|Š|S",
        "GLYPH|a|’",
        "QUOTED_PRINTABLE|=2E|,",
        "QUOTED_PRINTABLE|2E|.",
      })
  void whatDoesNotFollowIsAgainstTheLaw(Rule rule, String from, String as) {
    assertThat(rule.allows(from, as)).isFalse();
  }

  @Test
  void nothingIsTakenOutAsAReferenceButASoftHyphen() {
    assertThat(Rule.ENTITY.allows("&shy;", "")).isTrue();
    assertThat(Rule.ENTITY.allows("&eacute;", "")).isFalse();
    assertThat(Rule.MOJIBAKE.allows("Ã©", "")).isFalse();
    assertThat(Rule.GLYPH.allows("Š", "")).isFalse();
  }
}
