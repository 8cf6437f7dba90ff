// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

/**
 * The constants of binding in the shell.
 *
 * <p>A donor atom of donor number DN weighs {@code exp(s DN / RT)} against an empty site, with s of
 * the {@link Cation}. Each further donor atom of a chelate counts {@link #CHELATE} times, for it is
 * at hand when the first has bound. An anion weighs {@code K exp(g / RT)} with
 *
 * <pre>g = s DN + A/e_in (1/d - 1/d0) + B A (1/(d e) - 1/(d0 e0)) - s(Na) DN(PF6)</pre>
 *
 * where d is the sum of the radii, e the relative permittivity of the liquid, and the index 0 means
 * Na+ and PF6- in diglyme. Beyond the first shell the other ions screen the field (at 1 M in
 * diglyme the Debye length is 1 Å), so only the near field, with a permittivity of its own, and a
 * twentieth of the far field count.
 *
 * @param anionConstant K, weight of PF6- on Na+ in diglyme
 * @param nearPermittivity e_in
 */
record BindingLaw(double anionConstant, double nearPermittivity) {
  /**
   * K and e_in (with {@link #CHELATE}) were fitted to two published numbers: 5.85 diglyme oxygens
   * around Na+ with PF6- and 5.38 with BF4- (H. Li et al., Energy Environ. Sci. 2025, 18, 3887).
   */
  static final BindingLaw FITTED = new BindingLaw(2.0, 9);

  /** Effective concentration, as a mole fraction, of the next donor atom of a chelate. */
  static final double CHELATE = 4.5;

  /** The same for the second donor atom of an anion on one cation, against an empty site. */
  static final double SECOND_ATOM_OF_ANION = 2;

  /** A molecule without donor atoms is this much rarer near ions than in the liquid. */
  static final double DILUENT_NEAR_IONS = 0.05;

  /** kJ/mol/K. */
  static final double GAS_CONSTANT = 8.31446e-3;

  private static final double COULOMB = 1389.35;
  private static final double FAR_FIELD = 0.042;
  private static final double REFERENCE_DISTANCE = 1.02 + 2.963;
  private static final double REFERENCE_PERMITTIVITY = 7.3;
  private static final double REFERENCE_ENERGY =
      Cation.NA.energyPerDonorNumber() * 2.5
          + FAR_FIELD * COULOMB / (REFERENCE_DISTANCE * REFERENCE_PERMITTIVITY);

  /**
   * The weight of an anion on a site at unit activity.
   *
   * @param permittivity of the liquid
   * @param kelvin temperature
   */
  double anion(Cation cation, Ligand anion, double permittivity, double kelvin) {
    double distance = cation.radius() + anion.radius();
    double energy =
        cation.energyPerDonorNumber() * anion.donorNumber()
            + COULOMB / nearPermittivity * (1 / distance - 1 / REFERENCE_DISTANCE)
            + FAR_FIELD * COULOMB / (distance * permittivity)
            - REFERENCE_ENERGY;
    return anionConstant * Math.exp(energy / (GAS_CONSTANT * kelvin));
  }

  /** The weight of a molecule that binds with some of its donor atoms, at unit activity. */
  static double molecule(Cation cation, Ligand molecule, int donorAtoms, double kelvin) {
    double each =
        Math.exp(cation.energyPerDonorNumber() * molecule.donorNumber() / (GAS_CONSTANT * kelvin));
    return Math.pow(each, donorAtoms) * Math.pow(CHELATE, donorAtoms - 1.0);
  }
}
