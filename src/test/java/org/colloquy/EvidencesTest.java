package org.colloquy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.colloquy.diagnostic.Severity;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.MetadataReader;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvidencesTest {
  @Test
  void thePageIsGivenTheLinesAndWordsEachTurnRestsOn(@TempDir Path folder) throws IOException {
    SourceText source = transcript(folder);
    Edition edition = Converter.builder().build().convert(source);
    assertThat(evidence(edition, folder))
        .contains("\"t1\":[3,4,\"Orlov: How many looms are there?\"")
        .contains("\"t2\":[6,6,\"Vesela: Three hundred.\",\"R1 label\"")
        .contains("\"program\",\"\"]");
  }

  @Test
  void anEditorsTeiSaysWhoDecidedAndKeepsThePlaces(@TempDir Path folder) throws IOException {
    SourceText source = transcript(folder);
    Edition made = Converter.builder().build().convert(source);
    String tei =
        made.tei()
            .replace(
                "</titleStmt>",
                "<respStmt xml:id=\"ed\"><resp>Edited by</resp>"
                    + "<persName>Anna Rowe</persName></respStmt></titleStmt>")
            .replace("<sp xml:id=\"t2\"", "<sp cert=\"low\" resp=\"#ed\" xml:id=\"t2\"")
            .replace("Three hundred", "Quite three hundred or so");
    Edition edited = opened(tei, Optional.of(made.ledgerBytes()), Optional.of(source));
    assertThat(evidence(edited, folder))
        .contains("\"t1\":[3,4,\"Orlov: How many looms are there?\",\"\",\"\",\"\",\"label\",\"\"]")
        .contains(
            "\"t2\":[6,6,\"Vesela: Three hundred.\",\"\",\"\",\"low\",\"editor\",\"Anna Rowe\"]");
  }

  @Test
  void aTeiAloneSaysWhatItStates(@TempDir Path folder) throws IOException {
    String tei =
        Converter.builder()
            .build()
            .convert(transcript(folder))
            .tei()
            .replace("<sp xml:id=\"t2\"", "<sp cert=\"medium\" resp=\"#colloquy\" xml:id=\"t2\"");
    assertThat(evidence(opened(tei, Optional.empty(), Optional.empty()), folder))
        .contains("({\"t2\":[0,0,\"\",\"\",\"\",\"medium\",\"program\",\"\"]})");
  }

  @Test
  void whatTheMetadataSettleTheySettled(@TempDir Path folder) throws IOException {
    Metadata metadata = MetadataReader.read("who: {Vesela: Hana Vesela}", d -> {});
    Edition edition = Converter.builder().build().convert(transcript(folder), metadata);
    assertThat(evidence(edition, folder))
        .containsPattern("\"t2\":[^]]*\"metadata\",\"\"]")
        .containsPattern("\"t1\":[^]]*\"program\",\"\"]");
  }

  private static Edition opened(String tei, Optional<byte[]> ledger, Optional<SourceText> source)
      throws IOException {
    return Converter.builder().build().open("looms", tei.getBytes(UTF_8), ledger, source);
  }

  private static String evidence(Edition edition, Path folder) throws IOException {
    assertThat(edition.diagnostics()).noneMatch(d -> d.severity() == Severity.ERROR);
    edition.write(folder, Format.HTML);
    return Files.readString(folder.resolve("evidence.js"));
  }

  private static SourceText transcript(Path folder) throws IOException {
    Path transcript = folder.resolve("looms.txt");
    Files.writeString(
        transcript,
        """
        Minutes of the Weavers

        Orlov: How many looms
        are there?

        Vesela: Three hundred.

        Orlov: Good. Can they be moved to the new mill before the winter?

        Vesela: They can, if the railway gives us wagons.

        Orlov: You will have the wagons in October.

        Vesela: Thank you. Then the plan holds.

        Orlov: Write it down.

        Vesela: It is written.
        """);
    return SourceReader.read(transcript);
  }
}
