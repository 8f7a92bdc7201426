package org.colloquy.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.citation.Citations.Citation;
import org.colloquy.citation.EditionHeader.Archive;
import org.colloquy.citation.EditionHeader.Name;
import org.colloquy.citation.EditionHeader.When;
import org.junit.jupiter.api.Test;

/** Citations of invented headers, against the examples of the styles' handbooks in form. */
final class CitationStylesTest {
  private static final CitationStyles STYLES = new CitationStyles();

  /** A record held in an archive and published with an address. */
  private static final EditionHeader FULL =
      header(
          "Talk with A. Orlov-senior about Mills", new When("1951-06-14", "14 June 1951", false));

  @Test
  void chicagoCitesTheRecordInANoteAndABibliography() {
    assertThat(words(FULL, "en"))
        .containsEntry(
            "note",
            "John Rowe, trans., “Talk with A. Orlov-senior about Mills,” Lantern Press, June 14,"
                + " 1951, F. 3, Op. 1, D. 12, Archive of the Foreign Ministry, Neustadt,"
                + " https://example.org/mills.")
        .containsEntry(
            "bibliography",
            "Rowe, John, trans. “Talk with A. Orlov-senior about Mills.” Lantern Press, June 14,"
                + " 1951. F. 3, Op. 1, D. 12. Archive of the Foreign Ministry, Neustadt."
                + " https://example.org/mills.");
  }

  @Test
  void mlaAndApaHaveTheirOwnForms() {
    assertThat(words(FULL, "en"))
        .containsEntry(
            "mla",
            "Rowe, John, translator. “Talk with A. Orlov-senior about Mills.” Lantern Press, 14"
                + " June 1951, Archive of the Foreign Ministry, Neustadt, F. 3, Op. 1, D. 12,"
                + " https://example.org/mills.")
        .containsEntry(
            "apa",
            "Talk with A. Orlov-senior about Mills (J. Rowe, Trans.). (1951). Lantern Press."
                + " Archive of the Foreign Ministry (F. 3, Op. 1, D. 12), Neustadt."
                + " https://example.org/mills");
  }

  @Test
  void aPassageStandsBeforeTheAddressWhichLeadsToIt() {
    assertThat(passages(FULL).get("note"))
        .endsWith(", Neustadt, 12.2, https://example.org/mills#t12.p2.");
    assertThat(passages(FULL).get("mla")).endsWith(" about Mills,” sec. 12.2)");
    assertThat(passages(FULL).get("apa")).endsWith(" about Mills, 1951, sec. 12.2)");
    assertThat(passages(FULL).get("bibtex"))
        .contains("pages = {12.2}", "url = {https://example.org/mills#t12.p2}");
    assertThat(passages(FULL).get("ris"))
        .contains("\nSP  - 12.2\n", "UR  - https://example.org/mills#t12.p2");
    assertThat(passages(FULL).get("csl")).contains("\"page\":\"12.2\"");
  }

  @Test
  void aPassageOfARecordWithoutAddressStandsLast() {
    EditionHeader bare = bare("A talk about mills");
    assertThat(words(bare, "en").get("note")).isEqualTo("“A talk about mills,” n.d.");
    assertThat(passages(bare).get("note")).isEqualTo("“A talk about mills,” n.d., 12.2.");
  }

  @Test
  void nothingIsSaidThatNobodyKnows() {
    assertThat(words(bare("A talk about mills"), "en").values())
        .noneMatch(words -> words.contains("npublished"))
        .noneMatch(words -> words.contains("rans."));
    assertThat(words(bare("A talk"), "en")).doesNotContainKey("bibliography");
  }

  @Test
  void anInferredDateStandsInBrackets() {
    EditionHeader inferred = header("A talk", new When("1951-06", "June 1951", true));
    assertThat(words(inferred, "en").get("note")).contains(", [June 1951], ");
    assertThat(words(inferred, "en").get("apa")).contains("([June 1951])");
    assertThat(words(inferred, "en").get("csl")).contains("[[1951,6]],\"circa\":true");
  }

  @Test
  void aTitleStandsAsTheHeaderHasIt() {
    assertThat(words(bare("Is “wool” (and #2 {x}) enough?"), "en"))
        .containsEntry("mla", "“Is ‘wool’ (and #2 {x}) enough?”")
        .containsEntry("apa", "Is “wool” (and #2 {x}) enough? (n.d.).")
        .satisfies(
            words ->
                assertThat(words.get("bibtex"))
                    .contains(
                        "{{Is “wool” (and \\#2 \\textbraceleft x\\textbraceright ) enough?}}"));
  }

  @Test
  void theWordsRoundItAreOfTheLanguageAskedFor() {
    assertThat(words(FULL, "de").get("note")).contains("John Rowe, Übers., „Talk");
    assertThat(words(FULL, "ru").get("note")).contains("«Talk");
    assertThat(words(FULL, "tlh")).isEqualTo(words(FULL, "en"));
  }

  @Test
  void theSameHeaderIsCitedTheSameAfterOthers() {
    Map<String, String> before = words(FULL, "en");
    words(bare("Another"), "en");
    assertThat(words(FULL, "en")).isEqualTo(before);
  }

  @Test
  void namesAreSplitAsTheyAreSorted() {
    assertThat(new Name("Anna van der Meer", false).family()).isEqualTo("van der Meer");
    assertThat(new Name("Anna van der Meer", false).given()).isEqualTo("Anna");
    assertThat(new Name("Orlova, Anna", false).given()).isEqualTo("Anna");
    assertThat(new Name("Orlova", false).given()).isEmpty();
  }

  private static Map<String, String> words(EditionHeader header, String language) {
    return all(header, language).collect(Collectors.toMap(Citation::form, Citation::words));
  }

  private static Map<String, String> passages(EditionHeader header) {
    return all(header, "en")
        .collect(
            Collectors.toMap(
                Citation::form,
                each ->
                    each.passage()
                        .replace(Citations.NUMBER, "12.2")
                        .replace(Citations.ID, "t12.p2")));
  }

  private static Stream<Citation> all(EditionHeader header, String language) {
    Citations citations = STYLES.cite(header, language);
    return Stream.concat(citations.styles().stream(), citations.records().stream());
  }

  private static EditionHeader header(String title, When date) {
    return new EditionHeader(
        "mills",
        title,
        "en",
        Optional.of(date),
        List.of(),
        List.of(),
        List.of(new Name("John Rowe", false)),
        Optional.of("Lantern Press"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("https://example.org/mills"),
        new Archive("Archive of the Foreign Ministry", "Neustadt", "F. 3, Op. 1, D. 12"),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static EditionHeader bare(String title) {
    return new EditionHeader(
        "mills",
        title,
        "en",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Archive("", "", ""),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
