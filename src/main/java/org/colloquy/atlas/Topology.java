package org.colloquy.atlas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A TopoJSON file of the World Atlas, which is made of Natural Earth's coasts and states. Points
 * are pairs of degrees: longitude, latitude. Immutable.
 */
final class Topology {
  private final double[][] arcs;
  private final JsonNode objects;

  private Topology(double[][] arcs, JsonNode objects) {
    this.arcs = arcs;
    this.objects = objects;
  }

  /** Reads a file of the jar; without it the jar is broken. */
  static Topology load(String name) {
    try (InputStream file = Topology.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the program has no map " + name);
      }
      JsonNode root = new ObjectMapper().readTree(file);
      return new Topology(arcs(root), root.get("objects"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Arcs hold the way from each point to the next, in steps of a grid. */
  private static double[][] arcs(JsonNode root) {
    JsonNode scale = root.at("/transform/scale");
    JsonNode origin = root.at("/transform/translate");
    List<double[]> arcs = new ArrayList<>();
    for (JsonNode steps : root.get("arcs")) {
      double[] arc = new double[steps.size() * 2];
      long x = 0;
      long y = 0;
      for (int i = 0; i < steps.size(); i++) {
        x += steps.get(i).get(0).asLong();
        y += steps.get(i).get(1).asLong();
        arc[2 * i] = x * scale.get(0).asDouble() + origin.get(0).asDouble();
        arc[2 * i + 1] = y * scale.get(1).asDouble() + origin.get(1).asDouble();
      }
      arcs.add(arc);
    }
    return arcs.toArray(new double[0][]);
  }

  /** Returns the rings of all land; a ring within another is water. */
  List<double[]> land() {
    List<double[]> rings = new ArrayList<>();
    for (JsonNode polygon : objects.at("/land/arcs")) {
      polygon.forEach(ring -> rings.add(ring(ring)));
    }
    return rings;
  }

  /** Returns the outer rings of a state by its number in ISO 3166-1; empty if it is too small. */
  List<double[]> state(int number) {
    List<double[]> rings = new ArrayList<>();
    for (JsonNode state : objects.at("/countries/geometries")) {
      if (state.path("id").asInt(-1) == number) {
        if (state.get("type").asText().equals("Polygon")) {
          rings.add(ring(state.get("arcs").get(0)));
        } else {
          state.get("arcs").forEach(polygon -> rings.add(ring(polygon.get(0))));
        }
      }
    }
    return rings;
  }

  /** Joins arcs; the number −1 − n means arc n backwards. */
  private double[] ring(JsonNode numbers) {
    int length = 0;
    for (JsonNode number : numbers) {
      length += arcs[at(number.asInt())].length;
    }
    double[] ring = new double[length];
    int end = 0;
    for (JsonNode number : numbers) {
      double[] arc = arcs[at(number.asInt())];
      for (int i = 0; i < arc.length; i += 2) {
        int from = number.asInt() < 0 ? arc.length - 2 - i : i;
        ring[end++] = arc[from];
        ring[end++] = arc[from + 1];
      }
    }
    return ring;
  }

  private static int at(int number) {
    return number < 0 ? -1 - number : number;
  }
}
