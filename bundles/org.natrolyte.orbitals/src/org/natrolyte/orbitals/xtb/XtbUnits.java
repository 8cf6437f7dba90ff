// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

/**
 * Conversion factors with which the methods were parametrised. They are a little older than the
 * CODATA values of today; the energies are only reproduced to 1e-6 Eh with these.
 */
public final class XtbUnits {
  /** Electronvolts in one Hartree. */
  public static final double ELECTRONVOLT_PER_HARTREE = 27.21138505;

  /** Ångström in one bohr. */
  public static final double ANGSTROM_PER_BOHR = 0.52917726;

  /** Debye in one atomic unit of dipole moment. */
  public static final double DEBYE_PER_ATOMIC_UNIT = 2.5417462;

  /** Boltzmann constant in Hartree per kelvin. */
  public static final double BOLTZMANN = 3.166808578545117e-6;

  private XtbUnits() {}
}
