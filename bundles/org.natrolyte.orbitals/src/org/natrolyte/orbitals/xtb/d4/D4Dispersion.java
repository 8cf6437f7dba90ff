// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.d4;

import java.util.Arrays;
import org.natrolyte.orbitals.xtb.XtbParameters;

/**
 * DFT-D4 of one geometry. The two-body energy depends on the atomic charges and takes part in the
 * self-consistent cycle; the three-body energy is that of neutral atoms and does not change.
 *
 * <p>An instance holds scratch arrays and serves one calculation on one thread.
 */
public final class D4Dispersion {
  private final double[] positions;
  private final D4Reference[] atoms;
  private final ReferenceWeights references;
  private final double a1;
  private final double a2;
  private final double s6;
  private final double s8;
  private final double s9;

  /** C6 of each pair of reference systems, without the distance. */
  private final double[][] referenceC6;

  /** Distance-dependent factor of each pair of atoms. */
  private final double[][] pairFactor;

  private final double[] weights;
  private final double[] byCharge;
  private final double[] byNumber;
  private final double[] response;

  /**
   * @param parameters method that gives the damping
   * @param atomicNumbers atomic number of each atom
   * @param positions x, y, z of each atom in turn (bohr)
   */
  public D4Dispersion(XtbParameters parameters, int[] atomicNumbers, double[] positions) {
    this.positions = positions.clone();
    a1 = parameters.constant("dispersionA1");
    a2 = parameters.constant("dispersionA2");
    s6 = parameters.constant("dispersionS6");
    s8 = parameters.constant("dispersionS8");
    s9 = parameters.constant("dispersionS9");
    atoms = Arrays.stream(atomicNumbers).mapToObj(D4Reference::of).toArray(D4Reference[]::new);
    references = new ReferenceWeights(atoms, CovalentNeighbours.numbers(atoms, positions));
    int size = references.size();
    referenceC6 = ReferenceC6.of(atoms, references.first);
    pairFactor = new double[atoms.length][atoms.length];
    for (int i = 0; i < atoms.length; i++) {
      for (int j = 0; j < i; j++) {
        pairFactor[i][j] = factor(i, j, CovalentNeighbours.distance(positions, i, j));
        pairFactor[j][i] = pairFactor[i][j];
      }
    }
    weights = new double[size];
    byCharge = new double[size];
    byNumber = new double[size];
    response = new double[size];
  }

  private double criticalRadius(int i, int j) {
    return a1 * Math.sqrt(3 * atoms[i].r4OverR2() * atoms[j].r4OverR2()) + a2;
  }

  private double factor(int i, int j, double distance) {
    double r2 = distance * distance;
    double c2 = criticalRadius(i, j) * criticalRadius(i, j);
    double r6 = r2 * r2 * r2;
    double c6 = c2 * c2 * c2;
    double ratio = 3 * atoms[i].r4OverR2() * atoms[j].r4OverR2();
    return -s6 / (r6 + c6) - s8 * ratio / (r6 * r2 + c6 * c2);
  }

  private double factorByDistance(int i, int j, double distance) {
    double r2 = distance * distance;
    double c2 = criticalRadius(i, j) * criticalRadius(i, j);
    double r6 = r2 * r2 * r2;
    double t6 = r6 + c2 * c2 * c2;
    double t8 = r6 * r2 + c2 * c2 * c2 * c2;
    double ratio = 3 * atoms[i].r4OverR2() * atoms[j].r4OverR2();
    double r5 = r6 / distance;
    return s6 * 6 * r5 / (t6 * t6) + s8 * ratio * 8 * r5 * r2 / (t8 * t8);
  }

  /** Two-body energy at given atomic charges (Eh). */
  public double energy(double[] charges) {
    respond(charges);
    double energy = 0;
    for (int r = 0; r < weights.length; r++) {
      energy += weights[r] * response[r];
    }
    return 0.5 * energy;
  }

