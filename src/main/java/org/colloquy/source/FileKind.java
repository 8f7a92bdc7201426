package org.colloquy.source;

import java.util.HexFormat;
import java.util.Optional;

/** Kinds of files that are given for transcripts by mistake, known by their first bytes. */
enum FileKind {
  PDF("255044462d", "a PDF document", "copy the text out of the PDF, or run pdftotext on it"),
  ZIP("504b0304", "a Word, OpenDocument or zip file", "save it as plain text (UTF-8) first"),
  OLE("d0cf11e0a1b11ae1", "an old Word file", "save it as plain text (UTF-8) first"),
  RTF("7b5c727466", "a rich text file", "save it as plain text (UTF-8) first"),
  GZIP("1f8b08", "a gzip file", "unpack it first"),
  PNG("89504e47", "a PNG picture", "give the text of the record, not its picture"),
  JPEG("ffd8ff", "a JPEG picture", "give the text of the record, not its picture"),
  GIF("47494638", "a GIF picture", "give the text of the record, not its picture"),
  TIFF_LITTLE("49492a00", "a TIFF picture", "give the text of the record, not its picture"),
  TIFF_BIG("4d4d002a", "a TIFF picture", "give the text of the record, not its picture"),
  OGG("4f676753", "a sound file", "give the text of the record, not its sound"),
  MP3("494433", "a sound file", "give the text of the record, not its sound"),
  ELF("7f454c46", "a program", "give a plain text file"),
  CLASS("cafebabe", "a program", "give a plain text file"),
  BINARY("", "binary data", "give a plain text file; convert Word or PDF first");

  private static final int HEAD = 64;

  private final String magic;
  private final String what;
  private final String advice;

  FileKind(String magic, String what, String advice) {
    this.magic = magic;
    this.what = what;
    this.advice = advice;
  }

  /** Returns what the file is, with its article. */
  String what() {
    return what;
  }

  /** Returns what to do about it. */
  String advice() {
    return advice;
  }

  /** Returns the kind of a file that is not text; empty for text. */
  static Optional<FileKind> of(SourceText source) {
    byte[] bytes = source.bytes();
    String head = HexFormat.of().formatHex(bytes, 0, Math.min(HEAD, bytes.length));
    for (FileKind kind : values()) {
      if (!kind.magic.isEmpty() && head.startsWith(kind.magic)) {
        return Optional.of(kind);
      }
    }
    return isBinary(source.text()) ? Optional.of(BINARY) : Optional.empty();
  }

  /** A text may hold a NUL or two; a text of which a tenth is control characters is none. */
  private static boolean isBinary(String text) {
    long controls =
        text.chars()
            .filter(c -> (c < 0x20 && "\t\n\u000B\f\r".indexOf(c) < 0) || c == 0x7F)
            .count();
    return controls * 10 > text.length();
  }
}
