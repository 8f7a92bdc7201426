package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvidencesTest {
  @Test
  void thePageIsGivenTheLinesAndWordsEachTurnRestsOn(@TempDir Path folder) throws IOException {
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
    Converter.builder().build().convert(SourceReader.read(transcript)).write(folder, Format.HTML);
    assertThat(Files.readString(folder.resolve("evidence.js")))
        .contains("\"t1\":[3,4,\"Orlov: How many looms are there?\"")
        .contains("\"t2\":[6,6,\"Vesela: Three hundred.\"");
  }
}
