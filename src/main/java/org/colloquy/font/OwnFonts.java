package org.colloquy.font;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The fonts that settings ask for: a set by its name under {@code fonts}, or faces of the editors'
 * own under {@code fonts.regular}, {@code fonts.italic} and so on. Stateless.
 */
public final class OwnFonts {
  private static final String KEY = "fonts";
  private static final String SMALL_CAPS = "small-caps";

  /** Sizes that fit the x-heights of the program's sets, by parts of the em: see typography. */
  private static final double LARGE = 10.5;

  private static final double LOW = 0.4;
  private static final double POINTS_PER_HEIGHT = 7.35;

  private OwnFonts() {}

  /**
   * Returns the set asked for.
   *
   * @param values settings by key
   * @param files finds a file by its path
   * @param wrong takes the key and what is wrong with its value
   * @return empty if none is asked for, or what is asked for cannot be had
   */
  public static Optional<FontSet> of(
      Map<String, String> values,
      Function<String, Optional<byte[]>> files,
      BiConsumer<String, String> wrong) {
    if (values.containsKey(KEY)) {
      String name = values.get(KEY);
      Optional<String> fault = fault(name);
      fault.ifPresent(message -> wrong.accept(KEY, message));
      return fault.isPresent() ? Optional.empty() : FontSets.read().find(name);
    }
    Map<FaceStyle, FontFile> faces = new EnumMap<>(FaceStyle.class);
    boolean sound = true;
    for (FaceStyle style : FaceStyle.values()) {
      Optional<FontFile> face = face(style.key(), values, files, wrong);
      face.ifPresent(file -> faces.put(style, file));
      sound &= face.isPresent() || !values.containsKey(KEY + "." + style.key());
    }
    Optional<FontFile> small = face(SMALL_CAPS, values, files, wrong);
    if (values.keySet().stream().noneMatch(key -> key.startsWith(KEY + "."))) {
      return Optional.empty();
    }
    for (FaceStyle needed : List.of(FaceStyle.REGULAR, FaceStyle.ITALIC)) {
      if (!values.containsKey(KEY + "." + needed.key())) {
        wrong.accept(KEY, "a book needs a face for " + KEY + "." + needed.key());
        sound = false;
      }
    }
    return sound ? Optional.of(set(faces, small)) : Optional.empty();
  }

  /** Returns why a set of that name cannot be had; empty if it can. */
  public static Optional<String> fault(String name) {
    FontSets sets = FontSets.read();
    Optional<FontSet> known = sets.find(name);
    if (known.isEmpty()) {
      return Optional.of(
          "there is no font set “" + name + "”; known: " + String.join(", ", sets.names()));
    }
    if (!known.get().isHere()) {
      String how = "build the program with mvn -P" + name + ", or ask for " + FontSets.DEFAULT;
      return Optional.of("this build has not the font set “" + name + "”: " + how);
    }
    return Optional.empty();
  }

  private static Optional<FontFile> face(
      String name,
      Map<String, String> values,
      Function<String, Optional<byte[]>> files,
      BiConsumer<String, String> wrong) {
    String key = KEY + "." + name;
    String path = values.getOrDefault(key, "");
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Optional<byte[]> file = files.apply(path);
    Optional<String> fault =
        file.isPresent()
            ? OwnFace.fault(file.get()).map(why -> "the font “" + path + "” " + why)
            : Optional.of("there is no file “" + path + "” below the folder of the settings");
    fault.ifPresent(message -> wrong.accept(key, message));
    return fault.isPresent() ? Optional.empty() : file.map(b -> new FontFile.Own(path, b));
  }

  private static FontSet set(Map<FaceStyle, FontFile> faces, Optional<FontFile> smallCaps) {
    var regular = new FaceEditor(faces.get(FaceStyle.REGULAR).bytes());
    double height = (double) regular.height(false) / regular.unitsPerEm();
    double fitting = LARGE - POINTS_PER_HEIGHT * (height - LOW);
    double size = Math.round(4 * Math.max(9, Math.min(11.5, fitting))) / 4.0;
    String title = NameTable.family(regular.file().table("name"));
    List<FontFamily> families = new ArrayList<>();
    families.add(new FontFamily("Own", title, 1, false, faces));
    for (String name : List.of(FontSets.DEFAULT, "garamond")) { // what stands in, text last
      FontSet set = FontSets.read().find(name).orElseThrow();
      if (set.isHere()) {
        families.addAll(
            set.families().subList(set.families().size() > 1 ? 1 : 0, set.families().size()));
      }
    }
    return new FontSet(
        "own", title, size, size - 1.75, true, "Edition Own", families, smallCaps, Set.of());
  }
}
