package org.colloquy.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a transcript: finds its encoding and decodes it so that {@link SourceText#bytes()} gives
 * the bytes back exactly, whatever they are. What is wrong with the bytes is said by {@link
 * SourceCheck}. Stateless and thread-safe.
 *
 * <pre>{@code
 * SourceText source = SourceReader.read(Path.of("tei/transcripts/hearing-01.txt"));
 * }</pre>
 */
public final class SourceReader {
  private static final long LARGEST = 256L << 20;

  private SourceReader() {}

  /**
   * Reads a file whose encoding is found from its bytes.
   *
   * @throws IOException if the file cannot be read, or is larger than 256 MB
   */
  public static SourceText read(Path file) throws IOException {
    return of(name(file), bytes(file));
  }

  /**
   * Reads a file in a given encoding.
   *
   * @throws CharacterCodingException if the encoding cannot give the bytes back
   * @throws IOException if the file cannot be read, or is larger than 256 MB
   */
  public static SourceText read(Path file, Charset charset) throws IOException {
    return of(name(file), bytes(file), charset);
  }

  /** Decodes bytes whose encoding is found from themselves. */
  public static SourceText of(String name, byte[] bytes) {
    for (Charset charset : CharsetFinder.candidates(bytes)) {
      Optional<Encoding.Decoded> decoded = Encoding.decode(bytes, charset);
      if (decoded.isPresent()) {
        return made(name, bytes, charset, decoded.get());
      }
    }
    throw new AssertionError("ISO 8859-1 stands for any bytes");
  }

  /**
   * Decodes bytes in a given encoding; UTF-16 and UTF-32 mean the byte order that the mark says,
   * big-endian without one.
   *
   * @throws CharacterCodingException if the encoding cannot give the bytes back
   */
  public static SourceText of(String name, byte[] bytes, Charset charset)
      throws CharacterCodingException {
    Charset exact = exact(bytes, charset);
    Encoding.Decoded decoded =
        Encoding.decode(bytes, exact).orElseThrow(CharacterCodingException::new);
    return made(name, bytes, exact, decoded);
  }

  /** The JDK's "UTF-16" and "UTF-32" eat the byte order mark, which is part of the text here. */
  private static Charset exact(byte[] bytes, Charset charset) {
    String name = charset.name().toUpperCase(Locale.ROOT);
    if (charset.equals(StandardCharsets.UTF_16) || name.equals("UTF-32")) {
      boolean little = bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
      return Charset.forName(name + (little ? "LE" : "BE"));
    }
    return charset;
  }

  private static SourceText made(
      String name, byte[] bytes, Charset charset, Encoding.Decoded decoded) {
    return new SourceText(name, sha256(bytes), charset, decoded.text(), decoded.bad());
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
      throw new IOException("larger than " + (LARGEST >> 20) + " MB");
    }
    return Files.readAllBytes(file);
  }

  /** Messages and outputs are the same on every system: paths are written with slashes. */
  private static String name(Path file) {
    return file.toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
