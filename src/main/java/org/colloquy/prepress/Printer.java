package org.colloquy.prepress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a printer asks of the files he takes; read from {@code printers.yaml}, where each entry says
 * where its numbers come from. All lengths are inches.
 *
 * @param name short name, as in {@code --printer kdp}
 * @param title how messages call him
 * @param flavour the kind of PDF he takes
 * @param trims the sizes offered
 * @param gutters least inner margins by number of pages, rising
 * @param safe least distance of anything printed from the trimmed edge
 * @param fewest least number of pages
 * @param most greatest number of pages
 * @param even whether the number of pages must be even
 * @param bleed how far what bleeds reaches over the trimmed edge
 * @param bleedInside whether it does so at the spine too
 * @param colours the kinds of colour taken: gray, cmyk, rgb
 * @param ink greatest sum of inks, per cent
 * @param resolution least resolution of pictures, dots an inch
 * @param spine thickness of a page by paper; empty if he computes it himself
 * @param spineText when a title may stand on the spine
 * @param barcode the field for the barcode on the back
 */
public record Printer(
    String name,
    String title,
    PdfFlavour flavour,
    List<Trim> trims,
    List<Gutter> gutters,
    double safe,
    int fewest,
    int most,
    boolean even,
    double bleed,
    boolean bleedInside,
    Set<String> colours,
    int ink,
    int resolution,
    Map<String, Double> spine,
    Optional<SpineText> spineText,
    Optional<Barcode> barcode) {

  /**
   * A least inner margin.
   *
   * @param upTo the greatest number of pages it is meant for
   * @param least inches
   */
  public record Gutter(int upTo, double least) {}

  /**
   * When a title may stand on the spine.
   *
   * @param from least number of pages
   * @param clear what must stay free at each fold, inches
   */
  public record SpineText(int from, double clear) {}

  /**
   * The field for the barcode.
   *
   * @param width inches
   * @param height inches
   * @param edge its distance from spine and foot, inches
   */
  public record Barcode(double width, double height, double edge) {}

  /** Copies the collections. */
  public Printer {
    trims = List.copyOf(trims);
    gutters = List.copyOf(gutters);
    colours = Set.copyOf(colours);
    spine = Map.copyOf(spine);
  }

  /** Returns the least inner margin for a number of pages, in inches. */
  public double gutter(int pages) {
    return gutters.stream()
        .filter(gutter -> pages <= gutter.upTo())
        .mapToDouble(Gutter::least)
        .findFirst()
        .orElse(gutters.get(gutters.size() - 1).least());
  }

  /** Returns how thick a block of pages is, in inches, if he says so for the paper. */
  public Optional<Double> spineWidth(int pages, String paper) {
    return Optional.ofNullable(spine.get(paper))
        .map(page -> pages * page + spine.getOrDefault("more", 0.0));
  }
}
