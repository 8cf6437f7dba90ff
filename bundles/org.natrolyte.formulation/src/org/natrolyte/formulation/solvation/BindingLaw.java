// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

/**
 * The constants of binding in the shell.
 *
 * <p>A donor atom of donor number DN weighs {@code exp(s DN / RT)} against an empty site, with s of
 * the {@link Cation}. Each further donor atom of a chelate counts {@link #CHELATE} times, for it is
 * at hand when the first has bound. An anion weighs {@code K exp(g / RT)} with
 *
 * <pre>g = s DN + A/e_in (1/d - 1/d0) + far(d, e) - far(d0, e0) - s(Na) DN(PF6)
 * far(d, e) = A / (d e' (1 + d/l))</pre>
 *
 * where d is the sum of the radii, e the relative permittivity of the solvents, and the index 0
 * means Na+ and PF6- in diglyme. The near field has a permittivity of its own. The far field is
 * Coulomb's, less what the other ions screen (P. Debye, E. Hückel, Phys. Z. 1923, 24, 185: the
 * energy of an ion in the atmosphere of the others), with the Debye length l that 1 mol/L of a 1:1
 * salt leaves: at the concentrations of electrolytes screening changes little more, and the
 * millimolar range, where it goes, is not described. The dipoles of salt add to the permittivity,
 * which is what keeps ions apart in liquids as little polar as dimethyl carbonate: e' = e + 3.
 *
 * @param anionConstant K, weight of PF6- on Na+ in diglyme
 * @param nearPermittivity e_in
 */
record BindingLaw(double anionConstant, double nearPermittivity) {
  /**
   * K and e_in (with {@link #CHELATE}) were fitted to two published numbers: 5.85 diglyme oxygens
   * around Na+ with PF6- and 5.38 with BF4- (H. Li et al., Energy Environ. Sci. 2025, 18, 3887).
   */
  static final BindingLaw FITTED = new BindingLaw(2.0, 12.5);

  /** Effective concentration, as a mole fraction, of the next donor atom of a chelate. */
  static final double CHELATE = 4.5;

  /** The same for the second donor atom of an anion on one cation, against an empty site. */
  static final double SECOND_ATOM_OF_ANION = 2;

  /** A molecule without donor atoms is this much rarer near ions than in the liquid. */
  static final double DILUENT_NEAR_IONS = 0.05;

  /** kJ/mol/K. */
  static final double GAS_CONSTANT = 8.31446e-3;

  private static final double COULOMB = 1389.35;

  /**
   * What 1 mol/L of salt adds to the permittivity of the solvents. Ours: the dipole of an ion pair
   * (10 to 15 D) gives several units a mol/L; this much keeps both LiPF6 in dimethyl carbonate (K.
   * D. Fulfer, D. G. Kuroda, Phys. Chem. Chem. Phys. 2018, 20, 22710) and NaClO4 in propylene
   * carbonate (P. A. Brooksby, W. R. Fawcett, Spectrochim. Acta A 2006, 64, 372) mostly out of
   * contact at 1 mol/L, as was found.
   */
  private static final double PERMITTIVITY_OF_SALT = 3;

  /** Debye length at 1 mol/L of a 1:1 salt is this times the root of permittivity x kelvin, Å. */
  private static final double DEBYE = 0.01988;

  private static final double REFERENCE_DISTANCE = 1.02 + 2.963;
  private static final double REFERENCE_PERMITTIVITY = 7.3;
  private static final double ROOM = 298.15;
  private static final double REFERENCE_ENERGY =
      Cation.NA.energyPerDonorNumber() * 2.5
          + farField(REFERENCE_DISTANCE, REFERENCE_PERMITTIVITY, ROOM);

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
            + farField(distance, permittivity, kelvin)
            - REFERENCE_ENERGY;
    return anionConstant * Math.exp(energy / (GAS_CONSTANT * kelvin));
  }

  /** What draws the ions together over the liquid between them, in kJ/mol. */
  private static double farField(double distance, double ofSolvents, double kelvin) {
    double permittivity = ofSolvents + PERMITTIVITY_OF_SALT;
    double screening = 1 + distance / (DEBYE * Math.sqrt(permittivity * kelvin));
    return COULOMB / (distance * permittivity * screening);
  }

  /** The weight of a molecule that binds with some of its donor atoms, at unit activity. */
  static double molecule(Cation cation, Ligand molecule, int donorAtoms, double kelvin) {
    double each =
        Math.exp(cation.energyPerDonorNumber() * molecule.donorNumber() / (GAS_CONSTANT * kelvin));
    return Math.pow(each, donorAtoms) * Math.pow(CHELATE, donorAtoms - 1.0);
  }
}
