package org.colloquy.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons who share a name, names that are none, and offices that change hands. */
class NamesakesTest {
  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "PAGET, MRS. PAGET",
    "FORD, MISS FORD",
    "MR. CROSS, LADY CROSS",
    "THORNTON, MRS. THORNTON",
    "BLUNT, DAME BLUNT",
  })
  void theTitleOfAWomanTellsHerFromHerNamesake(String him, String her) {
    String exchange =
        """
        %s. You are late again, and the looms stand still for want of you.

        %s. The road was long, and the river high, as you well know.

        """;
    String play = "ACT I\n\nSCENE. A mill.\n\n" + exchange.formatted(her, him).repeat(4);
    Reports.Result read = Reports.read(play);
    assertThat(read.script().turns()).hasSize(8);
    assertThat(read.script().turns().get(0).who())
        .isNotEqualTo(read.script().turns().get(1).who())
        .isEqualTo(read.script().turns().get(2).who());
  }

  @Test
  void anOfficeMeansItsLastHolder() {
    String record =
        """
        PARLIAMENT OF THE VALLEY

        The CHAIRMAN (Mr. Hale). The House will come to order, and the clerk will read the report of the mill.

        Mr. Orlov. I thank the Chair, and I ask that the report be printed as it stands.

        The CHAIRMAN. Without objection it is so ordered, and the clerk will see to it.

        Mr. Orlov. I yield the rest of my time to the gentleman from the river towns.

        The CHAIRMAN (Mrs. Vesela). The gentleman from the river towns has four minutes left.

        Mr. Orlov. I ask whether the river has frozen, for nobody has told us of it yet.

        The CHAIRMAN. The Chair has no word of the river and will ask the clerk for it.
        """;
    List<String> speakers = Reports.read(record).speakers();
    assertThat(speakers).hasSize(7);
    assertThat(speakers.get(0)).contains("Hale").isEqualTo(speakers.get(2));
    assertThat(speakers.get(4)).contains("Vesela").isEqualTo(speakers.get(6));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Also present: Petr Orlov, [translator N.T.] Brandt and Shen Li /Karski/.   | Petr Orlov, Brandt, Karski
          Present: Petr Orlov, Hana Vesela, Jan Brandt.                              | Petr Orlov, Hana Vesela, Jan Brandt
          """)
  void listsNamePersonsOnce(String list, String names) {
    Reports.Result read =
        Reports.read(
            "Record of conversation\n\n"
                + list
                + "\n\n"
                + "Orlov said that wool was dear, and that the river had been frozen for a"
                + " month.\n\n"
                + "Orlov asked for coal.\n\n"
                + "Recorded by comr. Brandt.\n\n"
                + "[signature illegible 31/XII]\n");
    assertThat(
            read.script().cast().persons().stream()
                .filter(Person::present)
                .map(Person::name)
                .toList())
        .doesNotContain("Recorded", "XII", "N.T.")
        .hasSize(3);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"FINIS", "THE END", "CURTAIN", "Illustration", "Finis"})
  void whatClosesAPlayIsNobody(String word) {
    String play =
        "ACT I\n\n"
            + "KENT.\nThe looms stand still for want of you.\n\nROPER.\nThe road was long and the river high.\n\n"
                .repeat(4)
            + word
            + ".\n";
    assertThat(Reports.read(play).speakers()).doesNotContain(word).hasSize(8);
  }
}
