package org.colloquy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Records that nobody should have made, by seed: a golden input, or a stretch of a real record
 * where there are some, after one to four mutations. The same seed gives the same bytes wherever
 * the same records are at hand.
 */
final class HostileRecords {
  private static final int STRETCH = 800;
  private static final int LONGEST = 12_000;

  private static final String[] CHARACTERS = {
    "\u0000",
    "\u0001",
    "\u001B",
    "\u007F",
    "\u0085",
    "\u2028",
    "\u2029",
    "\uFFFE",
    "\uFFFF",
    "\uFEFF",
    "\uFFFD",
    "\u00AD",
    "\u200B",
    "\u200D",
    "\u202E",
    "\u2066",
    "\u00A0",
    "\u3000",
    "\f",
    "\u000B",
    "\t",
    "\uD83D\uDE00",
    "e\u0301\u0323",
    "\u0301",
    "\uE000",
    "\uD83F\uDFFE",
    "\uFB01"
  };

  private static final String[] SIGNS = {
    "]]>",
    "<!DOCTYPE a [",
    "&lt;",
    "&#0;",
    "&#x110000;",
    "<sp who='#x'>",
    "--",
    "?>",
    "<![CDATA[",
    "{",
    "}",
    "*",
    "**",
    "_",
    "__",
    "\"",
    "“",
    "”",
    "„",
    "«",
    "»",
    "‘",
    "’",
    "[",
    "]",
    "(",
    ")",
    "[1]",
    "[*]",
    "¹",
    "…",
    "—",
    " - ",
    "[sic]",
    "[?]",
    "[them]",
    "[illegible]",
    "[Page 4]",
    "\\[",
    "(?)",
    "com[munist]",
    "[one line missing]",
    "(Laughter.)",
    "[[Page 12]]",
    "- 7 -",
    "Mr. ",
    ": "
  };

