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
    assertSpeaks(language, title, words, who);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Dann warf Orlow ein, die Mühle sei längst verkauft.                                  | Orlow
          de | Brandt gab allerdings zu bedenken, dass der Winter hart gewesen sei.                 | Brandt
          de | Orlow führte weiter aus, man müsse die Ernte abwarten.                               | Orlow
          de | Abschließend unterstrich Genosse Brandt die Bedeutung der Mühle.                     | Brandt
          de | Daraufhin wollte Genosse Orlow wissen, wann mit Kohle zu rechnen sei.                | Orlow
          de | Er könne keinen Tag nennen, entgegnete Genosse Brandt.                               | Brandt
          de | Nach Ansicht von Herrn Orlow sei die Mühle nicht zu retten.                          | Orlow
          """)
  void germanVerbsComeInTwoPartsAndBeforeTheirSubject(String language, String words, String who) {
    assertSpeaks(language, "Niederschrift über das Gespräch zwischen Orlow und Brandt", words, who);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Selon M. Brandt, il faudrait vendre le moulin sans attendre.                         | Brandt
          fr | M. Orlov lui répond que rien n'est sûr et que l'hiver sera long.                     | Orlov
          fr | M. Brandt s'étonne de cette condition et demande le texte.                           | Brandt
          fr | M. Orlov fait observer que l'eau manque depuis l'été.                                | Orlov
          fr | Le ministre répond que la question est à l'étude.                                    | Orlov
          fr | Après avoir remercié M. Orlov, l'ambassadeur évoque le prix du blé.                  | Brandt
          """)
  void frenchElidesAndNamesOfficesInSmallLetters(String language, String words, String who) {
    assertSpeaks(
        language,
        "Compte rendu de l'entretien entre M. Orlov, ministre du Travail, et M. Brandt,"
            + " ambassadeur de Ruritanie",
        words,
        who);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          it | Secondo BRANDT la cifra è troppo bassa per tutti.                                    | Brandt
          it | ORLOV gli risponde che il mulino è venduto da un anno.                               | Orlov
          it | Brandt si dichiara d'accordo e chiede un rinvio.                                     | Brandt
          it | Orlov apre la seduta ricordando che il mulino è fermo.                               | Orlov
          it | «È una buona idea», commenta Brandt.                                                 | Brandt
          it | L'Ambasciatore Orlov fa presente che l'acqua manca.                                  | Orlov
          """)
  void italianGerundsPronounsAndSources(String language, String words, String who) {
    assertSpeaks(language, "Verbale del colloquio tra Orlov e Brandt", words, who);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | Запись беседы т. Орлова с т. Брандтом | По мнению тов. Орлова, мельницу надо продать.             | Орлова
          ru | Запись беседы т. Орлова с т. Брандтом | Тов. Брандт, обращаясь к тов. Орлову, говорит: надо ждать. | Брандт
          ru | Запись беседы т. Орлова с т. Брандтом | Это можно сделать, соглашается тов. Орлов.                | Орлов
          ru | Запись беседы т. Орлова с т. Брандтом | Затем т. Брандт поднимает вопрос о дороге.                | Брандт
          sl | Zapisnik pogovora med Orlovom in Brandtom | Nato je Brandt opozoril, da mlin ni prodan.           | Brandt
          sl | Zapisnik pogovora med Orlovom in Brandtom | Orlov je pozdravil goste in dejal, da je vesel.       | Orlov
          sl | Zapisnik pogovora med Orlovom in Brandtom | Po mnenju Brandta je cena previsoka za vse.           | Brandta
          el | Πρακτικά συνομιλίας του κ. Ορλόφ με τον κ. Μπραντ | Στη συνέχεια ο κ. Μπραντ έθεσε το ζήτημα των τιμών.  | Μπραντ
          el | Πρακτικά συνομιλίας του κ. Ορλόφ με τον κ. Μπραντ | Ο κ. Ορλόφ επισήμανε ότι ο μύλος δεν πουλήθηκε.      | Ορλόφ
          el | Πρακτικά συνομιλίας του κ. Ορλόφ με τον κ. Μπραντ | «Είναι σαφές», είπε ο κ. Μπραντ.                     | Μπραντ
          """)
  void namesAreOneInEveryCase(String language, String title, String words, String who) {
    assertSpeaks(language, title, words, who);
  }

  private static void assertSpeaks(String language, String title, String words, String who) {
    String record = title + "\n\n" + words + "\n";
    Reports.Result read =
        Reports.read(
            SourceReader.of("record.txt", record.getBytes(StandardCharsets.UTF_8)),
            Metadata.NONE,
            language);
    assertThat(read.speakers())
        .as(read.script().cast().toString())
        .usingElementComparator(String::compareToIgnoreCase)
        .containsExactly(who);
  }
}
