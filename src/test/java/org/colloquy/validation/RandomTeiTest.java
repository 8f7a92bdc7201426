package org.colloquy.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the grammar allows, at random: its other forms and the whole of TEI must allow it too. */
class RandomTeiTest {
  private static final int DOCUMENTS = 160;
  private static final long SEED = 1950_04;

  private static RandomTei random;
  private static List<String> documents;

  @BeforeAll
  static void makeDocuments() throws IOException {
    random = new RandomTei(RngGrammar.colloquy(), SEED);
    documents = Stream.generate(random::next).limit(DOCUMENTS).toList();
  }

  @Test
  void everyElementOfTheGrammarStandsInADocument() throws IOException {
    assertThat(random.used())
        .containsExactlyInAnyOrderElementsOf(RngGrammar.colloquy().elements().keySet());
  }

  @Test
  void theGrammarAllowsThem() {
    assertThat(faults(Schemas.colloquyRng())).isEmpty();
  }

  @Test
  void theXmlSchemaIsNeverStricter() {
    assertThat(faults(Schemas.colloquyXsd())).isEmpty();
  }

  @Test
  void theWholeOfTeiAllowsThem() {
    assertThat(faults(Schemas.teiAllRng())).isEmpty();
  }

  private static List<String> faults(Grammar grammar) {
    var faults = new ArrayList<String>();
    for (String document : documents) {
      Schemas.faults(grammar, document).stream()
          .map(fault -> fault + " in " + context(document, fault))
          .forEach(faults::add);
    }
    return faults;
  }

  /** The end of what was read when the fault was found: the documents are one line each. */
  private static String context(String document, String fault) {
    int column = Integer.parseInt(fault.substring(fault.indexOf(':') + 1, fault.indexOf(' ')));
    return document.substring(Math.max(0, column - 200), Math.min(document.length(), column));
  }
}
