// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.d4;

import java.util.List;

/**
 * How much each reference system counts for each atom: a Gaussian weight of the coordination number
 * times a scale of the charge. The references of all atoms stand one after the other.
 */
final class ReferenceWeights {
  private static final double GAUSSIAN_EXPONENT = 6;

  final D4Reference[] atoms;

  /** First reference of each atom in the flat arrays, and their number at the end. */
  final int[] first;

  /** Gaussian weights, normalised for each atom, and their derivatives by the number. */
  private final double[] gaussian;

  private final double[] gaussianByNumber;
  private final double[] referenceCharge;

  ReferenceWeights(D4Reference[] atoms, double[] coordinationNumbers) {
    this.atoms = atoms;
    first = new int[atoms.length + 1];
    for (int i = 0; i < atoms.length; i++) {
      first[i + 1] = first[i] + atoms[i].systems().size();
    }
    gaussian = new double[size()];
    gaussianByNumber = new double[size()];
    referenceCharge = new double[size()];
    for (int i = 0; i < atoms.length; i++) {
      weigh(i, coordinationNumbers[i]);
    }
  }

  int size() {
    return first[atoms.length];
  }

  private void weigh(int atom, double number) {
    List<D4Reference.ReferenceSystem> systems = atoms[atom].systems();
    double norm = 0;
    double normByNumber = 0;
    int start = first[atom];
    for (int r = 0; r < systems.size(); r++) {
      D4Reference.ReferenceSystem system = systems.get(r);
      referenceCharge[start + r] = system.charge();
      double off = number - system.coordinationNumber();
      for (int g = 1; g <= system.gaussians(); g++) {
        double exponent = GAUSSIAN_EXPONENT * g;
        double value = Math.exp(-exponent * off * off);
        gaussian[start + r] += value;
        gaussianByNumber[start + r] -= 2 * exponent * off * value;
      }
      norm += gaussian[start + r];
      normByNumber += gaussianByNumber[start + r];
    }
    if (norm < 1e-280) {
      takeHighest(start, systems);
      return;
    }
    for (int r = start; r < start + systems.size(); r++) {
      gaussianByNumber[r] = (gaussianByNumber[r] - gaussian[r] * normByNumber / norm) / norm;
      gaussian[r] /= norm;
    }
  }

  /** Far beyond all references the one with the most neighbours stands for the atom. */
  private void takeHighest(int start, List<D4Reference.ReferenceSystem> systems) {
    int highest = 0;
    for (int r = 0; r < systems.size(); r++) {
      gaussian[start + r] = 0;
      gaussianByNumber[start + r] = 0;
      if (systems.get(r).coordinationNumber() > systems.get(highest).coordinationNumber()) {
        highest = r;
      }
    }
    gaussian[start + highest] = 1;
  }

  /**
   * Weights at given charges.
   *
   * @param charges charge of each atom
   * @param weights receives the weights
   * @param byCharge receives the derivatives by the charge of the atom
   * @param byNumber receives the derivatives by its coordination number
   */
  void evaluate(double[] charges, double[] weights, double[] byCharge, double[] byNumber) {
    for (int i = 0; i < atoms.length; i++) {
      double steepness = atoms[i].hardness() * D4Reference.CHARGE_STEEPNESS;
      double nuclear = atoms[i].effectiveNuclearCharge();
      double actual = nuclear + charges[i];
      for (int r = first[i]; r < first[i + 1]; r++) {
        double reference = nuclear + referenceCharge[r];
        double zeta = D4Reference.chargeScale(steepness, reference, actual);
        weights[r] = gaussian[r] * zeta;
        byNumber[r] = gaussianByNumber[r] * zeta;
        byCharge[r] =
            gaussian[r] * D4Reference.chargeScaleDerivative(steepness, reference, actual, zeta);
      }
    }
  }
}
