package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintCommandsTest {
  private static final Path TEI = Path.of("src/test/resources/tei/contract.tei.xml");

  @TempDir private Path folder;

  @Test
  void aFileForAPrinterIsMadeAndItsShortnessTold() throws Exception {
    Path tei = Files.copy(TEI, folder.resolve("orlov.tei.xml"));
    CommandLineFixture run =
        CommandLineFixture.run(
            "render", tei, "--pdf", "print", "--printer", "kdp", "-o", folder.resolve("out"));
    assertThat(run.err()).contains("P839", " pages; Amazon KDP takes 24 to 828");
    Path pdf = folder.resolve("out/orlov/orlov.kdp.pdf");
    assertThat(pdf).isNotEmptyFile();
    assertThat(folder.resolve("out/orlov/index.html")).doesNotExist();
    CommandLineFixture again = CommandLineFixture.run("preflight", pdf, "--printer", "kdp");
    assertThat(again.exit()).isEqualTo(1);
    assertThat(again.out()).contains("orlov.kdp.pdf: not ready for kdp");
    assertThat(CommandLineFixture.run("preflight", pdf).out())
        .contains("orlov.kdp.pdf: ready for house");
  }

  @Test
  void aPrinterNobodyKnowsIsNamed() throws Exception {
    Path pdf = Files.writeString(folder.resolve("book.pdf"), "no PDF");
    CommandLineFixture run = CommandLineFixture.run("preflight", pdf, "--printer", "kpd");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("P844", "no printer “kpd”; known: bod, house, ingramspark");
  }

  @Test
  void whatIsNoPdfHasACode() throws Exception {
    Path pdf = Files.writeString(folder.resolve("book.pdf"), "no PDF");
    assertThat(CommandLineFixture.run("preflight", pdf).err()).contains("P843");
  }
}
