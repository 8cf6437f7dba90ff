// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.gfn2;

import org.natrolyte.orbitals.xtb.ElementParameters;
import org.natrolyte.orbitals.xtb.XtbParameters;

/**
 * Electrostatics of atomic charges with dipoles and quadrupoles and of dipoles with one another,
 * damped at short range, and the exchange-correlation of the moments on each atom.
 *
 * <p>Dipoles are flat, x y z of each atom; quadrupoles are flat, six of each atom in the order xx,
 * xy, yy, xz, yz, zz, traceless with the prefactor 3/2 (Buckingham's definition). All values are in
 * atomic units. Potentials are derivatives of the energy by these numbers, off-diagonal elements
 * counted once as they are stored.
 */
public final class AnisotropicElectrostatics {
  private static final double[] MULTIPLICITY = {1, 2, 1, 2, 2, 1};

  private final int atoms;
  private final double[] positions;
  private final double[] dipoleKernel;
  private final double[] quadrupoleKernel;
  private final double[] radius;
  private final double[] radiusByNumber;
  private final double exponent3;
  private final double exponent5;

  /** Damped third and fifth inverse powers of the distance of each pair. */
  private final double[] inverse3;

  private final double[] inverse3Far;
  private final double[] inverse5;

  /**
   * @param parameters parameters of GFN2-xTB
   * @param atomicNumbers atomic number of each atom
   * @param positions x, y, z of each atom in turn (bohr)
   * @param coordinationNumbers of {@link DoubleExponentialNeighbours}
   */
  public AnisotropicElectrostatics(
      XtbParameters parameters,
      int[] atomicNumbers,
      double[] positions,
      double[] coordinationNumbers) {
    this.atoms = atomicNumbers.length;
    this.positions = positions.clone();
    exponent3 = parameters.constant("multipoleDamping3");
    exponent5 = parameters.constant("multipoleDamping5");
    dipoleKernel = new double[atoms];
    quadrupoleKernel = new double[atoms];
    radius = new double[atoms];
    radiusByNumber = new double[atoms];
    double steepness = parameters.constant("multipoleRadiusExponent");
    double shift = parameters.constant("multipoleRadiusShift");
    double maximum = parameters.constant("multipoleRadiusMaximum");
    for (int i = 0; i < atoms; i++) {
      ElementParameters element = parameters.element(atomicNumbers[i]);
      dipoleKernel[i] = element.dipoleKernel();
      quadrupoleKernel[i] = element.quadrupoleKernel();
      double grown =
          Math.exp(-steepness * (coordinationNumbers[i] - element.multipoleValence() - shift));
      double growth = (maximum - element.multipoleRadius()) / (1 + grown);
      radius[i] = element.multipoleRadius() + growth;
      radiusByNumber[i] = growth * steepness * grown / (1 + grown);
    }
    inverse3 = new double[atoms * atoms];
    inverse3Far = new double[atoms * atoms];
    inverse5 = new double[atoms * atoms];
    for (int i = 0; i < atoms; i++) {
      for (int j = 0; j < i; j++) {
        setPair(i, j);
      }
    }
  }

  private void setPair(int i, int j) {
    double x = positions[3 * i] - positions[3 * j];
    double y = positions[3 * i + 1] - positions[3 * j + 1];
    double z = positions[3 * i + 2] - positions[3 * j + 2];
    double r2 = x * x + y * y + z * z;
    double r1 = Math.sqrt(r2);
    double ratio = 0.5 * (radius[i] + radius[j]) / r1;
    double near = 1 / (1 + 6 * Math.pow(ratio, exponent3));
    double far = 1 / (1 + 6 * Math.pow(ratio, exponent5));
    double cube = 1 / (r2 * r1);
    int ij = i * atoms + j;
    int ji = j * atoms + i;
    inverse3[ij] = inverse3[ji] = cube * near;
    inverse3Far[ij] = inverse3Far[ji] = cube * far;
    inverse5[ij] = inverse5[ji] = cube / r2 * far;
  }

  /** Electrostatic energy of the moments with charges and with one another (Eh). */
  public double electrostaticEnergy(double[] charges, double[] dipoles, double[] quadrupoles) {
    return addElectrostatics(
        charges,
        dipoles,
        quadrupoles,
        new double[atoms],
        new double[3 * atoms],
        new double[6 * atoms]);
  }

