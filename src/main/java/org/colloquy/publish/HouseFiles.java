package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.colloquy.diagnostic.Code;
import org.colloquy.font.OwnFonts;

/**
 * Where the files are found that settings name. Only paths below a folder are asked for.
 *
 * <p>The keys are {@code css}, {@code xslt}, {@code site-xslt}, {@code logo}, {@code logo-text},
 * {@code footer}, and those of {@link BookStyle}.
 */
@FunctionalInterface
public interface HouseFiles {
  /** No file is found. */
  HouseFiles NONE = path -> Optional.empty();

  /** Kinds of picture that browsers show and that run no script as a picture. */
  Set<String> PICTURES = Set.of("svg", "png", "jpg", "jpeg", "gif", "webp");

  /**
   * Returns a file.
   *
   * @param path relative, without a part that leads upwards
   */
  Optional<byte[]> bytes(String path);

  /**
   * Reads the style that settings describe.
   *
   * @param values settings by key; others than these keys are passed over
   * @param wrong takes the key and what is wrong with its file
   */
  default HouseStyle style(Map<String, String> values, BiConsumer<String, String> wrong) {
    Optional<HouseFile> css = file("css", values, wrong).map(b -> new HouseFile("house.css", b));
    return new HouseStyle(
        css,
        stylesheet("xslt", values, wrong),
        stylesheet("site-xslt", values, wrong),
        logo(values, wrong),
        values.getOrDefault("logo-text", ""),
        values.getOrDefault("footer", ""),
        BookStyle.of(values, wrong).with(OwnFonts.of(values, this::found, wrong)));
  }

  /** Returns the code of a message on the value of a key: a file's or another's. */
  static Code code(String key) {
    if (key.split("\\.")[0].equals("fonts")) {
      return key.contains(".") ? Code.P806 : Code.P805;
    }
    return BookStyle.namesFile(key) || !BookStyle.isKey(key) ? Code.M508 : Code.M506;
  }

  private Optional<HouseFile> logo(Map<String, String> values, BiConsumer<String, String> wrong) {
    String name = values.getOrDefault("logo", "");
    String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!name.isEmpty() && !PICTURES.contains(kind)) {
      wrong.accept("logo", "“" + name + "” is no .svg, .png, .jpg, .gif or .webp file");
      return Optional.empty();
    }
    return file("logo", values, wrong).map(bytes -> new HouseFile("house-logo." + kind, bytes));
  }

  private Optional<OwnStylesheet> stylesheet(
      String key, Map<String, String> values, BiConsumer<String, String> wrong) {
    return file(key, values, wrong)
        .map(
            bytes ->
                new OwnStylesheet(values.get(key), text(bytes), p -> found(p).map(this::text)));
  }

  private String text(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private Optional<byte[]> file(
      String key, Map<String, String> values, BiConsumer<String, String> wrong) {
    String name = values.getOrDefault(key, "");
    Optional<byte[]> found = name.isEmpty() ? Optional.empty() : found(name);
    if (!name.isEmpty() && found.isEmpty()) {
      wrong.accept(key, "there is no file “" + name + "” below the folder of the settings");
    }
    return found;
  }

  private Optional<byte[]> found(String path) {
    boolean below =
        !path.startsWith("/")
            && !path.contains("\\")
            && !Arrays.asList(path.split("/")).contains("..");
    return below ? bytes(path) : Optional.empty();
  }
}
