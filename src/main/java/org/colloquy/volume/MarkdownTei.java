package org.colloquy.volume;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.w3c.dom.Element;

/**
 * Markdown to TEI: headings, paragraphs, lists, quotations, emphasis, links, and notes written
 * {@code [^1]} with {@code [^1]: words} on a line of its own. HTML in it is text. For one text.
 */
final class MarkdownTei {
  /** Characters that XML has no place for. */
  private static final Pattern ALIEN =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private static final Pattern NOTE =
      Pattern.compile("(?m)^\\[\\^([^\\]\\s]+)\\]:[ \\t]*(.*(?:\\n[ \\t]+\\S.*)*)\\n?");
  private static final Pattern CALL = Pattern.compile("\\[\\^([^\\]\\s]+)\\]");

  private final String id;
  private final Map<String, String> notes = new HashMap<>();
  private int called;

  private MarkdownTei(String id) {
    this.id = id;
  }

  /**
   * Writes a text at the end of a division, body or front.
   *
   * @param id what stands before the ids of its notes
   */
  static void write(String markdown, String id, Element parent) {
    var writer = new MarkdownTei(id);
    String clean = ALIEN.matcher(markdown).replaceAll("").replace("\r\n", "\n");
    // A note that nothing calls stays where it stands: no word is lost.
    String text =
        NOTE.matcher(clean)
            .replaceAll(
                note -> {
                  if (count(clean, "[^" + note.group(1) + "]") < 2) {
                    return Matcher.quoteReplacement(note.group());
                  }
                  writer.notes.put(note.group(1), note.group(2).replaceAll("\\n[ \\t]+", " "));
                  return "";
                });
    writer.document(Parser.builder().build().parse(text), parent);
  }

  /** A heading opens a division in that of the heading before it of a lower number. */
  private void document(Node document, Element parent) {
    Element at = parent;
    int level = 0;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        boolean opens = at == parent && parent.getLastChild() == null;
        while (level >= heading.getLevel()) {
          at = (Element) at.getParentNode();
          level = at == parent ? 0 : Integer.parseInt(at.getAttribute("n"));
        }
        if (!opens || !Dom.is(parent, "div")) {
          at = Dom.add(at, "div", "n", String.valueOf(heading.getLevel()));
          level = heading.getLevel();
        }
        inlines(heading, Dom.add(at, "head"));
      } else {
        block(node, at);
      }
    }
    Dom.all(parent).filter(div -> div != parent && Dom.is(div, "div")).forEach(MarkdownTei::bare);
  }

  private static void bare(Element div) {
    div.removeAttribute("n");
  }

  private void blocks(Node parent, Element into) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, into);
    }
  }

  private void block(Node node, Element into) {
    if (node instanceof Paragraph || node instanceof Heading) {
      inlines(node, Dom.add(into, "p"));
    } else if (node instanceof BlockQuote) {
      blocks(node, Dom.add(into, "quote"));
    } else if (node instanceof BulletList) {
      items(node, into, 0);
    } else if (node instanceof OrderedList list) {
      Integer first = list.getMarkerStartNumber();
      items(node, into, first == null ? 1 : first);
    } else if (node instanceof HtmlBlock html) {
      Dom.leaf(into, "p", html.getLiteral().strip());
    } else if (node instanceof FencedCodeBlock code) {
      Dom.leaf(into, "p", code.getLiteral().strip());
    } else if (node instanceof IndentedCodeBlock code) {
      Dom.leaf(into, "p", code.getLiteral().strip());
    }
  }

  /** Items have their mark among their words, as everywhere in Colloquy's TEI. */
  private void items(Node list, Element into, int first) {
    Element made = Dom.add(into, "list");
    int number = first;
    for (Node node = list.getFirstChild(); node instanceof ListItem; node = node.getNext()) {
      Element item = Dom.add(made, "item");
      String mark = first > 0 ? number++ + ". " : "• ";
      boolean simple =
          node.getFirstChild() instanceof Paragraph && node.getFirstChild().getNext() == null;
      if (simple) {
        words(mark, item);
        inlines(node.getFirstChild(), item);
      } else {
        blocks(node, item);
        Dom.all(item)
            .filter(p -> Dom.is(p, "p"))
            .findFirst()
            .ifPresent(
                p -> p.insertBefore(p.getOwnerDocument().createTextNode(mark), p.getFirstChild()));
      }
    }
  }

  private void inlines(Node parent, Element into) {
    var text = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      // What may be a note's call comes in several pieces.
      if (node instanceof Text piece) {
        text.append(piece.getLiteral());
        continue;
      }
      text(text, into);
      inline(node, into);
    }
    text(text, into);
  }

  private void inline(Node node, Element into) {
    if (node instanceof Emphasis) {
      inlines(node, inner(into, "hi", "rend", "italic"));
    } else if (node instanceof StrongEmphasis) {
      inlines(node, inner(into, "hi", "rend", "bold"));
    } else if (node instanceof Link link && !link.getDestination().isBlank()) {
      String target = link.getDestination().strip().replaceAll("\\s", "%20");
      inlines(node, inner(into, "ref", "target", target));
    } else if (node instanceof Code code) {
      words(code.getLiteral(), into);
    } else if (node instanceof HtmlInline html) {
      words(html.getLiteral(), into);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      words(" ", into);
    } else if (node instanceof Image || node instanceof Link) {
      inlines(node, into);
    }
  }

  /** Writes words, and notes where they are called; a call without a note stays words. */
  private void text(StringBuilder text, Element into) {
    int end = 0;
    Matcher call = CALL.matcher(text);
    while (call.find()) {
      String words = notes.remove(call.group(1));
      if (words != null) {
        words(text.substring(end, call.start()), into);
        note(words, into);
        end = call.end();
      }
    }
    words(text.substring(end), into);
    text.setLength(0);
  }

  private void note(String words, Element into) {
    called++;
    Element note = inner(into, "note", "place", "foot", "xml:id", id + ".n" + called);
    Node parsed = Parser.builder().build().parse(words);
    for (Node node = parsed.getFirstChild(); node != null; node = node.getNext()) {
      inlines(node, note);
    }
  }

  private static void words(String words, Element into) {
    if (!words.isEmpty()) {
      into.appendChild(into.getOwnerDocument().createTextNode(words));
    }
  }

  private static Element inner(Element into, String name, String... attributes) {
    Element made = into.getOwnerDocument().createElementNS(Dom.TEI, name);
    for (int i = 0; i < attributes.length; i += 2) {
      Dom.set(made, attributes[i], attributes[i + 1]);
    }
    return (Element) into.appendChild(made);
  }

  private static int count(String text, String words) {
    return (text.length() - text.replace(words, "").length()) / words.length();
  }
}
