// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.d4;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** C6 coefficients of all pairs of reference systems of a molecule. */
final class ReferenceC6 {
  private ReferenceC6() {}

  /**
   * Matrix over the references of all atoms.
   *
   * @param atoms the reference data of each atom
   * @param first row of the first reference of each atom, and the number of rows at the end
   */
  static double[][] of(D4Reference[] atoms, int[] first) {
    double[][] matrix = new double[first[atoms.length]][first[atoms.length]];
    Map<Integer, double[][]> known = new HashMap<>();
    for (int i = 0; i < atoms.length; i++) {
      for (int j = 0; j < atoms.length; j++) {
        D4Reference one = atoms[i];
        D4Reference other = atoms[j];
        double[][] block =
            known.computeIfAbsent(
                1000 * one.atomicNumber() + other.atomicNumber(),
                key -> block(one.systems(), other.systems()));
        for (int r = 0; r < block.length; r++) {
          System.arraycopy(block[r], 0, matrix[first[i] + r], first[j], block[r].length);
        }
      }
    }
    return matrix;
  }

  private static double[][] block(
      List<D4Reference.ReferenceSystem> one, List<D4Reference.ReferenceSystem> other) {
    double[][] block = new double[one.size()][other.size()];
    for (int r = 0; r < one.size(); r++) {
      for (int s = 0; s < other.size(); s++) {
        block[r][s] = D4Reference.c6(one.get(r), other.get(s));
      }
    }
    return block;
  }
}
