package org.colloquy.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.Format;
import org.colloquy.House;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is written, and where. */
final class OutputOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      converter = FormatName.class,
      description = "Which outputs: tei, html, pdf, plain, separated by commas. Default: all.")
  private List<Format> formats = List.of(Format.values());

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder for the editions, each in a folder of its own. Default: output.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Refuse a PDF with more pages. Default: ${DEFAULT-VALUE}.")
  private int maxPages;

  @Option(
      names = "--fonts",
      paramLabel = "SET",
      converter = FontSetName.class,
      description = "Font set of the PDF, whatever the settings say: garamond, noto.")
  private Optional<String> fonts = Optional.empty();

  /** Returns the settings of the run's projects, in the font set asked for. */
  Houses houses() {
    return new Houses(fonts);
  }

  Format[] formats() {
    return formats.stream().distinct().sorted().toArray(Format[]::new);
  }

  Optional<Path> folder() {
    return folder;
  }

  int maxPages() {
    return maxPages;
  }

  /** Reads the name of a font set. */
  static final class FontSetName implements ITypeConverter<String> {
    @Override
    public String convert(String name) {
      House.fontFault(name)
          .ifPresent(
              fault -> {
                throw new TypeConversionException(fault);
              });
      return name;
    }
  }

  /** Reads the name of a format. */
  static final class FormatName implements ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
      try {
        return Format.valueOf(name.strip().toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        String known =
            Arrays.stream(Format.values()).map(Format::toString).collect(Collectors.joining(", "));
        throw new TypeConversionException("“" + name + "” is not one of " + known);
      }
    }
  }
}
