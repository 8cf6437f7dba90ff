// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.List;
import org.natrolyte.model.compound.StructureSketch;

/** A structure placed in a picture: where its atoms are in pixels. */
final class Sketch {
  /** A bond of an ordinary drawing in pixels; small molecules are not blown up beyond it. */
  static final double LONGEST_BOND = 30;

  private static final double MARGIN = 0.55;

  final StructureSketch structure;
  final double bond;
  private final double[] x;
  private final double[] y;

  private Sketch(StructureSketch structure, double bond, double[] x, double[] y) {
    this.structure = structure;
    this.bond = bond;
    this.x = x;
    this.y = y;
  }

  /**
   * Fits a structure into a box, turned by an angle.
   *
   * @param angle in radians, against the clock
   */
  static Sketch in(
      StructureSketch structure,
      double left,
      double top,
      double width,
      double height,
      double angle) {
    List<StructureSketch.Atom> atoms = structure.atoms();
    double[] x = new double[atoms.size()];
    double[] y = new double[atoms.size()];
    double[] low = {Double.MAX_VALUE, Double.MAX_VALUE};
    double[] high = {-Double.MAX_VALUE, -Double.MAX_VALUE};
    for (int i = 0; i < x.length; i++) {
      StructureSketch.Atom atom = atoms.get(i);
      x[i] = Math.cos(angle) * atom.x() - Math.sin(angle) * atom.y();
      y[i] = -(Math.sin(angle) * atom.x() + Math.cos(angle) * atom.y());
      low[0] = Math.min(low[0], x[i]);
      low[1] = Math.min(low[1], y[i]);
      high[0] = Math.max(high[0], x[i]);
      high[1] = Math.max(high[1], y[i]);
    }
    double wide = high[0] - low[0] + 2 * MARGIN;
    double tall = high[1] - low[1] + 2 * MARGIN;
    double bond = Math.min(LONGEST_BOND, Math.min(width / wide, height / tall));
    for (int i = 0; i < x.length; i++) {
      x[i] = left + width / 2 + bond * (x[i] - (low[0] + high[0]) / 2);
      y[i] = top + height / 2 + bond * (y[i] - (low[1] + high[1]) / 2);
    }
    return new Sketch(structure, bond, x, y);
  }

  double x(int atom) {
    return x[atom];
  }

  double y(int atom) {
    return y[atom];
  }

  StructureSketch.Atom atom(int index) {
    return structure.atoms().get(index);
  }
}
