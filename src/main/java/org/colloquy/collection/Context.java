package org.colloquy.collection;

/**
 * A mention with the words round it, for one line.
 *
 * @param before at most {@value #REACH} characters before it
 * @param name the name as printed
 * @param after at most {@value #REACH} characters after it
 */
record Context(String before, String name, String after) {
  private static final int REACH = 60;

  static Context of(Mention mention) {
    String text = mention.passage().text();
    int from = Math.max(0, mention.start() - REACH);
    if (from > 0) {
      int blank = text.indexOf(' ', from);
      from = blank >= 0 && blank < mention.start() ? blank + 1 : whole(text, from);
    }
    int to = Math.min(text.length(), mention.end() + REACH);
    if (to < text.length()) {
      int blank = text.lastIndexOf(' ', to);
      to = blank > mention.end() ? blank : whole(text, to);
    }
    return new Context(
        (from > 0 ? "… " : "") + text.substring(from, mention.start()),
        text.substring(mention.start(), mention.end()),
        text.substring(mention.end(), to) + (to < text.length() ? " …" : ""));
  }

  /** A character may take two places; a cut between them would leave none. */
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
