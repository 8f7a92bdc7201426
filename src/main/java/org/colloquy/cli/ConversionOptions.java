package org.colloquy.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.Profile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How transcripts are read and converted. */
final class ConversionOptions {
  @Option(
      names = "--authority",
      paramLabel = "DIR",
      description =
          "Folder with persons.xml, places.xml and organisations.xml. Default: tei/authority of"
              + " the project.")
  private Optional<Path> authority = Optional.empty();

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE|DIR",
      description =
          "Index made by “colloquy gazetteer import”. Default: gazetteer.index in the authority"
              + " folder.")
  private Optional<Path> gazetteer = Optional.empty();

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      converter = CharsetName.class,
      description = "Encoding of the transcripts, as in windows-1251. Default: found by itself.")
  private Optional<Charset> charset = Optional.empty();

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      converter = ProfileName.class,
      description =
          "What kind of record it is: diplomatic, minutes, parliament, court, tape, interview,"
              + " press, radio, play or prose. Default: found by itself.")
  private Optional<Profile> profile = Optional.empty();

  @Option(
      names = "--keep",
      paramLabel = "REPAIR",
      split = ",",
      converter = RepairName.class,
      description =
          "Repairs not to make: entity, mojibake, quoted-printable, glyph, hyphen, soft-hyphen,"
              + " forbidden, chrome.")
  private List<String> keep = List.of();

  @Option(
      names = "--schema",
      paramLabel = "FILE",
      description = "A further schema to validate against: .rng, .rnc, .xsd or .sch. Repeatable.")
  private List<Path> schemas = List.of();

  @Option(
      names = "--release",
      description =
          "Refuse to publish an edition whose header has gaps, or whose pages have faults of"
              + " layout.")
  private boolean release;

  Optional<Path> authority() {
    return authority;
  }

  Optional<Path> gazetteer() {
    return gazetteer;
  }

  Optional<Charset> charset() {
    return charset;
  }

  Optional<Profile> profile() {
    return profile;
  }

  List<String> keep() {
    return keep;
  }

  List<Path> schemas() {
    return schemas;
  }

  boolean release() {
    return release;
  }

  /** Reads the name of a profile. */
  static final class ProfileName implements ITypeConverter<Profile> {
    @Override
    public Profile convert(String name) {
      return Profile.of(name)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "“" + name + "” is none of " + String.join(", ", Profile.IDS)));
    }
  }

  /** Reads the name of a repair. */
  static final class RepairName implements ITypeConverter<String> {
    @Override
    public String convert(String name) {
      try {
        return Metadata.NONE.keeping(List.of(name)).values("keep").get(0);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Reads the name of an encoding. */
  static final class CharsetName implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String name) {
      try {
        return Charset.forName(name);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        throw new TypeConversionException("“" + name + "” is not an encoding that Java knows");
      }
    }
  }
}
