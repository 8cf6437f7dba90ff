// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.dispersion;

import java.util.Arrays;
import org.natrolyte.orbitals.xtb.ClassicalTerm;
import org.natrolyte.orbitals.xtb.NeighbourNumbers;
import org.natrolyte.orbitals.xtb.XtbParameters;

/**
 * DFT-D3 with rational (Becke-Johnson) damping, two-body: Grimme, Antony, Ehrlich, Krieg, J. Chem.
 * Phys. 2010, 132, 154104, doi:10.1063/1.3382344; Grimme, Ehrlich, Goerigk, J. Comput. Chem. 2011,
 * 32, 1456, doi:10.1002/jcc.21759.
 */
public final class D3Dispersion implements ClassicalTerm {
  private static final double WEIGHT_STEEPNESS = 4;

  private final int[] atomicNumbers;
  private final double[] positions;
  private final NeighbourNumbers neighbours;
  private final double s6;
  private final double s8;
  private final double a1;
  private final double a2;
  private final D3Reference.Element[] elements;
  private final double[][] weights;
  private final double[][] weightSlopes;

  /**
   * @param neighbours coordination numbers, counted as DFT-D3 does
   */
  public D3Dispersion(
      XtbParameters parameters,
      int[] atomicNumbers,
      double[] positions,
      NeighbourNumbers neighbours) {
    this.atomicNumbers = atomicNumbers.clone();
    this.positions = positions.clone();
    this.neighbours = neighbours;
    s6 = parameters.constant("dispersionS6");
    s8 = parameters.constant("dispersionS8");
    a1 = parameters.constant("dispersionA1");
    a2 = parameters.constant("dispersionA2");
    int atoms = atomicNumbers.length;
    elements = new D3Reference.Element[atoms];
    weights = new double[atoms][];
    weightSlopes = new double[atoms][];
    double[] numbers = neighbours.values();
    for (int i = 0; i < atoms; i++) {
      elements[i] = D3Reference.shared().element(atomicNumbers[i]);
      weigh(i, numbers[i]);
    }
  }

  /** Whether there are reference systems for an element. */
  public static boolean knows(int atomicNumber) {
    return D3Reference.shared().knows(atomicNumber);
  }

  private void weigh(int i, double number) {
    double[] references = elements[i].numbers();
    double[] weight = new double[references.length];
    double[] slope = new double[references.length];
    double closest = Double.MAX_VALUE;
    for (double reference : references) {
      closest = Math.min(closest, Math.abs(number - reference));
    }
    double sum = 0;
    double sumSlope = 0;
    for (int k = 0; k < references.length; k++) {
      double off = number - references[k];
      // relative to the closest one, so that the sum never vanishes
      weight[k] = Math.exp(-WEIGHT_STEEPNESS * (off * off - closest * closest));
      slope[k] = -2 * WEIGHT_STEEPNESS * off * weight[k];
      sum += weight[k];
      sumSlope += slope[k];
    }
    for (int k = 0; k < references.length; k++) {
      slope[k] = (slope[k] - weight[k] * sumSlope / sum) / sum;
      weight[k] /= sum;
    }
    weights[i] = weight;
    weightSlopes[i] = slope;
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
    double[] byNumber = new double[elements.length];
    for (int i = 0; i < elements.length; i++) {
      for (int j = 0; j < i; j++) {
        double[] references = D3Reference.shared().c6(atomicNumbers[i], atomicNumbers[j]);
        double c6 = 0;
        double byFirst = 0;
        double bySecond = 0;
        int at = 0;
        for (int k = 0; k < weights[i].length; k++) {
          for (int l = 0; l < weights[j].length; l++) {
            double reference = references[at++];
            c6 += weights[i][k] * weights[j][l] * reference;
            byFirst += weightSlopes[i][k] * weights[j][l] * reference;
            bySecond += weights[i][k] * weightSlopes[j][l] * reference;
          }
        }
        double x = positions[3 * i] - positions[3 * j];
        double y = positions[3 * i + 1] - positions[3 * j + 1];
        double z = positions[3 * i + 2] - positions[3 * j + 2];
        double r2 = x * x + y * y + z * z;
        double ratio = 3 * elements[i].root() * elements[j].root();
        double radius = a1 * Math.sqrt(ratio) + a2;
        double c2 = radius * radius;
        double r6 = r2 * r2 * r2;
        double t6 = 1 / (r6 + c2 * c2 * c2);
        double t8 = 1 / (r6 * r2 + c2 * c2 * c2 * c2);
        double shape = -s6 * t6 - s8 * ratio * t8;
        energy += c6 * shape;
        if (gradient != null) {
          byNumber[i] += byFirst * shape;
          byNumber[j] += bySecond * shape;
          double slope =
              c6 * r2 * r2 * (6 * s6 * t6 * t6 + 8 * s8 * ratio * r2 * t8 * t8);
          double[] step = {slope * x, slope * y, slope * z};
          for (int k = 0; k < 3; k++) {
            gradient[3 * i + k] += step[k];
            gradient[3 * j + k] -= step[k];
          }
        }
      }
    }
    if (gradient != null && Arrays.stream(byNumber).anyMatch(value -> value != 0)) {
      neighbours.addGradient(byNumber, gradient);
    }
    return energy;
  }
}
