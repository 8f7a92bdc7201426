package org.colloquy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.profile.MetadataReader;
import org.colloquy.source.SourceReader;

/** A volume of three short invented records in two parts, with introductions. */
public final class InventedVolume {
  static final String YAML =
      """
      title: Harbour Talks, 1951–1953
      subtitle: Three conversations on a ferry
      editor:
        - Anna Orlova
        - Petr Ilin
      publisher: Town Press
      place: Neustadt
      date: 1961
      isbn: 978-3-16-148410-0
      series: Records of the Harbour
      licence:
        url: https://creativecommons.org/licenses/by/4.0/
      abstract: How a ferry was bought.
      introduction: preface.md
      parts:
        - title: The first year
          introduction: first-year.md
          editions: [harbour-01, harbour-02]
        - title: The ferry
          editions:
            - harbour-03.tei.xml
      """;

  static final String PREFACE =
      """
      # Preface

      The talks were held in the *old* customs house.[^1] Nobody <b>smoked</b>.

      ## Principles

      1. Nothing is left out.
      2. See [the archive](https://example.org/archive).

      > The ferry is late,
      > as always.

      [^1]: It stood until 1958.
      """;

  static final String FIRST =
      """
      Talk of Harbour Master Crane with Mrs. Rowan

      3 March 1951

      Mr. Crane: The ferry to Halden is old.[1] Mrs. Rowan has seen it.

      Mrs. Rowan: I have seen it. It leaks.

      Mr. Crane: Then we shall write to the Harbour Office in Vienna.

      Mrs. Rowan: Dr. Odell will write the letter.

      Notes

      [1] Built in 1899.
      """;

  static final String SECOND =
      """
      Second talk on the ferry

      9 April 1951

      Mrs. Rowan: The letter has come from Vienna.[1]

      Dr. Odell: I wrote it in March. Mr. Crane was in Paris.

      Mrs. Rowan: Was he?[2]

      Dr. Odell: He was.

      Notes

      [1] It is lost.
      [2] He was not.
      """;

  static final String THIRD =
      """
      Third talk on the ferry

      1 June 1953

      Captain Berg: The new ferry lies in Vienna.

      Mr. Crane: At last.

      Captain Berg: Dr. Odell paid for it.
      """;

  private InventedVolume() {}

  /** Writes the volume into a folder and returns the path of its plan. */
  public static Path write(Path folder) throws IOException {
    edition(folder, "harbour-01", FIRST);
    edition(folder, "harbour-02", SECOND);
    edition(folder, "harbour-03", THIRD);
    Files.writeString(folder.resolve("preface.md"), PREFACE);
    Files.writeString(
        folder.resolve("first-year.md"), "It began with a leak.[^a]\n\n[^a]: In March.\n");
    Path yaml = folder.resolve("volume.yaml");
    Files.writeString(yaml, YAML);
    return yaml;
  }

  static void edition(Path folder, String name, String transcript) throws IOException {
    var source = SourceReader.of(name + ".txt", transcript.getBytes(UTF_8));
    var metadata = MetadataReader.read("archive.name: Town Archive", found -> {});
    Files.write(
        folder.resolve(name + ".tei.xml"),
        Records.Shared.CONVERTER.convert(source, metadata).teiBytes());
  }
}