  /** Anisotropic exchange-correlation energy (Eh). */
  public double exchangeCorrelationEnergy(double[] dipoles, double[] quadrupoles) {
    double energy = 0;
    for (int i = 0; i < atoms; i++) {
      for (int k = 0; k < 3; k++) {
        energy += dipoleKernel[i] * dipoles[3 * i + k] * dipoles[3 * i + k];
      }
      for (int k = 0; k < 6; k++) {
        double value = quadrupoles[6 * i + k];
        energy += quadrupoleKernel[i] * MULTIPLICITY[k] * value * value;
      }
    }
    return energy;
  }

  /** Adds the exchange-correlation potentials of the moments. */
  public void addExchangeCorrelation(
      double[] dipoles, double[] quadrupoles, double[] byDipole, double[] byQuadrupole) {
    for (int i = 0; i < atoms; i++) {
      for (int k = 0; k < 3; k++) {
        byDipole[3 * i + k] += 2 * dipoleKernel[i] * dipoles[3 * i + k];
      }
      for (int k = 0; k < 6; k++) {
        byQuadrupole[6 * i + k] +=
            2 * quadrupoleKernel[i] * MULTIPLICITY[k] * quadrupoles[6 * i + k];
      }
    }
  }

  /**
   * Adds the electrostatic potentials.
   *
   * @return the electrostatic energy (Eh)
   */
  public double addElectrostatics(
      double[] charges,
      double[] dipoles,
      double[] quadrupoles,
      double[] byCharge,
      double[] byDipole,
      double[] byQuadrupole) {
    double energy = 0;
    for (int i = 0; i < atoms; i++) {
      for (int j = 0; j < atoms; j++) {
        if (i == j) {
          continue;
        }
        // moments of atom i in the field of atom j; x, y, z point from i to j
        double x = positions[3 * j] - positions[3 * i];
        double y = positions[3 * j + 1] - positions[3 * i + 1];
        double z = positions[3 * j + 2] - positions[3 * i + 2];
        int ij = i * atoms + j;
        double near = inverse3[ij];
        double five = inverse5[ij];
        double far = inverse3Far[ij];
        int di = 3 * i;
        int dj = 3 * j;
        int qi = 6 * i;
        double dipoleAlong = x * dipoles[di] + y * dipoles[di + 1] + z * dipoles[di + 2];
        double otherAlong = x * dipoles[dj] + y * dipoles[dj + 1] + z * dipoles[dj + 2];
        double quadrupoleAlong =
            x * x * quadrupoles[qi]
                + y * y * quadrupoles[qi + 2]
                + z * z * quadrupoles[qi + 5]
                + 2
                    * (x * y * quadrupoles[qi + 1]
                        + x * z * quadrupoles[qi + 3]
                        + y * z * quadrupoles[qi + 4]);
        double q = charges[j];
        double chargePotential = near * dipoleAlong + five * quadrupoleAlong;
        byCharge[j] += chargePotential;
        energy += q * chargePotential;
        double alongFactor = q * near - 3 * five * otherAlong;
        byDipole[di] += alongFactor * x + far * dipoles[dj];
        byDipole[di + 1] += alongFactor * y + far * dipoles[dj + 1];
        byDipole[di + 2] += alongFactor * z + far * dipoles[dj + 2];
        double dot =
            dipoles[di] * dipoles[dj]
                + dipoles[di + 1] * dipoles[dj + 1]
                + dipoles[di + 2] * dipoles[dj + 2];
        energy += 0.5 * (far * dot - 3 * five * dipoleAlong * otherAlong);
        double quadrupoleFactor = q * five;
        byQuadrupole[qi] += quadrupoleFactor * x * x;
        byQuadrupole[qi + 1] += 2 * quadrupoleFactor * x * y;
        byQuadrupole[qi + 2] += quadrupoleFactor * y * y;
        byQuadrupole[qi + 3] += 2 * quadrupoleFactor * x * z;
        byQuadrupole[qi + 4] += 2 * quadrupoleFactor * y * z;
        byQuadrupole[qi + 5] += quadrupoleFactor * z * z;
      }
    }
    return energy;
  }

