package org.colloquy.inline;

/** Law L3: the words and hidden characters of a tree, in order, tile their flow. */
final class Tiling {
  private Tiling() {}

  /**
   * Checks a node.
   *
   * @param node the node
   * @param at where it must start
   * @return where it ends
   * @throws IllegalStateException if it starts elsewhere
   */
  static int check(Node node, int at) {
    if (node instanceof Element element) {
      int end = at;
      for (Node child : element.children()) {
        end = check(child, end);
      }
      return end;
    }
    if (node instanceof Point) {
      return at;
    }
    if (node.range().start() != at) {
      throw new IllegalStateException(
          "the tree goes on at " + node.range().start() + " instead of " + at);
    }
    return node.range().end();
  }
}