  private static final String[] LINES = {
    "PARTICIPANTS:",
    "Present:",
    "Notes",
    "[1] Source: a box.",
    "1 See above.",
    "* Not in print.",
    "ACT I.",
    "SCENE II.",
    "Q",
    "Q:",
    "A:",
    "A.",
    "MR. X:",
    "ALL:",
    "(UNKNOWN): Yes.",
    "I",
    "1.",
    "[Exeunt.]",
    "(Applause.)",
    "March 0000",
    "31 February 1999",
    "99/99/9999",
    "25:99 p.m.",
    "from 1950 to 1900",
    "Translated by",
    "Skip to content",
    "Record ID",
    "\f",
    "[Page 3]",
    "12",
    "Date: 1 May 1950",
    "Interpreted by",
    "Author: ",
    "Signed:",
    "a) b) c)",
    "- - -",
    "* * *",
    "|a|b|",
    "Mr. A said that Mr. B said that Mr. C said that he said that",
    "To X's question, Y replied:",
    "99999999999999999999 tons of 1,2,3.4.5 wheat",
    "(the President) (the President)"
  };

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.ISO_8859_1,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("windows-1251"));

  private final List<String> texts;

  private HostileRecords(List<String> texts) {
    this.texts = List.copyOf(texts);
  }

  /** Reads what is to be mutated: the golden inputs, and the real records at hand. */
  static HostileRecords load() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/corpus"))) {
      for (Path file : files.filter(f -> f.endsWith("input.txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    texts.add(Files.readString(Records.SAMPLE));
    for (Path file : Records.others()) {
      texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
    return new HostileRecords(texts);
  }

  /** Returns the record of a seed. */
  byte[] of(long seed) {
    var random = new Random(seed * 0x9E3779B97F4A7C15L);
    String text = stretch(random);
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      text = mutated(text, random);
      text = text.substring(0, Math.min(LONGEST, text.length()));
    }
    return encoded(text, random);
  }

  private String stretch(Random random) {
    String text = texts.get(random.nextInt(texts.size()));
    if (text.length() <= STRETCH) {
      return text;
    }
    int from = random.nextInt(4) == 0 ? 0 : random.nextInt(text.length() - STRETCH);
    return text.substring(from, from + STRETCH);
  }

  private String mutated(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(200));
    String part = text.substring(from, to);
    return switch (random.nextInt(20)) {
      case 0 -> text.substring(0, from) + text.substring(to);
      case 1 -> text.substring(0, to) + part.repeat(1 + random.nextInt(20)) + text.substring(to);
      case 2 -> shuffled(text, "\n", random);
      case 3 -> shuffled(text, " ", random);
      case 4 -> text.substring(0, from) + stretch(random) + text.substring(to);
      case 5 -> text.replace(random.nextBoolean() ? "\n" : "\n\n", random.nextBoolean() ? " " : "");
      case 6 -> inserted(text, from, part.replaceAll("\\s", "").repeat(20));
      case 7 -> inserted(text, from, brackets(random));
      case 8 -> labels(text, random);
      case 9 -> scattered(text, CHARACTERS, random);
      case 10, 11 -> scattered(text, SIGNS, random);
      case 12 -> lineEnds(text, random);
      case 13 -> new StringBuilder(text).reverse().toString();
      case 14 -> text.toUpperCase(Locale.ROOT);
      case 15 -> text.toLowerCase(Locale.ROOT);
      case 16 -> text.replaceAll(random.nextBoolean() ? "[.:,]" : "\\p{L}", "");
      case 17 -> flood(text, random);
      case 18 ->
          inserted(text, from, (random.nextBoolean() ? " " : "\n").repeat(random.nextInt(300)));
      default -> lines(text, random);
    };
  }

  private static String inserted(String text, int at, String what) {
    return text.substring(0, at) + what + text.substring(at);
  }

  private static String shuffled(String text, String separator, Random random) {
    List<String> parts = new ArrayList<>(Arrays.asList(text.split(separator, -1)));
    Collections.shuffle(parts, random);
    return String.join(separator, parts);
  }

  /** Brackets of one or several kinds, as deep as the seed says, closed, half closed or open. */
  private static String brackets(Random random) {
    String[] pairs = {"[]", "()", "{}", "“”", "«»", "[(", "([", "**", "__"};
    String pair = pairs[random.nextInt(pairs.length)];
    int depth = 1 + random.nextInt(400);
    String word = random.nextBoolean() ? "" : "a ";
    String close = pair.substring(1).repeat(random.nextInt(3) * depth / 2);
    return (pair.charAt(0) + word).repeat(depth) + "x" + close;
  }

  /** A label before each line, after each sentence, or at each word. */
  private static String labels(String text, Random random) {
    String[] forms = {"A: ", "MR. B. ", "Q   ", "_C._ ", "**D:** ", "(E): ", "Anna:", "the x: "};
    String form = forms[random.nextInt(forms.length)];
    return switch (random.nextInt(4)) {
      case 0 -> text.replace("\n", "\n" + form);
      case 1 -> text.replace(". ", "." + form);
      case 2 -> text.replace(" ", ": ");
      default -> form.repeat(1 + random.nextInt(300)) + text;
    };
  }

  private static String scattered(String text, String[] what, Random random) {
    var made = new StringBuilder(text);
    int times = 1 + random.nextInt(30);
    for (int i = 0; i < times; i++) {
      made.insert(random.nextInt(made.length() + 1), what[random.nextInt(what.length)]);
    }
    return made.toString();
  }

  private static String lineEnds(String text, Random random) {
    String[] ends = {"\n", "\r", "\r\n", "\n\r", "\u0085", "\u2028", "\f", "\r\r", "-\n", " \n  "};
    var made = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      made.append(c == '\n' ? ends[random.nextInt(ends.length)] : String.valueOf(c));
    }
    return made.toString();
  }

  private static String flood(String text, Random random) {
    String sign = SIGNS[random.nextInt(SIGNS.length)];
    return inserted(text, random.nextInt(text.length() + 1), sign.repeat(random.nextInt(300)));
  }

  /** Lines that mean something elsewhere, between the lines of the text. */
  private static String lines(String text, Random random) {
    List<String> all = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int times = 1 + random.nextInt(25);
    for (int i = 0; i < times; i++) {
      all.add(random.nextInt(all.size() + 1), LINES[random.nextInt(LINES.length)]);
    }
    return String.join("\n", all);
  }

  private static byte[] encoded(String text, Random random) {
    int way = random.nextInt(40);
    if (way < CHARSETS.size()) {
      return text.getBytes(CHARSETS.get(way));
    }
    if (way == CHARSETS.size()) {
      return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return way < 9 ? withRandomBytes(bytes, random) : bytes;
  }

  private static byte[] withRandomBytes(byte[] bytes, Random random) {
    var made = new ByteArrayOutputStream();
    int at = random.nextInt(bytes.length + 1);
    byte[] noise = new byte[1 + random.nextInt(60)];
    random.nextBytes(noise);
    try {
      made.write(Arrays.copyOf(bytes, at));
      made.write(noise);
      made.write(Arrays.copyOfRange(bytes, at, bytes.length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return made.toByteArray();
  }
}