  /**
   * Adds the gradient of the electrostatic energy at fixed moments.
   *
   * @param byNumber receives the derivatives by the coordination numbers, through the damping
   */
  public void addGradient(
      double[] charges,
      double[] dipoles,
      double[] quadrupoles,
      double[] gradient,
      double[] byNumber) {
    for (int i = 0; i < atoms; i++) {
      for (int j = 0; j < i; j++) {
        addPairGradient(i, j, charges, dipoles, quadrupoles, gradient, byNumber);
      }
    }
  }

  private void addPairGradient(
      int i,
      int j,
      double[] charges,
      double[] dipoles,
      double[] quadrupoles,
      double[] gradient,
      double[] byNumber) {
    double[] v = new double[3];
    double r2 = 0;
    for (int k = 0; k < 3; k++) {
      v[k] = positions[3 * j + k] - positions[3 * i + k];
      r2 += v[k] * v[k];
    }
    double r1 = Math.sqrt(r2);
    double[] quadrupoleI = timesVector(quadrupoles, i, v);
    double[] quadrupoleJ = timesVector(quadrupoles, j, v);
    double along = 0;
    double otherAlong = 0;
    double dot = 0;
    double quadrupoleAlong = 0;
    double otherQuadrupoleAlong = 0;
    for (int k = 0; k < 3; k++) {
      along += v[k] * dipoles[3 * i + k];
      otherAlong += v[k] * dipoles[3 * j + k];
      dot += dipoles[3 * i + k] * dipoles[3 * j + k];
      quadrupoleAlong += v[k] * quadrupoleI[k];
      otherQuadrupoleAlong += v[k] * quadrupoleJ[k];
    }
    double ratio = 0.5 * (radius[i] + radius[j]) / r1;
    double power3 = 6 * Math.pow(ratio, exponent3);
    double power5 = 6 * Math.pow(ratio, exponent5);
    double near = 1 / (1 + power3);
    double far = 1 / (1 + power5);
    double g3 = 1 / (r2 * r1);
    double g5 = g3 / r2;
    // energy = near g3 first + far (g3 dot + g5 second)
    double first = charges[j] * along - charges[i] * otherAlong;
    double second =
        -3 * along * otherAlong + charges[j] * quadrupoleAlong + charges[i] * otherQuadrupoleAlong;
    double farPart = g3 * dot + g5 * second;
    double nearByRatio = -near * near * exponent3 * power3;
    double farByRatio = -far * far * exponent5 * power5;
    double logarithmic = nearByRatio * g3 * first + farByRatio * farPart;
    // a logarithmic step of the radii is the opposite of one of the distance
    double byRadius = logarithmic / (radius[i] + radius[j]);
    byNumber[i] += byRadius * radiusByNumber[i];
    byNumber[j] += byRadius * radiusByNumber[j];
    double radial =
        (-logarithmic - 3 * near * g3 * first - far * (3 * g3 * dot + 5 * g5 * second)) / r2;
    for (int k = 0; k < 3; k++) {
      double firstByV = charges[j] * dipoles[3 * i + k] - charges[i] * dipoles[3 * j + k];
      double secondByV =
          -3 * (dipoles[3 * i + k] * otherAlong + dipoles[3 * j + k] * along)
              + 2 * (charges[j] * quadrupoleI[k] + charges[i] * quadrupoleJ[k]);
      double step = radial * v[k] + near * g3 * firstByV + far * g5 * secondByV;
      gradient[3 * j + k] += step;
      gradient[3 * i + k] -= step;
    }
  }

  private static double[] timesVector(double[] quadrupoles, int atom, double[] v) {
    int q = 6 * atom;
    return new double[] {
      quadrupoles[q] * v[0] + quadrupoles[q + 1] * v[1] + quadrupoles[q + 3] * v[2],
      quadrupoles[q + 1] * v[0] + quadrupoles[q + 2] * v[1] + quadrupoles[q + 4] * v[2],
      quadrupoles[q + 3] * v[0] + quadrupoles[q + 4] * v[1] + quadrupoles[q + 5] * v[2]
    };
  }
}
