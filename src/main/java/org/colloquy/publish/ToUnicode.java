package org.colloquy.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What the codes of a PDF's fonts mean to who searches and copies: where a ligature or a shape of a
 * letter has a character of its own, the letters it stands for. Stateless.
 */
final class ToUnicode {
  private static final Pattern BLOCK =
      Pattern.compile("\\d+ begin(bfchar|bfrange)\\s+(.*?)end\\1", Pattern.DOTALL);

  private static final Pattern CHARACTER =
      Pattern.compile("<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}+)>");
  private static final Pattern RANGE =
      Pattern.compile("<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>\\s*(<\\p{XDigit}+>|\\[[^\\]]*\\])");
  private static final Pattern VALUE = Pattern.compile("<(\\p{XDigit}+)>");

  /** The most entries that a block of a map may have (PDF 32000-1, 9.10.3). */
  private static final int MOST = 100;

  private ToUnicode() {}

  /**
   * Puts letters in place of characters in the fonts of a document.
   *
   * @param letters by the PostScript name of a font, then by character
   */
  static void spell(PDDocument document, Map<String, SortedMap<Integer, String>> letters)
      throws IOException {
    if (letters.isEmpty()) {
      return;
    }
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PDPage page : document.getPages()) {
      COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      if (fonts != null) {
        for (COSName name : fonts.keySet()) {
          COSDictionary font = fonts.getCOSDictionary(name);
          if (seen.add(font)
              && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream s) {
            String face = font.getNameAsString(COSName.BASE_FONT).replaceFirst("^[A-Z]{6}\\+", "");
            SortedMap<Integer, String> own = letters.get(face);
            if (own != null) {
              spell(s, own);
            }
          }
        }
      }
    }
  }

  private static void spell(COSStream map, SortedMap<Integer, String> letters) throws IOException {
    String text;
    try (InputStream in = map.createInputStream()) {
      text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(spelled(text, letters).getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /** Returns a map of codes in which letters stand for characters, one entry a code. */
  static String spelled(String map, SortedMap<Integer, String> letters) {
    List<String> entries = new ArrayList<>();
    Matcher block = BLOCK.matcher(map);
    int first = -1;
    int last = 0;
    while (block.find()) {
      first = first < 0 ? block.start() : first;
      last = block.end();
      if (block.group(1).equals("bfchar")) {
        Matcher entry = CHARACTER.matcher(block.group(2));
        while (entry.find()) {
          entries.add(entry(Integer.parseInt(entry.group(1), 16), entry.group(2), 0, letters));
        }
      } else {
        ranges(block.group(2), letters, entries);
      }
    }
    return first < 0 ? map : map.substring(0, first) + blocks(entries) + map.substring(last);
  }

  private static void ranges(
      String block, SortedMap<Integer, String> letters, List<String> entries) {
    Matcher range = RANGE.matcher(block);
    while (range.find()) {
      int from = Integer.parseInt(range.group(1), 16);
      int to = Integer.parseInt(range.group(2), 16);
      Matcher value = VALUE.matcher(range.group(3));
      boolean listed = range.group(3).startsWith("[");
      for (int code = from; code <= to; code++) {
        if ((listed || code == from) && !value.find()) {
          break;
        }
        entries.add(entry(code, value.group(1), listed ? 0 : code - from, letters));
      }
    }
  }

  private static String entry(int code, String value, int on, SortedMap<Integer, String> letters) {
    String text = value;
    if (value.length() == 4) {
      int character = Integer.parseInt(value, 16) + on;
      String word = letters.getOrDefault(character, Character.toString(character));
      var hexadecimal = new StringBuilder();
      word.chars().forEach(unit -> hexadecimal.append("%04X".formatted(unit)));
      text = hexadecimal.toString();
    }
    return "<%04X> <%s>\n".formatted(code, text);
  }

  private static String blocks(List<String> entries) {
    var blocks = new StringBuilder();
    for (int i = 0; i < entries.size(); i += MOST) {
      List<String> some = entries.subList(i, Math.min(i + MOST, entries.size()));
      blocks.append(some.size()).append(" beginbfchar\n");
      some.forEach(blocks::append);
      blocks.append("endbfchar\n");
    }
    return blocks.toString();
  }
}
