// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

import java.util.Arrays;

/** Tells conformers apart by their sorted distances between heavy atoms. */
final class Fingerprint {
  private static final double SAME_ANGSTROM = 0.15;

  private Fingerprint() {}

  static double[] of(Geometry geometry) {
    int[] elements = geometry.atomicNumbers();
    double[] x = Places.angstrom(geometry);
    boolean small = Arrays.stream(elements).filter(z -> z > 1).count() < 3;
    double[] distances = new double[elements.length * (elements.length - 1) / 2];
    int count = 0;
    for (int i = 0; i < elements.length; i++) {
      for (int j = 0; j < i; j++) {
        if (small || elements[i] > 1 && elements[j] > 1) {
          distances[count++] = Places.distance(x, i, j);
        }
      }
    }
    double[] sorted = Arrays.copyOf(distances, count);
    Arrays.sort(sorted);
    return sorted;
  }

  static boolean same(double[] a, double[] b) {
    for (int i = 0; i < a.length; i++) {
      if (Math.abs(a[i] - b[i]) > SAME_ANGSTROM) {
        return false;
      }
    }
    return true;
  }
}
