package org.colloquy.publish;

import java.awt.Color;
import java.util.List;
import org.apache.fop.area.Area;
import org.apache.fop.area.Block;
import org.apache.fop.area.LineArea;
import org.apache.fop.area.RegionReference;
import org.apache.fop.area.Trait;
import org.apache.fop.area.inline.TextArea;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;
import org.apache.fop.layoutmgr.TraitSetter;
import org.colloquy.font.FaceRuns;

/** Sets single lines of small text on a finished page. All lengths are millipoints. */
record LineSetter(FontInfo fonts, FaceRuns faces, String family, boolean black) {
  private static final Color QUIET = new Color(0x40, 0x40, 0x40);

  /** Returns a face of the text's family, with figures of one height. */
  Font font(boolean italic, int size) {
    String style = italic ? Font.STYLE_ITALIC : Font.STYLE_NORMAL;
    FontTriplet face = fonts.fontLookup(family, style, Font.WEIGHT_NORMAL);
    return fonts.getFontInstance(face, size);
  }

  /** Returns how wide a line is. */
  int width(String text, Font font) {
    return faces.of(text).stream()
        .mapToInt(run -> font(run, font).getWordWidth(text.substring(run.start(), run.end())))
        .sum();
  }

  /** Returns the face for words that the text's family may lack. */
  private Font font(FaceRuns.Run run, Font font) {
    if (run.family().equals(faces.text())) {
      return font;
    }
    FontTriplet own = font.getFontTriplet();
    FontTriplet face = fonts.fontLookup(run.family().name(), own.getStyle(), own.getWeight());
    return fonts.getFontInstance(face, (int) Math.round(font.getFontSize() * run.family().scale()));
  }

  /** Sets a line in a region, with its left end at {@code x} and its baseline at {@code y}. */
  void set(RegionReference region, String text, Font font, int x, int y) {
    int width = width(text, font);
    var line = new LineArea();
    line.setIPD(width);
    for (FaceRuns.Run run : faces.of(text)) {
      line.addInlineArea(words(text.substring(run.start(), run.end()), font(run, font)));
    }
    var block = new Block();
    block.setPositioning(Block.ABSOLUTE);
    block.setIPD(width);
    block.setXOffset(x);
    block.setYOffset(y);
    block.addLineArea(line);
    insert(region.getBlocks(), block);
  }

  private TextArea words(String text, Font font) {
    int width = font.getWordWidth(text);
    var words = new TextArea();
    TraitSetter.addFontTraits(words, font);
    words.addTrait(Trait.COLOR, black ? Color.BLACK : QUIET); // a printer screens grey: dots
    words.setIPD(width);
    words.addWord(text, width, null, null, null, 0);
    return words;
  }

  /** Before all that stacks, so that nothing has moved the origin; in the order of the calls. */
  private static void insert(List<Area> blocks, Block block) {
    int at = 0;
    while (at < blocks.size()
        && blocks.get(at) instanceof Block before
        && before.getPositioning() == Block.ABSOLUTE) {
      at++;
    }
    blocks.add(at, block);
  }
}
