package org.colloquy.publish;

import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.OffDocumentItem;
import org.apache.fop.area.PageViewport;
import org.apache.fop.area.RenderPagesModel;
import org.apache.fop.fonts.FontInfo;
import org.xml.sax.SAXException;

/**
 * The engine's handler with one thing added: each page is handed out before it is painted, if it is
 * to be painted at all.
 */
final class BookHandler extends AreaTreeHandler {
  private Consumer<PageViewport> pages = page -> {};

  private final boolean painted;

  BookHandler(FOUserAgent agent, OutputStream out, boolean painted) throws FOPException {
    super(agent, MimeConstants.MIME_PDF, out);
    this.painted = painted;
  }

  /** Says who sees the pages. */
  void onPage(Consumer<PageViewport> taker) {
    pages = taker;
  }

  FontInfo fonts() {
    return fontInfo;
  }

  @Override
  protected void setupModel(FOUserAgent agent, String format, OutputStream out)
      throws FOPException {
    // Called by the superclass's constructor, before this class has its fields.
    model = new PageModel(agent, format, fontInfo, out);
  }

  private final class PageModel extends RenderPagesModel {
    PageModel(FOUserAgent agent, String format, FontInfo fonts, OutputStream out)
        throws FOPException {
      super(agent, format, fonts, out);
    }

    @Override
    public void addPage(PageViewport page) {
      pages.accept(page);
      if (painted) {
        super.addPage(page);
      }
    }

    @Override
    public void handleOffDocumentItem(OffDocumentItem item) {
      if (painted) { // it would look for pages that are not there
        super.handleOffDocumentItem(item);
      }
    }

    @Override
    public void endDocument() throws SAXException {
      if (painted) {
        super.endDocument();
      }
    }
  }
}
