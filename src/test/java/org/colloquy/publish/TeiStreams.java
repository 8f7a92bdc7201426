package org.colloquy.publish;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/**
 * The streams of text of a TEI document, worked out without any stylesheet: the body, each foot
 * note, each running head.
 */
final class TeiStreams {
  private static final Set<String> HOLDERS =
      Set.of(
          "text",
          "front",
          "body",
          "back",
          "div",
          "titlePage",
          "docTitle",
          "sp",
          "list",
          "lg",
          "choice",
          "floatingText");
  private static final Set<String> LEAVES =
      Set.of("p", "head", "titlePart", "byline", "dateline", "docDate", "speaker", "item", "l");
  private static final Map<String, List<String>> DELIMITERS =
      Map.of("square", List.of("[", "]"), "round", List.of("(", ")"));

  private final Map<String, StringBuilder> streams = new TreeMap<>();

  private TeiStreams() {}

  static Map<String, String> of(XdmNode document) {
    var walk = new TeiStreams();
    XdmNode tei = document.children().iterator().next();
    for (XdmNode child : tei.children("text")) {
      walk.element(child, "body");
    }
    Map<String, String> folded = new TreeMap<>();
    walk.streams.forEach((name, text) -> folded.put(name, Page.fold(text)));
    return folded;
  }

  private void put(String stream, String text) {
    streams.computeIfAbsent(stream, id -> new StringBuilder()).append(text);
  }

  private void element(XdmNode element, String stream) {
    String name = element.getNodeName().getLocalName();
    String rend = attribute(element, "rend");
    if (name.equals("fw") || (name.equals("note") && attribute(element, "place").equals("foot"))) {
      content(element, attribute(element, "xml:id"), false);
      if (name.equals("note") && !rend.isEmpty()) {
        List<String> around = DELIMITERS.getOrDefault(rend, List.of("", ""));
        put(stream, around.get(0) + attribute(element, "n") + around.get(1));
      }
      return;
    }
    if (name.equals("corr")) {
      return;
    }
    if (opensBlock(element, name)) {
      put(stream, "\n");
    }
    if (name.equals("reg")) {
      put(stream, " ");
    }
    List<String> around =
        name.equals("speaker")
            ? List.of("", rend.equals("joined") ? "" : " ")
            : DELIMITERS.getOrDefault(rend, List.of("", ""));
    put(stream, around.get(0));
    content(element, stream, HOLDERS.contains(name));
    put(stream, around.get(1));
  }

  private void content(XdmNode element, String stream, boolean elementsOnly) {
    for (XdmNode child : element.children()) {
      if (child.getNodeKind() == XdmNodeKind.ELEMENT) {
        element(child, stream);
      } else if (child.getNodeKind() == XdmNodeKind.TEXT && !elementsOnly) {
        put(stream, child.getStringValue());
      }
    }
  }

  private static boolean opensBlock(XdmNode element, String name) {
    boolean leaf =
        LEAVES.contains(name)
            || (HOLDERS.contains(element.getParent().getNodeName().getLocalName())
                && (name.equals("stage") || name.equals("note")));
    XdmNode before = null;
    for (XdmNode sibling :
        element.getParent().children(child -> child.getNodeKind() == XdmNodeKind.ELEMENT)) {
      if (sibling.equals(element)) {
        break;
      }
      before = sibling;
    }
    boolean afterLabel = before != null && before.getNodeName().getLocalName().equals("speaker");
    boolean continues = Set.of("M", "F").contains(attribute(element, "part"));
    return leaf && !afterLabel && !continues && !labelOfContinuation(element, name);
  }

  private static boolean labelOfContinuation(XdmNode element, String name) {
    if (!name.equals("speaker")) {
      return false;
    }
    for (XdmNode sibling : element.getParent().children("p")) {
      return Set.of("M", "F").contains(attribute(sibling, "part"));
    }
    return false;
  }

  private static String attribute(XdmNode element, String name) {
    QName qname =
        name.startsWith("xml:")
            ? new QName("xml", "http://www.w3.org/XML/1998/namespace", name.substring(4))
            : new QName(name);
    String value = element.getAttributeValue(qname);
    return value == null ? "" : value;
  }
}
