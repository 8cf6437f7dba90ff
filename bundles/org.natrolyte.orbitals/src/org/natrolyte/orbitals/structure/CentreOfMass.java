// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

/**
 * Puts the centre of mass at the origin, where the dipole moment of an ion is by convention told.
 * Masses: abridged standard atomic weights of IUPAC 2021, 10.1515/pac-2019-0603; of elements
 * without stable isotopes the mass number of the longest-lived one.
 */
public final class CentreOfMass {
  private static final double[] MASS = {
    1.008, 4.0026, 6.94, 9.0122, 10.81, 12.011, 14.007, 15.999, 18.998, 20.180, 22.990, 24.305,
    26.982, 28.085, 30.974, 32.06, 35.45, 39.95, 39.098, 40.078, 44.956, 47.867, 50.942, 51.996,
    54.938, 55.845, 58.933, 58.693, 63.546, 65.38, 69.723, 72.630, 74.922, 78.971, 79.904, 83.798,
    85.468, 87.62, 88.906, 91.224, 92.906, 95.95, 97, 101.07, 102.91, 106.42, 107.87, 112.41,
    114.82, 118.71, 121.76, 127.60, 126.90, 131.29, 132.91, 137.33, 138.91, 140.12, 140.91, 144.24,
    145, 150.36, 151.96, 157.25, 158.93, 162.50, 164.93, 167.26, 168.93, 173.05, 174.97, 178.49,
    180.95, 183.84, 186.21, 190.23, 192.22, 195.08, 196.97, 200.59, 204.38, 207.2, 208.98, 209, 210,
    222
  };

  private CentreOfMass() {}

  /** The same atoms, moved as a whole. */
  public static Geometry atOrigin(Geometry geometry) {
    int[] elements = geometry.atomicNumbers();
    double[] x = geometry.coordinatesBohr();
    double[] centre = new double[3];
    double total = 0;
    for (int i = 0; i < elements.length; i++) {
      double mass = MASS[elements[i] - 1];
      total += mass;
      for (int k = 0; k < 3; k++) {
        centre[k] += mass * x[3 * i + k];
      }
    }
    for (int i = 0; i < x.length; i++) {
      x[i] -= centre[i % 3] / total;
    }
    return new Geometry(elements, x);
  }
}
