package org.colloquy.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the grammar allows, at random: its other forms and the whole of TEI must allow it too. */
class RandomTeiTest {
  private static final int AT_LEAST = 100;
  private static final int AT_MOST = 500;
  private static final long SEED = 1950_04;

  private static RngGrammar colloquy;
  private static RandomTei random;
  private static List<String> documents;

  /** Goes on until every element of the grammar has stood somewhere. */
  @BeforeAll
  static void makeDocuments() throws IOException {
    colloquy = RngGrammar.colloquy();
    random = new RandomTei(colloquy, SEED);
    int elements = colloquy.elements().size();
    documents = new ArrayList<>();
    while (documents.size() < AT_LEAST
        || (random.used().size() < elements && documents.size() < AT_MOST)) {
      documents.add(random.next());
    }
  }

  @Test
  void everyElementOfTheGrammarStandsInADocument() {
    assertThat(random.used()).containsExactlyInAnyOrderElementsOf(colloquy.elements().keySet());
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
