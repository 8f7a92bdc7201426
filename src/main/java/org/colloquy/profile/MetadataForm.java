package org.colloquy.profile;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a value of the metadata looks like. */
public enum MetadataForm {
  /** Words. */
  TEXT("in words"),
  /** A day, month or year of ISO 8601. */
  DATE("as in 1951, 1951-06 or 1951-06-14"),
  /** A tag of BCP 47. */
  LANGUAGE("as in ru or ru-Latn"),
  /** An address of the web. */
  URL("as in https://example.org/record"),
  /** An image file, or an address. */
  IMAGE("as in scans/1.jpg or https://example.org/iiif/manifest.json"),
  /** A DOI. */
  DOI("as in 10.1234/abc"),
  /** An ARK. */
  ARK("as in ark:/12345/abc"),
  /** How certain. */
  CERT("high, medium or low"),
  /** What it rests on. */
  EVIDENCE("internal, external or conjecture"),
  /** Whose the brackets are. */
  BRACKETS("translator or source-editor"),
  /** An encoding. */
  CHARSET("as in windows-1251 or ISO-8859-7"),
  /** Repairs. */
  KEEP("entity, mojibake, quoted-printable, glyph, hyphen, soft-hyphen, forbidden or chrome"),
  /** A kind of record. */
  PROFILE("one of " + String.join(", ", Profile.IDS));

  /** A path below the metadata file: no part of it begins with a dot. */
  private static final Pattern IMAGE_FILE =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*/)*[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*\\.(?i:jpe?g|png|gif|webp|avif)");

  private static final Set<String> REPAIRS = Set.of(KEEP.example.split(", | or "));

  private final String example;

  MetadataForm(String example) {
    this.example = example;
  }

  /** Returns how such a value is written, for messages. */
  public String example() {
    return example;
  }

  /** Returns whether a value has this form. */
  public boolean accepts(String value) {
    return switch (this) {
      case TEXT -> true;
      case DATE -> isDate(value);
      case LANGUAGE -> isLanguage(value);
      case URL -> isUrl(value);
      case IMAGE -> IMAGE_FILE.matcher(value).matches() || isUrl(value);
      case DOI -> value.matches("10\\.\\d{4,9}/\\S+");
      case ARK -> value.matches("ark:/?\\d{5,}/\\S+");
      case CERT -> Set.of("high", "medium", "low").contains(value);
      case EVIDENCE -> Set.of("internal", "external", "conjecture").contains(value);
      case PROFILE -> Profile.of(value).isPresent();
      case BRACKETS -> Set.of("translator", "source-editor").contains(value);
      case CHARSET -> isCharset(value);
      case KEEP -> REPAIRS.contains(value);
    };
  }

  private static boolean isDate(String value) {
    try {
      switch (value.length()) {
        case 4 -> Year.parse(value);
        case 7 -> YearMonth.parse(value);
        default -> LocalDate.parse(value);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isLanguage(String value) {
    try {
      return !new Locale.Builder().setLanguageTag(value).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static boolean isCharset(String value) {
    try {
      return Charset.isSupported(value);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private static boolean isUrl(String value) {
    try {
      var uri = new URI(value);
      return uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme());
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
