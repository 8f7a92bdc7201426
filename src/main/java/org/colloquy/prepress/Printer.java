package org.colloquy.prepress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a printer asks of the files he takes; read from {@code printers.yaml}, where each entry says
 * where its numbers come from. All lengths are inches.
 *
 * @param name short name, as in {@code --printer kdp}
 * @param title how messages call him
 * @param source where his numbers stand
 * @param read the month in which they were read
 * @param flavour the kind of PDF made for him
 * @param insists whether he takes no other
 * @param sizes the sizes he offers
 * @param margins what must stay free
 * @param pages how many pages he takes
 * @param bleed what bleeds
 * @param ink what he prints with
 * @param papers his papers; the first is taken if none is named
 * @param cover what he asks of covers
 * @param marks whether he takes crop marks
 */
public record Printer(
    String name,
    String title,
    String source,
    String read,
    PdfFlavour flavour,
    boolean insists,
    Sizes sizes,
    Margins margins,
    Pages pages,
    Bleed bleed,
    Ink ink,
    List<Paper> papers,
    Cover cover,
    boolean marks) {

  /**
   * Sizes offered.
   *
   * @param listed those in his list
   * @param least the least beside the list; empty if there is none beside it
   * @param most the greatest
   */
  public record Sizes(List<Trim> listed, Optional<Trim> least, Optional<Trim> most) {
    /** Copies the list. */
    public Sizes {
      listed = List.copyOf(listed);
    }

    /** Returns whether a size is among them. */
    public boolean holds(Trim trim) {
      return listed.stream().anyMatch(trim::isSameAs)
          || (least.isPresent() && trim.isBetween(least.get(), most.orElseThrow()));
    }
  }

  /**
   * What must stay free of ink.
   *
   * @param gutters least inner margins by number of pages, rising
   * @param safe least distance of anything printed from the trimmed edge
   * @param safeBleed the same in a book that bleeds
   */
  public record Margins(List<Gutter> gutters, double safe, double safeBleed) {
    /** Copies the list. */
    public Margins {
      gutters = List.copyOf(gutters);
    }
  }

  /**
   * A least inner margin.
   *
   * @param upTo the greatest number of pages it is meant for
   * @param least inches
   */
  public record Gutter(int upTo, double least) {}

  /**
   * How many pages.
   *
   * @param fewest least number
   * @param most greatest number
   * @param even whether the number must be even
   * @param lastBlank whether the last page must be blank
   */
  public record Pages(int fewest, int most, boolean even, boolean lastBlank) {}

  /**
   * What bleeds.
   *
   * @param width how far it reaches over the trimmed edge
   * @param inside whether it does so at the spine too
   */
  public record Bleed(double width, boolean inside) {}

  /**
   * What he prints with.
   *
   * @param colours the kinds of colour taken: gray, cmyk, rgb
   * @param most greatest sum of inks, per cent
   * @param line the thinnest line, points
   * @param resolution least resolution of pictures, dots an inch
   * @param lineArt the same of pictures in black and white only
   */
  public record Ink(Set<String> colours, int most, double line, int resolution, int lineArt) {
    /** Copies the set. */
    public Ink {
      colours = Set.copyOf(colours);
    }
  }

  /**
   * A paper.
   *
   * @param name as in {@code --paper cream}
   * @param fewest least number of pages on it
   * @param most greatest number of pages on it
   * @param page thickness of a page; empty if he gives the spine himself
   * @param more what the cover adds to the spine
   */
  public record Paper(String name, int fewest, int most, OptionalDouble page, double more) {
    /** Returns how thick a block of pages is in its cover, if the printer says so. */
    public OptionalDouble spine(int pages) {
      return page.isPresent()
          ? OptionalDouble.of(pages * page.getAsDouble() + more)
          : OptionalDouble.empty();
    }
  }

  /**
   * What he asks of covers.
   *
   * @param bleed how far they bleed on all four sides
   * @param safe what must stay free inside the trimmed edges
   * @param spineTextFrom the least number of pages with a title on the spine
   * @param clear what must stay free at each fold
   * @param barcode the field for the barcode
   */
  public record Cover(
      double bleed, double safe, int spineTextFrom, double clear, Barcode barcode) {}

  /**
   * The field for the barcode, at the foot of the back beside the spine.
   *
   * @param width inches
   * @param height inches
   * @param edge its distance from spine and foot, inches
   */
  public record Barcode(double width, double height, double edge) {}

  /** Copies the papers. */
  public Printer {
    papers = List.copyOf(papers);
  }

  /** Returns the least inner margin for a number of pages, in inches. */
  public double gutter(int number) {
    List<Gutter> gutters = margins.gutters();
    return gutters.stream()
        .filter(gutter -> number <= gutter.upTo())
        .mapToDouble(Gutter::least)
        .findFirst()
        .orElse(gutters.get(gutters.size() - 1).least());
  }

  /** Returns a paper by its name; the first if the name is empty. */
  public Optional<Paper> paper(String wanted) {
    return papers.stream()
        .filter(paper -> wanted.isEmpty() || paper.name().equals(wanted))
        .findFirst();
  }

  /** Returns the names of the papers, for messages. */
  public String paperNames() {
    List<String> names = new ArrayList<>();
    papers.forEach(paper -> names.add(paper.name()));
    return String.join(", ", names);
  }

  /** Returns the same printer for covers, which are printed in colour, on another machine. */
  Printer forCover() {
    var colours = new TreeSet<>(ink.colours());
    colours.add("cmyk"); // printers who ask for RGB convert it
    var inks = new Ink(colours, ink.most(), ink.line(), ink.resolution(), ink.lineArt());
    return new Printer(
        name, title, source, read, flavour, insists, sizes, margins, pages, bleed, inks, papers,
        cover, marks);
  }
}
