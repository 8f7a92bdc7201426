package org.colloquy.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A map of places as SVG: the land, a dot for each place, larger where the place is named more
 * often, and the names as far as there is room, the others as numbers. Looks are left to a style
 * sheet; all sizes are in units of a map 720 wide. Immutable; the same places give the same bytes.
 */
public final class PlaceMap {
  /** More dots than these cannot be told apart: those named most often are drawn. */
  private static final int MOST = 400;

  private static final double SMALLEST = 3;
  private static final double LARGEST = 9;

  /** Type of the names; of the numbers that stand on a narrow screen, which shows half the size. */
  private static final double NAMES = 12;

  private static final double NUMBERS = 22;

  private final List<Drawn> drawn;
  private final String svg;

  /**
   * A place to be drawn.
   *
   * @param href where its dot leads
   * @param label what is written beside it
   * @param title what it is called where it is pointed at
   * @param point where it is
   * @param middle whether that is only the middle of something large
   * @param mentions how often it is named
   */
  public record Place(
      String href, String label, String title, Point point, boolean middle, int mentions) {}

  /**
   * A place that stands on the map.
   *
   * @param number its number there, from 1, in the order in which places were given
   */
  public record Drawn(int number, Place place) {}

  private PlaceMap(List<Drawn> drawn, String svg) {
    this.drawn = List.copyOf(drawn);
    this.svg = svg;
  }

  /** Draws a map; empty if there is no place. */
  public static Optional<PlaceMap> of(List<Place> places) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    List<Drawn> drawn = new ArrayList<>();
    List<Place> kept = mostNamed(places);
    for (Place place : kept) {
      drawn.add(new Drawn(drawn.size() + 1, place));
    }
    return Optional.of(new PlaceMap(drawn, new Sheet(drawn).draw()));
  }

  private static List<Place> mostNamed(List<Place> places) {
    if (places.size() <= MOST) {
      return places;
    }
    int least =
        places.stream()
            .map(Place::mentions)
            .sorted(Comparator.reverseOrder())
            .skip(MOST - 1)
            .findFirst()
            .orElse(0);
    return places.stream().filter(place -> place.mentions() >= least).limit(MOST).toList();
  }

  /** Returns the places on the map in the order of their numbers. */
  public List<Drawn> drawn() {
    return drawn;
  }

  /** Returns the map as one {@code svg} element. */
  public String svg() {
    return svg;
  }

  /** One drawing, being made. */
  private static final class Sheet {
    private final List<Drawn> drawn;
    private final List<Drawn> byWeight;
    private final Window window;
    private final int most;
    private final StringBuilder svg = new StringBuilder();

    Sheet(List<Drawn> drawn) {
      this.drawn = drawn;
      boolean large = drawn.stream().allMatch(d -> d.place().middle());
      window =
          Window.of(
              drawn.stream().map(d -> d.place().point()).toList(),
              large ? Window.STATE : Window.TOWN);
      most = drawn.stream().mapToInt(d -> d.place().mentions()).max().orElse(1);
      byWeight = new ArrayList<>(drawn);
      byWeight.sort(Comparator.comparingInt((Drawn d) -> d.place().mentions()).reversed());
    }

    String draw() {
      svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"map\" viewBox=\"0 0 720 ")
          .append((int) window.height())
          .append("\"><path class=\"land\" fill-rule=\"evenodd\" transform=\"scale(.1)\" d=\"")
          .append(Coast.path(window, Atlas.world().land(window.degrees())))
          .append("\"/><g class=\"dots\">");
      // Large dots first, so that small ones lie on them.
      byWeight.forEach(this::dot);
      svg.append("</g>");
      names();
      numbers();
      return svg.append("</svg>").toString();
    }

    private double radius(Drawn place) {
      double part = Math.sqrt(Math.max(1, place.place().mentions()) / (double) Math.max(1, most));
      return SMALLEST + (LARGEST - SMALLEST) * part;
    }

    private double x(Drawn place) {
      return window.x(place.place().point());
    }

    private double y(Drawn place) {
      return window.y(place.place().point().latitude());
    }

    private void dot(Drawn place) {
      svg.append("<a href=\"")
          .append(escaped(place.place().href()))
          .append("\" tabindex=\"-1\"><title>")
          .append(escaped(place.place().title()))
          .append("</title><circle class=\"room\" cx=\"")
          .append(figure(x(place)))
          .append("\" cy=\"")
          .append(figure(y(place)))
          .append("\" r=\"12\"/><circle class=\"")
          .append(place.place().middle() ? "dot middle" : "dot")
          .append("\" cx=\"")
          .append(figure(x(place)))
          .append("\" cy=\"")
          .append(figure(y(place)))
          .append("\" r=\"")
          .append(figure(radius(place)))
          .append("\"/></a>");
    }

    private void names() {
      var labels = new Labels(NAMES, window.height());
      drawn.forEach(place -> labels.dot(x(place), y(place), radius(place)));
      svg.append("<g class=\"names\">");
      List<Drawn> without = new ArrayList<>();
      for (Drawn place : byWeight) {
        labels
            .place(x(place), y(place), radius(place), place.place().label())
            .ifPresentOrElse(label -> text(label, ""), () -> without.add(place));
      }
      for (Drawn place : without) {
        labels
            .place(x(place), y(place), radius(place), "" + place.number())
            .ifPresent(label -> text(label, "number"));
      }
      svg.append("</g>");
    }

    private void numbers() {
      var labels = new Labels(NUMBERS, window.height());
      drawn.forEach(place -> labels.dot(x(place), y(place), 1.4 * radius(place)));
      svg.append("<g class=\"numbers\">");
      for (Drawn place : byWeight) {
        labels
            .place(x(place), y(place), 1.4 * radius(place), "" + place.number())
            .ifPresent(label -> text(label, "number"));
      }
      svg.append("</g>");
    }

    private void text(Labels.Label label, String kind) {
      svg.append(kind.isEmpty() ? "<text x=\"" : "<text class=\"" + kind + "\" x=\"")
          .append(figure(label.x()))
          .append("\" y=\"")
          .append(figure(label.y()))
          .append("\" text-anchor=\"")
          .append(label.anchor())
          .append("\">")
          .append(escaped(label.words()))
          .append("</text>");
    }
  }

  private static String figure(double number) {
    String figure = String.format(Locale.ROOT, "%.1f", number);
    return figure.endsWith(".0") ? figure.substring(0, figure.length() - 2) : figure;
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
