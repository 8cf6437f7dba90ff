// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.solvation;

import java.util.Arrays;

/**
 * Solvation free energy of one geometry as a function of the atomic charges.
 *
 * <p>An instance keeps what does not change in the self-consistent cycle; it is immutable.
 */
public final class AlpbSolvation {
  /** Universal constant of the analytical linearised Poisson-Boltzmann model. */
  private static final double ALPHA = 0.571412;

  private static final double KERNEL_STEEPNESS = 1.028 / 16;

  private final double[] positions;
  private final double[] surfaceTension;
  private final double[] hydrogenBondPerArea;
  private final AccessibleSurface surface;
  private final double[] areas;
  private final BornRadii bornRadii;
  private final double[] born;
  private final ElectrostaticSize size;
  private final double dielectric;
  private final double shape;
  private final double[] interaction;
  private final double shift;

  /**
   * @param parameters solvent and method
   * @param atomicNumbers atomic number of each atom
   * @param positions x, y, z of each atom in turn (bohr)
   */
  public AlpbSolvation(AlpbParameters parameters, int[] atomicNumbers, double[] positions) {
    this.positions = positions.clone();
    int atoms = atomicNumbers.length;
    double[] radii = new double[atoms];
    double[] accessible = new double[atoms];
    double[] descreening = new double[atoms];
    surfaceTension = new double[atoms];
    hydrogenBondPerArea = new double[atoms];
    for (int i = 0; i < atoms; i++) {
      AlpbParameters.Atom atom = parameters.atom(atomicNumbers[i]);
      radii[i] = atom.radius();
      accessible[i] = atom.radius() + parameters.probeRadius();
      descreening[i] = atom.radius() * atom.descreening();
      surfaceTension[i] = atom.surfaceTension();
      hydrogenBondPerArea[i] = atom.hydrogenBond() / (4 * Math.PI * accessible[i] * accessible[i]);
    }
    surface = new AccessibleSurface(positions, accessible);
    areas = surface.areas();
    bornRadii =
        new BornRadii(
            positions, radii, descreening, parameters.bornScale(), parameters.bornOffset());
    born = bornRadii.values();
    size = new ElectrostaticSize(positions, radii);
    double inverse = 1 / parameters.relativePermittivity();
    shape = ALPHA * inverse;
    dielectric = (inverse - 1) / (1 + shape);
    shift = parameters.shift();
    interaction = interaction(atoms);
  }

  private double[] interaction(int atoms) {
    double[] matrix = new double[atoms * atoms];
    for (int i = 0; i < atoms; i++) {
      for (int j = 0; j <= i; j++) {
        double mean = Math.sqrt(born[i] * born[j]);
        double r = distance(i, j);
        double u = mean / (mean + KERNEL_STEEPNESS * r);
        double value = dielectric * (1 / (r + mean * power16(u)) + shape / size.value());
        matrix[i * atoms + j] = value;
        matrix[j * atoms + i] = value;
      }
    }
    return matrix;
  }

  private static double power16(double u) {
    double u2 = u * u;
    double u4 = u2 * u2;
    double u8 = u4 * u4;
    return u8 * u8;
  }

  private double distance(int i, int j) {
    double x = positions[3 * i] - positions[3 * j];
    double y = positions[3 * i + 1] - positions[3 * j + 1];
    double z = positions[3 * i + 2] - positions[3 * j + 2];
    return Math.sqrt(x * x + y * y + z * z);
  }

  /**
   * Parts of the solvation free energy (Eh).
   *
   * @param polarisation of the continuum by the charges
   * @param surface tension of the cavity, with dispersion
   * @param hydrogenBond hydrogen bonds with the solvent
   * @param shift constant of the solvent and the reference state
   */
  public record Parts(double polarisation, double surface, double hydrogenBond, double shift) {
    /** Sum of the parts. */
    public double total() {
      return polarisation + surface + hydrogenBond + shift;
    }
  }

  /** Solvation free energy at given charges. */
  public Parts energy(double[] charges) {
    double polarisation = 0;
    double hydrogenBond = 0;
    double tension = 0;
    int atoms = charges.length;
    for (int i = 0; i < atoms; i++) {
      double sum = 0;
      for (int j = 0; j < atoms; j++) {
        sum += interaction[i * atoms + j] * charges[j];
      }
      polarisation += 0.5 * sum * charges[i];
      hydrogenBond += hydrogenBondPerArea[i] * areas[i] * charges[i] * charges[i];
      tension += surfaceTension[i] * areas[i];
    }
    return new Parts(polarisation, tension, hydrogenBond, shift);
  }

  /** Adds the derivative of the free energy by each charge to a potential. */
  public void addPotential(double[] charges, double[] potential) {
    int atoms = charges.length;
    for (int i = 0; i < atoms; i++) {
      double sum = 2 * hydrogenBondPerArea[i] * areas[i] * charges[i];
      for (int j = 0; j < atoms; j++) {
        sum += interaction[i * atoms + j] * charges[j];
      }
      potential[i] += sum;
    }
  }

  /** Adds the gradient of the free energy at fixed charges. */
  public void addGradient(double[] charges, double[] gradient) {
    int atoms = charges.length;
    double[] byArea = new double[atoms];
    double[] byBorn = new double[atoms];
    for (int i = 0; i < atoms; i++) {
      byArea[i] = surfaceTension[i] + hydrogenBondPerArea[i] * charges[i] * charges[i];
      byBorn[i] -= 0.5 * dielectric * charges[i] * charges[i] / (born[i] * born[i]);
      for (int j = 0; j < i; j++) {
        addPair(i, j, charges[i] * charges[j], gradient, byBorn);
      }
    }
    surface.addGradient(byArea, gradient);
    bornRadii.addGradient(byBorn, gradient);
    double total = Arrays.stream(charges).sum();
    double a = size.value();
    size.addGradient(-0.5 * dielectric * shape * total * total / (a * a), gradient);
  }

  private void addPair(int i, int j, double product, double[] gradient, double[] byBorn) {
    double mean = Math.sqrt(born[i] * born[j]);
    double r = distance(i, j);
    double u = mean / (mean + KERNEL_STEEPNESS * r);
    double u16 = power16(u);
    double length = r + mean * u16;
    double factor = -dielectric * product / (length * length);
    double byMean = factor * (u16 + 16 * u16 * u * KERNEL_STEEPNESS * r / mean);
    byBorn[i] += byMean * 0.5 * mean / born[i];
    byBorn[j] += byMean * 0.5 * mean / born[j];
    double radial = factor * (1 - 16 * KERNEL_STEEPNESS * u16 * u) / r;
    for (int k = 0; k < 3; k++) {
      double step = radial * (positions[3 * i + k] - positions[3 * j + k]);
      gradient[3 * i + k] += step;
      gradient[3 * j + k] -= step;
    }
  }
}
