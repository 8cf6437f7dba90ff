// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

/**
 * Repulsion of the atomic cores: {@code Z Z' / R exp(-sqrt(a a') R^k)} over all pairs, with another
 * power k between hydrogen and helium.
 */
public final class Repulsion implements ClassicalTerm {
  private final int[] atomicNumbers;
  private final double[] positions;
  private final ElementParameters[] elements;
  private final double power;
  private final double powerLight;

  public Repulsion(XtbParameters parameters, int[] atomicNumbers, double[] positions) {
    this.atomicNumbers = atomicNumbers.clone();
    this.positions = positions.clone();
    power = parameters.constant("repulsionExponent");
    powerLight = parameters.constant("repulsionExponentLight");
    elements = new ElementParameters[atomicNumbers.length];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = parameters.element(atomicNumbers[i]);
    }
  }

  @Override
  public double energy() {
    return sum(null);
  }

  @Override
  public void addGradient(double[] gradient) {
    sum(gradient);
  }

  private double sum(double[] gradient) {
    double energy = 0;
    for (int i = 0; i < elements.length; i++) {
      for (int j = 0; j < i; j++) {
        double x = positions[3 * i] - positions[3 * j];
        double y = positions[3 * i + 1] - positions[3 * j + 1];
        double z = positions[3 * i + 2] - positions[3 * j + 2];
        double r = Math.sqrt(x * x + y * y + z * z);
        double k = atomicNumbers[i] <= 2 && atomicNumbers[j] <= 2 ? powerLight : power;
        double exponent =
            Math.sqrt(elements[i].repulsionExponent() * elements[j].repulsionExponent());
        double argument = exponent * (k == 1.5 ? r * Math.sqrt(r) : Math.pow(r, k));
        double pair =
            elements[i].effectiveCharge()
                * elements[j].effectiveCharge()
                * Math.exp(-argument)
                / r;
        energy += pair;
        if (gradient != null) {
          double slope = -pair * (1 + k * argument) / (r * r);
          gradient[3 * i] += slope * x;
          gradient[3 * i + 1] += slope * y;
          gradient[3 * i + 2] += slope * z;
          gradient[3 * j] -= slope * x;
          gradient[3 * j + 1] -= slope * y;
          gradient[3 * j + 2] -= slope * z;
        }
      }
    }
    return energy;
  }
}
