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

  @Test
  void aCoverIsMadeAndCheckedForTheNumberOfPages() throws Exception {
    Path tei = Files.copy(TEI, folder.resolve("orlov.tei.xml"));
    CommandLineFixture run =
        CommandLineFixture.run(
            "render",
            tei,
            "--pdf",
            "cover",
            "--printer",
            "kdp",
            "--paper",
            "cream",
            "--pages",
            "216",
            "-o",
            folder.resolve("out"));
    assertThat(run.err()).contains("P845", "no ISBN: the barcode's field stays white");
    Path cover = folder.resolve("out/orlov/orlov.kdp.cover.pdf");
    assertThat(check(cover, 216).out()).contains("ready for kdp").doesNotContain("not ready");
    assertThat(check(cover, 316).err()).contains("P852", "for 316 pages on cream");
  }

  private static CommandLineFixture check(Path cover, int pages) {
    return CommandLineFixture.run(
        "preflight",
        cover,
        "--cover",
        "--printer",
        "kdp",
        "--paper",
        "cream",
        "--pages",
        String.valueOf(pages));
  }

  @Test
  void aCoverWithoutNumberOfPagesIsMadeForTheBookAsLaidOut() throws Exception {
    Path tei = Files.copy(TEI, folder.resolve("orlov.tei.xml"));
    CommandLineFixture.run(
        "render", tei, "--pdf", "cover", "--printer", "lulu", "-o", folder.resolve("out"));
    assertThat(folder.resolve("out/orlov/orlov.lulu.cover.pdf")).isNotEmptyFile();
  }

  @Test
  void aSpineThatNobodyKnowsIsAskedFor() throws Exception {
    Path tei = Files.copy(TEI, folder.resolve("orlov.tei.xml"));
    CommandLineFixture run =
        CommandLineFixture.run(
            "render",
            tei,
            "--pdf",
            "cover",
            "--printer",
            "ingramspark",
            "--pages",
            "100",
            "-o",
            folder.resolve("out"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("P850", "use --spine");
    assertThat(folder.resolve("out/orlov/orlov.ingramspark.cover.pdf")).doesNotExist();
  }

  @Test
  void theHousesPrinterAndSizeAreThoseOfItsSettings() throws Exception {
    Path tei = Files.copy(TEI, folder.resolve("orlov.tei.xml"));
    Files.writeString(
        folder.resolve("edition.yaml"), "title: T\nprinter: lulu\ntrim: a5\npaper: magazine\n");
    CommandLineFixture.run("render", tei, "--pdf", "print", "-o", folder.resolve("out"));
    Path pdf = folder.resolve("out/orlov/orlov.lulu.pdf");
    assertThat(pdf).isNotEmptyFile();
    CommandLineFixture again =
        CommandLineFixture.run("preflight", pdf, "--printer", "lulu", "--trim", "148x210mm");
    assertThat(again.err()).contains("P839").doesNotContain("P831");
  }

  @Test
  void aSizeThatIsNoneIsToldInTheSettings() throws Exception {
    Path tei = Files.copy(TEI, folder.resolve("orlov.tei.xml"));
    Files.writeString(folder.resolve("edition.yaml"), "title: T\ntrim: quarto\n");
    assertThat(CommandLineFixture.run("render", tei, "-o", folder.resolve("out")).err())
        .contains("edition.yaml", "“quarto” is no size");
  }

  @Test
  void aReleaseLeavesNoFileThatHasFaultsOfLayout() throws Exception {
    String word = "x".repeat(120);
    Path tei =
        Files.writeString(
            folder.resolve("orlov.tei.xml"),
            Files.readString(TEI).replaceFirst("(<p xml:id=.t1.p1.[^>]*>)", "$1" + word + " "));
    assertThat(Files.readString(tei)).contains(word);
    Path draft = folder.resolve("draft");
    Path release = folder.resolve("release");
    assertThat(CommandLineFixture.run("render", tei, "--pdf", "print", "-o", draft).err())
        .contains("warning[P803]");
    assertThat(
            CommandLineFixture.run("render", tei, "--pdf", "print", "--release", "-o", release)
                .err())
        .contains("error[P803]");
    assertThat(draft.resolve("orlov/orlov.house.pdf")).exists();
    assertThat(release.resolve("orlov/orlov.house.pdf")).doesNotExist();
  }

  @Test
  void aCoverIsNotCheckedWithoutItsNumberOfPages() throws Exception {
    Path pdf = Files.writeString(folder.resolve("cover.pdf"), "no PDF");
    CommandLineFixture run = CommandLineFixture.run("preflight", pdf, "--cover");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--cover needs --pages N");
  }
}
