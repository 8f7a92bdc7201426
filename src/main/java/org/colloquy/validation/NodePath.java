package org.colloquy.validation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmSequenceIterator;

/** Finds an element by the path that {@code fn:path} gives: the way back from a report. */
final class NodePath {
  /** One element step: {@code /Q{namespace}name[position]}. */
  private static final Pattern STEP = Pattern.compile("/Q\\{([^}]*)\\}([^/\\[@]+)\\[(\\d+)\\]");

  private static final QName XML_ID = new QName("xml", XMLConstants.XML_NS_URI, "id");

  private NodePath() {}

  /**
   * Returns the element that {@code path} leads to; for an attribute or a text, the element that
   * has it. A path that leads nowhere gives the last element that is there.
   */
  static XdmNode resolve(XdmNode document, String path) {
    XdmNode at = document;
    Matcher steps = STEP.matcher(path == null ? "" : path);
    while (steps.find()) {
      QName name = new QName(steps.group(1), steps.group(2));
      Optional<XdmNode> child = child(at, name, Integer.parseInt(steps.group(3)));
      if (child.isEmpty()) {
        return at;
      }
      at = child.get();
    }
    return at;
  }

  /** Returns the xml:id of the element, or of the nearest above it that has one; else "". */
  static String nearestId(XdmNode node) {
    for (XdmNode at = node; at != null; at = at.getParent()) {
      String id = at.getNodeKind() == XdmNodeKind.ELEMENT ? at.getAttributeValue(XML_ID) : null;
      if (id != null) {
        return id;
      }
    }
    return "";
  }

  private static Optional<XdmNode> child(XdmNode parent, QName name, int position) {
    XdmSequenceIterator<XdmNode> children = parent.axisIterator(Axis.CHILD, name);
    XdmNode child = null;
    for (int i = 0; i < position; i++) {
      if (!children.hasNext()) {
        return Optional.empty();
      }
      child = children.next();
    }
    return Optional.ofNullable(child);
  }
}
