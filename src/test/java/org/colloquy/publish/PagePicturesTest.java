package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colloquy.Converter;
import org.colloquy.Edition;
import org.colloquy.Format;
import org.colloquy.LongVolume;
import org.colloquy.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of the sample and of a volume as pictures in {@code target/pages}, to be looked at. */
class PagePicturesTest {
  private static final Path PICTURES = Path.of("target/pages");
  private static final int DPI = 110;

  @TempDir Path folder;

  @Test
  void pagesOfTheSampleHaveInk() throws IOException {
    Path tei = Path.of("tei/editions/stalin-kim-1950-04.tei.xml");
    Edition sample =
        Converter.builder()
            .build()
            .open("sample", Files.readAllBytes(tei), Optional.empty(), Optional.empty());
    sample.write(folder, Format.PDF);
    draw("sample", List.of("April 1950", "Contents", "shipyards", "Numbers are those"));
  }

  @Test
  void pagesOfAVolumeHaveInk() throws IOException {
    Volume volume = Volume.open(LongVolume.write(folder, 4, 40_000), Converter.builder().build());
    volume.edition().orElseThrow().write(folder, Format.PDF);
    draw("harbour-talks", List.of("Contents", "How to cite", "Turns 5", "Numbers are those"));
  }

  /** Draws the first page after the title leaf that has some words, for each of these. */
  private void draw(String name, List<String> wanted) throws IOException {
    Files.createDirectories(PICTURES);
    try (PDDocument pdf = Loader.loadPDF(folder.resolve(name + ".pdf").toFile())) {
      var renderer = new PDFRenderer(pdf);
      for (int i = 0; i < wanted.size(); i++) {
        int page = page(pdf, wanted.get(i));
        assertThat(page).as(wanted.get(i)).isPositive();
        BufferedImage picture = renderer.renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
        assertThat(darkest(picture)).isLessThan(64);
        String file = name + "-" + (i + 1) + ".png";
        ImageIO.write(picture, "png", PICTURES.resolve(file).toFile());
      }
    }
  }

  private static int page(PDDocument pdf, String words) throws IOException {
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      var stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      String text = stripper.getText(pdf).replaceAll("[\\s\\p{Z}]+", " ");
      if (text.contains(words)) {
        return page;
      }
    }
    return 0;
  }

  private static int darkest(BufferedImage picture) {
    int darkest = 255;
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        darkest = Math.min(darkest, picture.getRaster().getSample(x, y, 0));
      }
    }
    return darkest;
  }
}