  /**
   * Adds the derivative of the two-body energy by each charge to a potential.
   *
   * @return the two-body energy (Eh)
   */
  public double addPotential(double[] charges, double[] potential) {
    respond(charges);
    double energy = 0;
    for (int i = 0; i < atoms.length; i++) {
      for (int r = references.first[i]; r < references.first[i + 1]; r++) {
        potential[i] += byCharge[r] * response[r];
        energy += weights[r] * response[r];
      }
    }
    return 0.5 * energy;
  }

  /** Sets {@link #response} to the derivative of the energy by each weight. */
  private void respond(double[] charges) {
    references.evaluate(charges, weights, byCharge, byNumber);
    Arrays.fill(response, 0);
    int[] first = references.first;
    for (int i = 0; i < atoms.length; i++) {
      for (int r = first[i]; r < first[i + 1]; r++) {
        double[] row = referenceC6[r];
        double sum = 0;
        for (int j = 0; j < atoms.length; j++) {
          double part = 0;
          for (int s = first[j]; s < first[j + 1]; s++) {
            part += row[s] * weights[s];
          }
          sum += part * pairFactor[i][j];
        }
        response[r] = sum;
      }
    }
  }

  /** Three-body (Axilrod-Teller-Muto) energy of the neutral atoms (Eh). */
  public double threeBodyEnergy() {
    return threeBody(null);
  }

  /** Adds the gradient of the two-body energy at given charges and of the three-body energy. */
  public void addGradient(double[] charges, double[] gradient) {
    respond(charges);
    int[] first = references.first;
    double[] energyByNumber = new double[atoms.length];
    for (int i = 0; i < atoms.length; i++) {
      for (int r = first[i]; r < first[i + 1]; r++) {
        energyByNumber[i] += byNumber[r] * response[r];
      }
      for (int j = 0; j < i; j++) {
        double distance = CovalentNeighbours.distance(positions, i, j);
        double slope = c6(i, j, weights) * factorByDistance(i, j, distance) / distance;
        for (int k = 0; k < 3; k++) {
          double step = slope * (positions[3 * i + k] - positions[3 * j + k]);
          gradient[3 * i + k] += step;
          gradient[3 * j + k] -= step;
        }
      }
    }
    CovalentNeighbours.addGradient(atoms, positions, energyByNumber, gradient);
    threeBody(gradient);
  }

  private double c6(int i, int j, double[] at) {
    double sum = 0;
    for (int r = references.first[i]; r < references.first[i + 1]; r++) {
      for (int s = references.first[j]; s < references.first[j + 1]; s++) {
        sum += referenceC6[r][s] * at[r] * at[s];
      }
    }
    return sum;
  }

  private double threeBody(double[] gradient) {
    if (s9 == 0 || atoms.length < 3) {
      return 0;
    }
    int n = atoms.length;
    references.evaluate(new double[n], weights, byCharge, byNumber);
    double[][] c6 = new double[n][n];
    double[][] radius = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        c6[i][j] = c6(i, j, weights);
        radius[i][j] = criticalRadius(i, j);
      }
    }
    AxilrodTellerMuto term = new AxilrodTellerMuto(s9, positions, c6, radius);
    if (gradient == null) {
      return term.energy();
    }
    double[][] byC6 = new double[n][n];
    double energy = term.addGradient(gradient, byC6);
    double[] energyByNumber = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        for (int r = references.first[i]; r < references.first[i + 1]; r++) {
          for (int s = references.first[j]; s < references.first[j + 1]; s++) {
            double slope = byC6[i][j] * referenceC6[r][s];
            energyByNumber[i] += slope * byNumber[r] * weights[s];
            energyByNumber[j] += slope * weights[r] * byNumber[s];
          }
        }
      }
    }
    CovalentNeighbours.addGradient(atoms, positions, energyByNumber, gradient);
    return energy;
  }
}
