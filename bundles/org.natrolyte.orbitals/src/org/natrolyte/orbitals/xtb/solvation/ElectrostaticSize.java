// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.solvation;

/**
 * Electrostatic size of a molecule: the radius of the sphere whose moment of inertia equals the
 * geometric mean of those of the molecule as a body of solid spheres (Sigalov, Fenley, Onufriev, J.
 * Chem. Phys. 2006, 124, 124902).
 */
final class ElectrostaticSize {
  private final double[] positions;
  private final double[] volumes;
  private final double[] centre = new double[3];
  private final double[] inverse;
  private final double value;

  /**
   * @param positions x, y, z of each atom in turn (bohr)
   * @param radii van der Waals radius of each atom (bohr)
   */
  ElectrostaticSize(double[] positions, double[] radii) {
    this.positions = positions.clone();
    volumes = new double[radii.length];
    double total = 0;
    for (int i = 0; i < radii.length; i++) {
      volumes[i] = radii[i] * radii[i] * radii[i];
      total += volumes[i];
      for (int k = 0; k < 3; k++) {
        centre[k] += volumes[i] * positions[3 * i + k];
      }
    }
    for (int k = 0; k < 3; k++) {
      centre[k] /= total;
    }
    double[] m = inertia(radii);
    double determinant =
        m[0] * (m[3] * m[5] - m[4] * m[4])
            - m[1] * (m[1] * m[5] - m[4] * m[2])
            + m[2] * (m[1] * m[4] - m[3] * m[2]);
    value = Math.sqrt(2.5 * Math.cbrt(determinant) / total);
    inverse =
        new double[] {
          (m[3] * m[5] - m[4] * m[4]) / determinant,
          (m[2] * m[4] - m[1] * m[5]) / determinant,
          (m[1] * m[4] - m[2] * m[3]) / determinant,
          (m[0] * m[5] - m[2] * m[2]) / determinant,
          (m[1] * m[2] - m[0] * m[4]) / determinant,
          (m[0] * m[3] - m[1] * m[1]) / determinant
        };
  }

  /** Upper triangle xx, xy, xz, yy, yz, zz. */
  private double[] inertia(double[] radii) {
    double[] m = new double[6];
    for (int i = 0; i < radii.length; i++) {
      double x = positions[3 * i] - centre[0];
      double y = positions[3 * i + 1] - centre[1];
      double z = positions[3 * i + 2] - centre[2];
      double own = 0.4 * radii[i] * radii[i];
      m[0] += volumes[i] * (y * y + z * z + own);
      m[1] -= volumes[i] * x * y;
      m[2] -= volumes[i] * x * z;
      m[3] += volumes[i] * (x * x + z * z + own);
      m[4] -= volumes[i] * y * z;
      m[5] += volumes[i] * (x * x + y * y + own);
    }
    return m;
  }

  /** The size (bohr). */
  double value() {
    return value;
  }

  /** Adds the gradient of an energy whose derivative by the size is given. */
  void addGradient(double bySize, double[] gradient) {
    double trace = inverse[0] + inverse[3] + inverse[5];
    for (int i = 0; i < volumes.length; i++) {
      double x = positions[3 * i] - centre[0];
      double y = positions[3 * i + 1] - centre[1];
      double z = positions[3 * i + 2] - centre[2];
      double factor = bySize * value / 3 * volumes[i];
      gradient[3 * i] += factor * (trace * x - inverse[0] * x - inverse[1] * y - inverse[2] * z);
      gradient[3 * i + 1] +=
          factor * (trace * y - inverse[1] * x - inverse[3] * y - inverse[4] * z);
      gradient[3 * i + 2] +=
          factor * (trace * z - inverse[2] * x - inverse[4] * y - inverse[5] * z);
    }
  }
}
