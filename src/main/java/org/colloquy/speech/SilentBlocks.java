package org.colloquy.speech;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.block.Form;
import org.colloquy.reading.Range;

/**
 * Tells blocks that look like paragraphs but are nobody's words; asked block by block, in order.
 */
final class SilentBlocks {
  private static final int LONGEST_HEAD = 80;
  private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,3}|[IVXivx]{1,5})[.)]\\s+");

  private final SpeechInput in;
  private final int signature;
  private final Set<Range> heads = new HashSet<>();
  private boolean afterNumber;

  SilentBlocks(SpeechInput in, int signature) {
    this.in = in;
    this.signature = signature;
    for (int i = 1; i + 1 < in.placed.size(); i++) {
      if (isNumberedHead(i)) {
        heads.add(in.placed.get(i).block().range());
      }
    }
  }

  private boolean isEntry(Placed placed) {
    String text = placed.block().range().of(in.text()).strip();
    return placed.role() == Role.ITEM
        || text.length() <= LONGEST_HEAD && NUMBER.matcher(text).lookingAt();
  }

  /**
   * {@code 2. The harbour dues}: a numbered line between paragraphs, without verb or closing sign,
   * and no entry of a list.
   */
  private boolean isNumberedHead(int i) {
    Placed here = in.placed.get(i);
    Placed before = in.placed.get(i - 1);
    Placed after = in.placed.get(i + 1);
    String text = here.block().range().of(in.text()).strip();
    boolean line = here.role() == Role.ITEM || here.role() == Role.PARA;
    if (!line || text.length() > LONGEST_HEAD || isEntry(before) || isEntry(after)) {
      return false;
    }
    String last = before.block().range().of(in.text()).strip();
    String words = NUMBER.matcher(text).replaceFirst("");
    return words.length() < text.length()
        && !last.isEmpty()
        && ":;,".indexOf(last.charAt(last.length() - 1)) < 0
        && isHeadline(in, here.block().range(), words);
  }

  /** A line in capitals, a number, what follows a number at the end, or a signature. */
  boolean isSilent(Placed placed) {
    String text = placed.block().range().of(in.text()).strip();
    if (placed.role() == Role.ITEM) {
      return isItemHead(placed.block().range(), text) || heads.contains(placed.block().range());
    }
    if (placed.role() != Role.PARA) {
      return false;
    }
    if (heads.contains(placed.block().range())) {
      return true;
    }
    long letters = text.codePoints().filter(Character::isLetter).count();
    long small = text.codePoints().filter(Character::isLowerCase).count();
    boolean end = placed.block().range().start() > in.text().length() * 4 / 5;
    boolean note = afterNumber && end && !Character.isLowerCase(text.codePointAt(0));
    // A page number between dashes is no mark of a note.
    afterNumber = letters == 0 && !text.isEmpty() && "-–—".indexOf(text.charAt(0)) < 0;
    boolean asks = text.endsWith("?") || text.endsWith("!");
    boolean capitals = small * 20 <= letters && text.length() < 160 && !asks;
    boolean shortLine =
        placed.block().form() == Form.SHORT
            && letters > 0
            && isHeadline(in, placed.block().range(), text);
    return letters == 0
        || capitals
        || note
        || shortLine
        || placed.block().range().start() >= signature;
  }

  /** {@code (b) _Relations with Ruritania_}: a letter or number, then words set off by mark-up. */
  private boolean isItemHead(Range range, String text) {
    String words = text.replaceFirst("^\\(?[\\p{L}\\p{N}]{1,3}[).]+\\s*", "");
    boolean markup = !words.isEmpty() && "_*".indexOf(words.charAt(0)) >= 0;
    return markup && isHeadline(in, range, words);
  }

  /** A short line without verb or closing sign, mark-up aside. */
  static boolean isHeadline(SpeechInput in, Range range, String line) {
    String text = line.replaceAll("^[_*\\s]+|[_*\\s]+$", "");
    if (text.isEmpty()) {
      return false;
    }
    boolean sign = ".?!:;…,”\")]".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean verb = false;
    for (SpeechInput.Parsed sentence : in.parse(range)) {
      for (int i = 0; i < sentence.tagged().size(); i++) {
        verb |= sentence.tagged().isFinite(i) || sentence.tagged().isAuxiliary(i);
      }
    }
    return !sign && !verb && text.length() < 60 && Character.isUpperCase(text.codePointAt(0));
  }
}
