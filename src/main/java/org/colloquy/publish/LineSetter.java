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

/** Sets single lines of small text on a finished page. All lengths are millipoints. */
record LineSetter(FontInfo fonts, String family, boolean black) {
  private static final Color QUIET = new Color(0x40, 0x40, 0x40);

  /** Returns a face of the text's family. */
  Font font(boolean italic, int size) {
    String style = italic ? Font.STYLE_ITALIC : Font.STYLE_NORMAL;
    FontTriplet face = fonts.fontLookup(family, style, Font.WEIGHT_NORMAL);
    return fonts.getFontInstance(face, size);
  }

  /** Returns how wide a line is. */
  static int width(String text, Font font) {
    return font.getWordWidth(text);
  }

  /** Sets a line in a region, with its left end at {@code x} and its baseline at {@code y}. */
  void set(RegionReference region, String text, Font font, int x, int y) {
    int width = width(text, font);
    var words = new TextArea();
    TraitSetter.addFontTraits(words, font);
    words.addTrait(Trait.COLOR, black ? Color.BLACK : QUIET); // a printer screens grey: dots
    words.setIPD(width);
    words.addWord(text, width, null, null, null, 0);
    var line = new LineArea();
    line.setIPD(width);
    line.addInlineArea(words);
    var block = new Block();
    block.setPositioning(Block.ABSOLUTE);
    block.setIPD(width);
    block.setXOffset(x);
    block.setYOffset(y);
    block.addLineArea(line);
    insert(region.getBlocks(), block);
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
