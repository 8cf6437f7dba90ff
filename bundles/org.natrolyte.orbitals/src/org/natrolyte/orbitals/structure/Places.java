// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

/** Coordinates in ångström, as builders use them, and geometries in bohr. */
public final class Places {
  private Places() {}

  /** The geometry of atoms at places in ångström. */
  public static Geometry geometry(int[] atomicNumbers, double[] angstrom) {
    double[] bohr = new double[angstrom.length];
    for (int i = 0; i < bohr.length; i++) {
      bohr[i] = angstrom[i] / Elements.BOHR_ANGSTROM;
    }
    return new Geometry(atomicNumbers, bohr);
  }

  /** The places of a geometry in ångström. */
  public static double[] angstrom(Geometry geometry) {
    double[] places = geometry.coordinatesBohr();
    for (int i = 0; i < places.length; i++) {
      places[i] *= Elements.BOHR_ANGSTROM;
    }
    return places;
  }

  /** The distance of two points. */
  public static double distance(double[] x, int i, int j) {
    double sum = 0;
    for (int k = 0; k < 3; k++) {
      double d = x[3 * i + k] - x[3 * j + k];
      sum += d * d;
    }
    return Math.sqrt(sum);
  }
}
