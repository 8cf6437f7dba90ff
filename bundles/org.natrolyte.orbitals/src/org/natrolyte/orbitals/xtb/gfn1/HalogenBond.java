// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.gfn1;

import org.natrolyte.orbitals.xtb.ClassicalTerm;
import org.natrolyte.orbitals.xtb.XtbParameters;

/**
 * Halogen-bond correction of GFN1-xTB for Br, I and At on donors N, O, P and S: a
 * Lennard-Jones-like function of the halogen-donor distance, damped by the angle at the halogen.
 */
public final class HalogenBond implements ClassicalTerm {
  /** Donors farther than this do not count (bohr). */
  private static final double CUTOFF = 20;

  private final int[] atomicNumbers;
  private final double[] positions;
  private final XtbParameters parameters;
  private final double damping;
  private final double scale;

  public HalogenBond(XtbParameters parameters, int[] atomicNumbers, double[] positions) {
    this.parameters = parameters;
    this.atomicNumbers = atomicNumbers.clone();
    this.positions = positions.clone();
    damping = parameters.constant("halogenDamping");
    scale = parameters.constant("halogenRadiusScale");
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
    for (int x = 0; x < atomicNumbers.length; x++) {
      if (!isHalogen(atomicNumbers[x]) || atomicNumbers.length < 3) {
        continue;
      }
      int neighbour = nearest(x);
      for (int d = 0; d < atomicNumbers.length; d++) {
        if (isDonor(atomicNumbers[d]) && d != neighbour && squared(x, d) < CUTOFF * CUTOFF) {
          energy += bond(x, d, neighbour, gradient);
        }
      }
    }
    return energy;
  }

  private static boolean isHalogen(int number) {
    return number == 35 || number == 53 || number == 85;
  }

  private static boolean isDonor(int number) {
    return number == 7 || number == 8 || number == 15 || number == 16;
  }

  private int nearest(int x) {
    int nearest = -1;
    for (int i = 0; i < atomicNumbers.length; i++) {
      if (i != x && (nearest < 0 || squared(x, i) < squared(x, nearest))) {
        nearest = i;
      }
    }
    return nearest;
  }

  private double squared(int i, int j) {
    double sum = 0;
    for (int k = 0; k < 3; k++) {
      double step = positions[3 * i + k] - positions[3 * j + k];
      sum += step * step;
    }
    return sum;
  }

  private double bond(int x, int d, int a, double[] gradient) {
    double strength = parameters.element(atomicNumbers[x]).halogenStrength();
    double reach =
        scale
            * (parameters.element(atomicNumbers[x]).atomicRadius()
                + parameters.element(atomicNumbers[d]).atomicRadius());
    double r2 = squared(x, d);
    double ratio = reach * reach / r2;
    double t6 = ratio * ratio * ratio;
    double t12 = t6 * t6;
    double radial = strength * (t12 - damping * t6) / (1 + t12);
    double s2 = squared(x, a);
    double cosine = 0;
    for (int k = 0; k < 3; k++) {
      cosine +=
          (positions[3 * d + k] - positions[3 * x + k])
              * (positions[3 * a + k] - positions[3 * x + k]);
    }
    double lengths = Math.sqrt(r2 * s2);
    cosine /= lengths;
    double base = 0.5 - 0.5 * cosine;
    double angular = Math.pow(base, 6);
    if (gradient != null) {
      double byT6 =
          strength * (2 * t6 - damping) / (1 + t12)
              - strength * (t12 - damping * t6) * 2 * t6 / ((1 + t12) * (1 + t12));
      double alongDonor = angular * byT6 * -6 * t6 / r2;
      double byCosine = radial * -3 * Math.pow(base, 5);
      for (int k = 0; k < 3; k++) {
        double u = positions[3 * d + k] - positions[3 * x + k];
        double w = positions[3 * a + k] - positions[3 * x + k];
        double donor = alongDonor * u + byCosine * (w / lengths - cosine * u / r2);
        double neighbour = byCosine * (u / lengths - cosine * w / s2);
        gradient[3 * d + k] += donor;
        gradient[3 * a + k] += neighbour;
        gradient[3 * x + k] -= donor + neighbour;
      }
    }
    return radial * angular;
  }
}
