package org.colloquy.publish;

import java.util.List;
import java.util.OptionalInt;
import org.apache.fop.area.Area;
import org.apache.fop.area.Block;
import org.apache.fop.area.BlockParent;
import org.apache.fop.area.BlockViewport;
import org.apache.fop.area.BodyRegion;
import org.apache.fop.area.Footnote;
import org.apache.fop.area.LineArea;
import org.apache.fop.area.MainReference;
import org.apache.fop.area.RegionReference;
import org.apache.fop.area.Span;
import org.apache.fop.area.Trait;
import org.apache.fop.area.inline.InlineArea;
import org.apache.fop.area.inline.InlineBlockParent;
import org.apache.fop.area.inline.InlineParent;
import org.apache.fop.area.inline.TextArea;

/**
 * Walks the areas of a page in reading order and tells where ids and lines stand. It adds up
 * positions as the engine's painter does. All lengths are millipoints from the region's top.
 */
final class PageWalk {
  /** What the walk tells. */
  interface Visitor {
    /** An area with an id begins. */
    void id(String id);

    /** A line of text stands with its baseline there; what it holds follows. */
    void line(int baseline);

    /** The text has ended, the notes at its foot follow. */
    default void notes() {}
  }

  private final Visitor visitor;

  private PageWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Walks the text of a page, then its notes. */
  static void body(BodyRegion region, Visitor visitor) {
    var walk = new PageWalk(visitor);
    MainReference main = region.getMainReference();
    if (main != null) {
      walk.spans(main);
    }
    Footnote notes = region.getFootnote();
    if (notes != null && notes.getChildAreas() != null) {
      visitor.notes();
      walk.areas(notes.getChildAreas(), notes.getTop());
    }
  }

  /** Returns the baseline of the first line in a region of static content. */
  static OptionalInt firstBaseline(RegionReference region) {
    var first = new FirstLine();
    new PageWalk(first).areas(region.getBlocks(), 0);
    return first.baseline;
  }

  private static final class FirstLine implements Visitor {
    private OptionalInt baseline = OptionalInt.empty();

    @Override
    public void id(String id) {
      // only the line matters
    }

    @Override
    public void line(int y) {
      if (baseline.isEmpty()) {
        baseline = OptionalInt.of(y);
      }
    }
  }

  private void spans(MainReference main) {
    int top = 0;
    for (Object child : main.getSpans()) {
      Span span = (Span) child;
      for (int column = 0; column < span.getColumnCount(); column++) {
        List<?> areas = span.getNormalFlow(column).getChildAreas();
        if (areas != null) {
          areas(areas, top);
        }
      }
      top += span.getHeight();
    }
  }

  private int areas(List<?> areas, int top) {
    int y = top;
    for (Object area : areas) {
      if (area instanceof LineArea line) {
        line(line, y);
        y += line.getAllocBPD();
      } else if (area instanceof Block block) {
        y = block(block, y);
      }
    }
    return y;
  }

  private int block(Block block, int y) {
    identify(block);
    List<?> children = block.getChildAreas();
    if (block instanceof BlockViewport) {
      if (children != null) {
        areas(children, y);
      }
    } else if (children != null) {
      int start = y + block.getYOffset() + block.getSpaceBefore();
      areas(children, start + block.getBorderAndPaddingWidthBefore());
    }
    return block.getPositioning() == Block.ABSOLUTE ? y : y + block.getAllocBPD();
  }

  private void line(LineArea line, int y) {
    int top = y + line.getSpaceBefore();
    for (Object child : line.getInlineAreas()) {
      OptionalInt baseline = inline((InlineArea) child, top);
      if (baseline.isPresent()) {
        visitor.line(baseline.getAsInt());
        break;
      }
    }
    for (Object child : line.getInlineAreas()) {
      identifyAll((InlineArea) child);
    }
  }

  /** Returns the baseline of the first text in an inline area. */
  private static OptionalInt inline(InlineArea area, int top) {
    int offset = top + area.getBlockProgressionOffset();
    if (area instanceof TextArea text) {
      return OptionalInt.of(offset + text.getBaselineOffset());
    }
    if (area instanceof InlineParent parent) {
      for (InlineArea child : parent.getChildAreas()) {
        OptionalInt found = inline(child, offset);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return OptionalInt.empty();
  }

  private void identifyAll(InlineArea area) {
    identify(area);
    if (area instanceof InlineParent parent && !(area instanceof TextArea)) {
      parent.getChildAreas().forEach(this::identifyAll);
    } else if (area instanceof InlineBlockParent parent) {
      identifyBlocks(parent.getChildArea());
    }
  }

  private void identifyBlocks(BlockParent block) {
    identify(block);
    if (block != null && block.getChildAreas() != null) {
      areas(block.getChildAreas(), 0);
    }
  }

  private void identify(Area area) {
    if (area != null && area.getTrait(Trait.PROD_ID) instanceof String id) {
      visitor.id(id);
    }
  }
}
