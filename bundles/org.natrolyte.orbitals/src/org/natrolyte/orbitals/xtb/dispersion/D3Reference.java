// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.dispersion;

import java.util.HashMap;
import java.util.Map;
import org.natrolyte.orbitals.xtb.ParameterTable;

/** Reference systems of DFT-D3: coordination numbers and C6; source at the head of the table. */
final class D3Reference {
  private final Map<Integer, Element> elements = new HashMap<>();
  private final Map<Integer, double[]> c6 = new HashMap<>();

  /**
   * One element.
   *
   * @param root square root of half of the root of Z times the ratio of moments
   * @param numbers coordination numbers of the reference systems
   */
  record Element(double root, double[] numbers) {}

  private D3Reference() {
    for (ParameterTable.Row row : ParameterTable.read("d3.txt")) {
      int z = row.integer();
      if ("element".equals(row.keyword())) {
        double ratio = row.number();
        elements.put(z, new Element(Math.sqrt(0.5 * Math.sqrt(z) * ratio), row.numbers()));
      } else {
        c6.put(100 * z + row.integer(), row.numbers());
      }
    }
  }

  static D3Reference shared() {
    return Holder.INSTANCE;
  }

  boolean knows(int z) {
    return elements.containsKey(z);
  }

  Element element(int z) {
    return elements.get(z);
  }

  /** C6 of reference i of z with reference j of w, at {@code i * references(w) + j}. */
  double[] c6(int z, int w) {
    if (z <= w) {
      return c6.get(100 * z + w);
    }
    double[] other = c6.get(100 * w + z);
    int rows = elements.get(z).numbers().length;
    int columns = elements.get(w).numbers().length;
    double[] turned = new double[other.length];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        turned[i * columns + j] = other[j * rows + i];
      }
    }
    return turned;
  }

  private static final class Holder {
    static final D3Reference INSTANCE = new D3Reference();
  }
}
