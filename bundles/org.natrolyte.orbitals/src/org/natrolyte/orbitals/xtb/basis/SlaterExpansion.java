// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.basis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.natrolyte.orbitals.xtb.ParameterTable;

/** Least-squares expansions of Slater functions in Gaussians; sources at the head of the table. */
final class SlaterExpansion {
  private static final double[] DOUBLE_FACTORIAL = {1, 1, 3};

  /** Exponents and coefficients, normalisation of the Gaussians included. */
  record Contraction(double[] exponents, double[] coefficients) {}

  private SlaterExpansion() {}

  /**
   * Expansion of one Slater function; for d functions the coefficients are those of the component
   * with a square.
   */
  static Contraction of(int principal, int angular, int gaussians, double slaterExponent) {
    double[] table = Tables.BY_KEY.get(key(principal, angular, gaussians));
    if (table == null || angular >= DOUBLE_FACTORIAL.length) {
      throw new IllegalArgumentException(
          "no expansion of a Slater function with n = %d, l = %d in %d Gaussians"
              .formatted(principal, angular, gaussians));
    }
    double[] exponents = new double[gaussians];
    double[] coefficients = new double[gaussians];
    for (int i = 0; i < gaussians; i++) {
      double exponent = table[i] * slaterExponent * slaterExponent;
      exponents[i] = exponent;
      coefficients[i] =
          table[gaussians + i]
              * Math.pow(2 * exponent / Math.PI, 0.75)
              * Math.pow(4 * exponent, 0.5 * angular)
              / Math.sqrt(DOUBLE_FACTORIAL[angular]);
    }
    return new Contraction(exponents, coefficients);
  }

  /** The second s function made orthogonal to the first and normalised. */
  static Contraction orthogonal(Contraction first, Contraction second) {
    double overlap = overlap(first, second);
    int own = second.exponents.length;
    double[] exponents = Arrays.copyOf(second.exponents, own + first.exponents.length);
    double[] coefficients = Arrays.copyOf(second.coefficients, exponents.length);
    for (int i = 0; i < first.exponents.length; i++) {
      exponents[own + i] = first.exponents[i];
      coefficients[own + i] = -overlap * first.coefficients[i];
    }
    Contraction joined = new Contraction(exponents, coefficients);
    double norm = 1 / Math.sqrt(overlap(joined, joined));
    return new Contraction(
        exponents, Arrays.stream(coefficients).map(value -> value * norm).toArray());
  }

  private static double overlap(Contraction one, Contraction other) {
    double sum = 0;
    for (int i = 0; i < one.exponents.length; i++) {
      for (int j = 0; j < other.exponents.length; j++) {
        sum +=
            one.coefficients[i]
                * other.coefficients[j]
                * Math.pow(Math.PI / (one.exponents[i] + other.exponents[j]), 1.5);
      }
    }
    return sum;
  }

  private static int key(int principal, int angular, int gaussians) {
    return 100 * principal + 10 * angular + gaussians;
  }

  private static final class Tables {
    static final Map<Integer, double[]> BY_KEY = read();

    private static Map<Integer, double[]> read() {
      Map<Integer, double[]> tables = new HashMap<>();
      for (ParameterTable.Row row : ParameterTable.read("sto.txt")) {
        int key = key(row.integer(), row.integer(), row.integer());
        tables.put(key, row.numbers());
      }
      return Map.copyOf(tables);
    }
  }
}
