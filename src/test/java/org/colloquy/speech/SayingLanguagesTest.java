package org.colloquy.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.colloquy.profile.Metadata;
import org.colloquy.source.SourceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same mechanisms with the lexicons of other languages. */
class SayingLanguagesTest {
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Niederschrift über das Gespräch zwischen Orlow und Brandt | Brandt sagte, dass die Mühle steht. Es ist kein Korn da und wird auch keines mehr kommen. | Brandt
          de | Niederschrift über das Gespräch zwischen Orlow und Brandt | Dann erklärte Orlow, dass die Mühle verkauft ist und niemand davon weiß. | Orlow
          de | Niederschrift über das Gespräch zwischen Orlow und Brandt | Orlow fragt, ob Kohle da ist, und wie lange sie noch reichen wird. | Orlow
          fr | Compte rendu de l'entretien entre Orlov et Brandt | Orlov déclare que le moulin est vendu et que personne ne le sait dans la ville. | Orlov
          fr | Compte rendu de l'entretien entre Orlov et Brandt | Brandt répond que le charbon manque et que l'hiver sera long cette année. | Brandt
          ru | Запись беседы Орлова с Брандтом | Орлов сказал, что мельница продана и что никто об этом пока не знает. | Орлов
          ru | Запись беседы Орлова с Брандтом | Затем Брандт спросил, есть ли уголь и надолго ли его хватит. | Брандт
          it | Verbale del colloquio tra Orlov e Brandt | Orlov dichiara che il mulino è venduto e che nessuno lo sa nella città. | Orlov
          sl | Zapisnik: pogovor med Orlov in Brandt | Orlov pojasni, da je mlin prodan in da tega v mestu nihče ne ve. | Orlov
          """)
  void theSubjectOfAVerbOfSayingSpeaks(String language, String title, String words, String who) {
    String record = title + "\n\n" + words + "\n";
    Reports.Result read =
        Reports.read(
            SourceReader.of("record.txt", record.getBytes(StandardCharsets.UTF_8)),
            Metadata.NONE,
            language);
    assertThat(read.speakers()).as(read.script().cast().toString()).containsExactly(who);
  }
}
