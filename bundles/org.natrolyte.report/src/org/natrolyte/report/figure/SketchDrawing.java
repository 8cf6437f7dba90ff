// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.compound.StructureSketch;
import org.natrolyte.model.figure.OrbitalSites;

/** Draws structures as skeletal formulas, and orbitals as circles whose area is the share. */
final class SketchDrawing {
  private static final double LINE = 1.4;
  private static final double APART = 0.17;
  private static final double SHORTER = 0.14;

  /** The radius of the circle of an orbital that sits on one atom, in bonds. */
  private static final double WHOLE = 0.85;

  private static final double LEAST_SHARE = 0.01;

  private final Svg svg;
  private final Sketch sketch;
  private final double font;

  private SketchDrawing(Svg svg, Sketch sketch) {
    this.svg = svg;
    this.sketch = sketch;
    font = Math.clamp(0.48 * sketch.bond, 6.5, 12);
  }

  /** Draws a structure. */
  static void draw(Svg svg, Sketch sketch) {
    new SketchDrawing(svg, sketch).structure();
  }

  /**
   * Draws a structure with an orbital on it.
   *
   * @return false when the shares are those of other atoms than the sketch has; then the structure
   *     alone is drawn
   */
  static boolean draw(Svg svg, Sketch sketch, OrbitalSites sites, String colour) {
    boolean fits = fits(sketch.structure, sites);
    SketchDrawing drawing = new SketchDrawing(svg, sketch);
    if (fits) {
      drawing.shares(sites, colour);
    }
    drawing.structure();
    return fits;
  }

  private static boolean fits(StructureSketch structure, OrbitalSites sites) {
    return structure.atoms().stream()
        .map(StructureSketch.Atom::symbol)
        .toList()
        .equals(sites.atoms().stream().map(OrbitalSites.AtomShare::element).toList());
  }

  private void shares(OrbitalSites sites, String colour) {
    for (int i = 0; i < sites.atoms().size(); i++) {
      double share = sites.atoms().get(i).share();
      if (Math.abs(share) >= LEAST_SHARE) {
        double radius = WHOLE * sketch.bond * Math.sqrt(Math.abs(share));
        // a negative population is a ring without a disc
        svg.disc(sketch.x(i), sketch.y(i), radius, colour, share > 0 ? 0.42 : 0);
      }
    }
  }

  private void structure() {
    sketch.structure.bonds().forEach(this::bond);
    for (int i = 0; i < sketch.structure.atoms().size(); i++) {
      if (isLabelled(i)) {
        label(i);
      }
    }
  }

  private boolean isLabelled(int index) {
    StructureSketch.Atom atom = sketch.atom(index);
    return !atom.symbol().equals("C")
        || atom.charge() != 0
        || sketch.structure.bondsOf(index).isEmpty();
  }

  private void bond(StructureSketch.Bond bond) {
    double dx = sketch.x(bond.second()) - sketch.x(bond.first());
    double dy = sketch.y(bond.second()) - sketch.y(bond.first());
    double length = Math.max(1e-6, Math.hypot(dx, dy));
    double across = APART * sketch.bond / length;
    double nx = -dy * across;
    double ny = dx * across;
    switch (bond.order()) {
      case 2 -> {
        double side = side(bond, nx, ny);
        if (side == 0) {
          line(bond, nx / 2, ny / 2, 0);
          line(bond, -nx / 2, -ny / 2, 0);
        } else {
          line(bond, 0, 0, 0);
          line(bond, side * nx, side * ny, SHORTER);
        }
      }
      case 3 -> {
        line(bond, 0, 0, 0);
        line(bond, nx, ny, 0);
        line(bond, -nx, -ny, 0);
      }
      default -> line(bond, 0, 0, 0);
    }
  }

  /** On which side of a double bond the neighbours are; 0 where it ends a chain. */
  private double side(StructureSketch.Bond bond, double nx, double ny) {
    List<Integer> first = others(bond.first(), bond);
    List<Integer> second = others(bond.second(), bond);
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    double sum = 0;
    for (int other : first) {
      sum += dot(bond.first(), other, nx, ny);
    }
    for (int other : second) {
      sum += dot(bond.second(), other, nx, ny);
    }
    return sum >= 0 ? 1 : -1;
  }

  private double dot(int from, int to, double nx, double ny) {
    return (sketch.x(to) - sketch.x(from)) * nx + (sketch.y(to) - sketch.y(from)) * ny;
  }

  private List<Integer> others(int atom, StructureSketch.Bond bond) {
    List<Integer> others = new ArrayList<>();
    sketch.structure.bondsOf(atom).stream()
        .filter(b -> !b.equals(bond))
        .forEach(b -> others.add(b.other(atom)));
    return others;
  }

  /** A line of a bond, cut where labels stand. */
  private void line(StructureSketch.Bond bond, double nx, double ny, double shorter) {
    double x1 = sketch.x(bond.first());
    double y1 = sketch.y(bond.first());
    double x2 = sketch.x(bond.second());
    double y2 = sketch.y(bond.second());
    double length = Math.max(1e-6, Math.hypot(x2 - x1, y2 - y1));
    double from = Math.max(shorter, gap(bond.first()) / length);
    double to = 1 - Math.max(shorter, gap(bond.second()) / length);
    if (to > from) {
      svg.line(
          x1 + from * (x2 - x1) + nx,
          y1 + from * (y2 - y1) + ny,
          x1 + to * (x2 - x1) + nx,
          y1 + to * (y2 - y1) + ny,
          svg.theme().ink(),
          LINE,
          "");
    }
  }

  private double gap(int atom) {
    return isLabelled(atom) ? font * (sketch.atom(atom).symbol().length() > 1 ? 0.82 : 0.66) : 0;
  }

  private void label(int index) {
    StructureSketch.Atom atom = sketch.atom(index);
    double x = sketch.x(index);
    double y = sketch.y(index) + 0.36 * font;
    String colour = AtomInk.of(atom.symbol(), svg.theme());
    svg.text(x, y, atom.symbol(), font, colour, Svg.Anchor.MIDDLE);
    double half = TextSize.width(atom.symbol(), font) / 2;
    boolean leftwards = neighboursAreRight(index);
    String hydrogens = atom.hydrogens() == 0 ? "" : "H" + subscript(atom.hydrogens());
    String charge = charge(atom.charge());
    if (leftwards) {
      svg.text(x - half, y, hydrogens, font, colour, Svg.Anchor.END);
      svg.text(x + half, y, charge, font, colour, Svg.Anchor.START);
    } else {
      svg.text(x + half, y, hydrogens + charge, font, colour, Svg.Anchor.START);
    }
  }

  private boolean neighboursAreRight(int index) {
    List<StructureSketch.Bond> bonds = sketch.structure.bondsOf(index);
    return !bonds.isEmpty()
        && bonds.stream().mapToDouble(b -> sketch.x(b.other(index)) - sketch.x(index)).sum()
            > 0.1 * sketch.bond;
  }

  private static String subscript(int count) {
    return count == 1 ? "" : Character.toString((char) ('₀' + count));
  }

  private static String charge(int charge) {
    String sign = charge > 0 ? "⁺" : "⁻";
    return switch (Math.abs(charge)) {
      case 0 -> "";
      case 1 -> sign;
      case 2 -> "²" + sign;
      default -> "³" + sign;
    };
  }
}
