package org.colloquy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.colloquy.ledger.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read otherwise than printed, and above all what is not. */
class CharacterRepairsTest {
  private static String read(String text, Keeping keeping) {
    var read = new StringBuilder();
    int at = 0;
    for (Repaired repair : CharacterRepairs.find(text, keeping)) {
      assertThat(repair.rule().allows(repair.from().of(text), repair.as())).isTrue();
      read.append(text, at, repair.from().start()).append(repair.as());
      at = repair.from().end();
    }
    return read.append(text.substring(at)).toString();
  }

  private static String read(String text) {
    return read(text, Keeping.NOTHING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Si&ocirc;n &amp; Co.|Siôn & Co.",
        "&#268;apek, &#x10D;as|Čapek, čas",
        "we&#8482;re here|we’re here",
        "&#147;yes&#148;|“yes”",
        "&amp;eacute;t&amp;#233;|été",
        "a&shy;b|ab",
      })
  void aReferenceReadsAsItsCharacter(String printed, String meant) {
    assertThat(read(printed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AT&T; B&B",
        "Q&A;",
        "&nosuchname;",
        "&#0; &#7; &#xFFFE;",
        "R & D; then",
        "&;",
        "a && b;",
        "&" // the last sign of the text
      })
  void whatIsNoReferenceStays(String printed) {
    assertThat(read(printed)).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"windows-1252", "windows-1250", "windows-1251", "windows-1253", "x-MacRoman"})
  void utf8OpenedInAnOlderCharsetIsReadAsItWas(String charset) {
    String meant = "Příliš žluťoučký kůň — “señor” čuje über Łódź";
    assertThat(read(misread(meant, charset))).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, Товарищ Орлов спрашивает",
    "windows-1251, Товарищ Орлов спрашивает",
    "windows-1252, Ο κύριος Ορλόφ ρωτά",
    "windows-1253, Ο κύριος Ορλόφ ρωτά",
  })
  void otherScriptsTooInRuns(String charset, String meant) {
    assertThat(read(misread(meant, charset))).isEqualTo(meant);
  }

  @Test
  void whatWasMisreadTwiceIsReadAsItWas() {
    String twice = misread(misread("don’t – café", "windows-1252"), "windows-1252");
    assertThat(read(twice)).isEqualTo("don’t – café");
  }

  @Test
  void aClosingQuotationMarkThatLostItsLastByteIsFoundBesideOthers() {
    assertThat(read("â€œIt isnâ€™t,â€ he said, â€œsÃ©rieux.â€"))
        .isEqualTo("“It isn’t,” he said, “sérieux.”");
  }

  @Test
  void controlCharactersAreTheSignsOfWindows() {
    assertThat(read("don\u0092t \u0093so\u0094")).isEqualTo("don’t “so”");
  }

  /** Text that only looks odd: nothing in it may change. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ça va ? À Âge d’or « Â »",
        "SÃO PAULO, Ação, São João",
        "„Die ÖBB“, „UKÄ“, »Ä«, 20 °C, § 5",
        "СССР—США, «Р», С. Иванов",
        "Р“ В„ С”",
        "Το ‘Ο’ και το «Ξ»",
        "Υπό την προεδρία του Β΄ Αντιπροέδρου, η ΙΒ΄ Σύνοδος, ο Γ΄ και ο Δ΄ Όρος, Β΄ Γ΄ Δ΄",
        "Бой за «ЛЕВ», «ДГ», В° и В№ 4, Г° — Г± 2",
        "Šentjur, Žiga Šušnik, ČŠD",
        "Đorđe Ćosić — Ž.",
        "Œuvre d’art, cœur, 25 × 40",
        "Ångström Ära",
        "Colloquy™ is a mark. Xerox™, Kodak™",
        "of\uFB01ce, \uFB01rst, \uFB02ow, af\uFB02uent",
        "not ¬ is a sign; a ¬ b",
        "x=20, y=25 and z=30",
        "a == b, =AB= and C=C",
        "한국 中文 日本",
      })
  void goodTextStays(String printed) {
    assertThat(read(printed)).isEqualTo(printed);
  }

  @Test
  void aGlyphIsWrongWhereItCanBeNothingElse() {
    assertThat(read("The Committee™s view")).isEqualTo("The Committee’s view");
    assertThat(read("we™re sure of firms™ plans"))
        .isEqualTo("we™re sure of firms™ plans".replace("we™", "we’"));
    assertThat(read("we™re sure it™s firms™ plans")).isEqualTo("we’re sure it’s firms’ plans");
  }

  @Test
  void ligaturesStayBesideQuotationMarksOfTheSameGlyphs() {
    String printed = "The of\uFB01ce said, \uFB01Yes.\uFB02 And \uFB01rst of all it™s we™re";
    assertThat(read(printed))
        .isEqualTo("The of\uFB01ce said, “Yes.” And \uFB01rst of all it’s we’re");
  }

  @Test
  void aNotSignDividesAWordUnlessTheRecordHasItWithAHyphen() {
    assertThat(read("Depart¬ment of well¬known, well-known Chiang Kai¬Shek"))
        .isEqualTo("Department of well-known, well-known Chiang Kai-Shek");
  }

  @Test
  void escapesOfMailAreReadAndArithmeticIsNot() {
    assertThat(read("the manuals=2E caf=C3=A9=\nteria, find=21"))
        .isEqualTo("the manuals. caf\u00e9\nteria, find!");
    assertThat(read("x=2 and y=3E5")).isEqualTo("x=2 and y=3E5");
  }

  @Test
  void whatXmlForbidsIsTakenOut() {
    assertThat(read("\u0000BELL:\u0001 one\u000Btwo \uFFFE x\u00ADy"))
        .isEqualTo("BELL: one two \uFFFD xy");
  }

  @Test
  void eachRepairCanBeSwitchedOff() {
    String printed = "we™re &amp; caf\u00C3\u00A9 Depart¬ment a=2Eb";
    for (Rule rule : List.of(Rule.GLYPH, Rule.ENTITY, Rule.MOJIBAKE, Rule.QUOTED_PRINTABLE)) {
      var keeping = new Keeping(Set.of(rule), false);
      assertThat(CharacterRepairs.find(printed, keeping))
          .isNotEmpty()
          .noneMatch(r -> r.rule() == rule);
      assertThat(CharacterRepairs.find(printed, Keeping.NOTHING)).anyMatch(r -> r.rule() == rule);
    }
  }

  @Test
  void aLongTextOfDoubtfulSignsTakesLinearTime() {
    String printed =
        "&".repeat(200_000) + "=".repeat(200_000) + "Ã".repeat(200_000) + "a¬b".repeat(50_000);
    assertThat(read(printed)).startsWith("&&&");
  }

  private static String misread(String text, String charset) {
    Charset wrong = Charset.forName(charset);
    var read = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String sign = new String(new byte[] {b}, wrong);
      read.append(sign.equals("\uFFFD") ? Character.toString(b & 0xFF) : sign);
    }
    return read.toString();
  }
}
