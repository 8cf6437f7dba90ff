// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.finding;

import java.util.List;

/**
 * The properties that several plugins share. A plugin that needs one of another's results asks for
 * it by one of these, whoever gives it.
 */
public final class Vocabulary {
  public static final Property ELECTROLYTE_CLASS =
      new Property(
          "electrolyteClass",
          "Class",
          "",
          Direction.NEUTRAL,
          "Kind of electrolyte, decided from the ratio of coordinating solvent to salt.");
  public static final Property MOLARITY =
      new Property(
          "molarity", "Molarity", "mol/L", Direction.NEUTRAL, "Moles per litre of solution.");
  public static final Property MOLALITY =
      new Property(
          "molality",
          "Molality",
          "mol/kg",
          Direction.NEUTRAL,
          "Moles per kilogram of liquid: solvents, diluents and ionic liquids.");
  public static final Property MOLE_FRACTION =
      new Property(
          "moleFraction",
          "Mole fraction",
          "",
          Direction.NEUTRAL,
          "Share of the moles of all components; a salt counts as one formula unit.");
  public static final Property MASS_FRACTION =
      new Property(
          "massFraction",
          "Mass fraction",
          "",
          Direction.NEUTRAL,
          "Share of the mass of the electrolyte.");
  public static final Property VOLUME_FRACTION =
      new Property(
          "volumeFraction",
          "Volume fraction",
          "",
          Direction.NEUTRAL,
          "Share of the volumes of the liquid components before mixing.");
  public static final Property DENSITY =
      new Property("density", "Density", "g/cm3", Direction.NEUTRAL, "Density of the solution.");
  public static final Property SALT_CONCENTRATION =
      new Property(
          "saltConcentration",
          "Salt concentration",
          "mol/L",
          Direction.NEUTRAL,
          "Moles of all alkali salts per litre of solution.");
  public static final Property SOLVENT_TO_SALT_RATIO =
      new Property(
          "coordinatingSolventPerSalt",
          "Coordinating solvent : salt",
          "mol/mol",
          Direction.NEUTRAL,
          "Moles of coordinating solvent per mole of salt, diluents left out.");
  public static final Property DONOR_SITES_PER_CATION =
      new Property(
          "donorSitesPerCation",
          "Donor sites per cation",
          "",
          Direction.NEUTRAL,
          "Donor atoms of the coordinating solvents per alkali cation; a full shell needs about"
              + " 6.");
  public static final Property DILUENT_TO_SALT_RATIO =
      new Property(
          "diluentPerSalt",
          "Diluent : salt",
          "mol/mol",
          Direction.NEUTRAL,
          "Moles of non-coordinating diluent per mole of salt.");
  public static final Property CONTACT_ION_PAIR_SHARE =
      new Property(
          "contactIonPairShare",
          "Contact ion pairs",
          "",
          Direction.NEUTRAL,
          "Share of the cations that touch exactly one anion.");
  public static final Property AGGREGATE_SHARE =
      new Property(
          "aggregateShare",
          "Aggregates",
          "",
          Direction.NEUTRAL,
          "Share of the cations that touch two or more anions.");
  public static final Property ELECTRON_AFFINITY =
      new Property(
          "electronAffinity",
          "Electron affinity",
          "eV",
          Direction.NEUTRAL,
          "Vertical electron affinity: energy released on adding an electron at fixed geometry.");
  public static final Property COULOMBIC_EFFICIENCY =
      new Property(
          "coulombicEfficiency",
          "Coulombic efficiency",
          "%",
          Direction.HIGHER_IS_BETTER,
          "Charge stripped over charge plated, mean over the stated cycles.");
  public static final Property SOLVENT_SEPARATED_SHARE =
      new Property(
          "solventSeparatedShare",
          "Solvent-separated ions",
          "",
          Direction.NEUTRAL,
          "Share of the cations that touch no anion.");
  public static final Property FREE_SOLVENT_FRACTION =
      new Property(
          "freeSolventFraction",
          "Free solvent",
          "",
          Direction.NEUTRAL,
          "Share of the coordinating solvent molecules that touch no cation.");
  public static final Property COORDINATION_NUMBER =
      new Property(
          "coordinationNumber",
          "Coordination number",
          "",
          Direction.NEUTRAL,
          "Mean number of donor atoms of the subject in the first shell of a cation.");
  public static final Property DESOLVATION_ENERGY =
      new Property(
          "desolvationEnergy",
          "Desolvation energy",
          "kJ/mol",
          Direction.LOWER_IS_BETTER,
          "Energy that takes the last solvent molecules off a cation.");
  public static final Property VISCOSITY =
      new Property(
          "viscosity",
          "Viscosity",
          "mPa s",
          Direction.LOWER_IS_BETTER,
          "Dynamic viscosity of the solution.");
  public static final Property IONIC_CONDUCTIVITY =
      new Property(
          "ionicConductivity",
          "Ionic conductivity",
          "mS/cm",
          Direction.HIGHER_IS_BETTER,
          "Specific conductivity of the solution.");
  public static final Property RELATIVE_PERMITTIVITY =
      new Property(
          "relativePermittivity",
          "Relative permittivity",
          "",
          Direction.NEUTRAL,
          "Static relative permittivity of the liquid without its salt.");
  public static final Property HOMO =
      new Property(
          "homo",
          "HOMO",
          "eV",
          Direction.NEUTRAL,
          "Energy of the highest occupied orbital, by the method of the finding.");
  public static final Property LUMO =
      new Property(
          "lumo",
          "LUMO",
          "eV",
          Direction.NEUTRAL,
          "Energy of the lowest empty orbital, by the method of the finding.");
  public static final Property IONISATION_POTENTIAL =
      new Property(
          "ionisationPotential",
          "Ionisation potential",
          "eV",
          Direction.NEUTRAL,
          "Vertical ionisation potential: energy that removes an electron at fixed geometry.");
  public static final Property SODIUM_BINDING_ENERGY =
      new Property(
          "sodiumBindingEnergy",
          "Na+ binding energy",
          "kJ/mol",
          Direction.NEUTRAL,
          "Gas-phase energy of the complex with Na+ minus the energies of its parts; negative when"
              + " bound.");
  public static final Property OXIDATION_POTENTIAL =
      new Property(
          "oxidationPotential",
          "Oxidation potential",
          "V vs Na/Na+",
          Direction.HIGHER_IS_BETTER,
          "Estimated potential of the first electron taken from the subject.");
  public static final Property REDUCTION_POTENTIAL =
      new Property(
          "reductionPotential",
          "Reduction potential",
          "V vs Na/Na+",
          Direction.LOWER_IS_BETTER,
          "Estimated potential of the first electron given to the subject.");
  public static final Property SEI_LABEL =
      new Property(
          "seiLabel",
          "SEI",
          "",
          Direction.NEUTRAL,
          "What dominates the solid-electrolyte interphase, by the composition of the film.");
  public static final Property SEI_THICKNESS =
      new Property(
          "seiThickness",
          "SEI thickness",
          "nm",
          Direction.NEUTRAL,
          "Thickness of the solid-electrolyte interphase after the stated time.");
  public static final Property SODIUM_CONSUMED =
      new Property(
          "sodiumConsumed",
          "Sodium consumed",
          "µAh/cm2",
          Direction.LOWER_IS_BETTER,
          "Charge of the sodium that the interphase takes, per geometric area.");

  private Vocabulary() {}

  /** Every shared property. */
  public static List<Property> all() {
    return List.of(
        ELECTROLYTE_CLASS,
        MOLARITY,
        MOLALITY,
        MOLE_FRACTION,
        MASS_FRACTION,
        VOLUME_FRACTION,
        DENSITY,
        SALT_CONCENTRATION,
        SOLVENT_TO_SALT_RATIO,
        DONOR_SITES_PER_CATION,
        DILUENT_TO_SALT_RATIO,
        CONTACT_ION_PAIR_SHARE,
        AGGREGATE_SHARE,
        ELECTRON_AFFINITY,
        COULOMBIC_EFFICIENCY,
        SOLVENT_SEPARATED_SHARE,
        FREE_SOLVENT_FRACTION,
        COORDINATION_NUMBER,
        DESOLVATION_ENERGY,
        VISCOSITY,
        IONIC_CONDUCTIVITY,
        RELATIVE_PERMITTIVITY,
        HOMO,
        LUMO,
        IONISATION_POTENTIAL,
        SODIUM_BINDING_ENERGY,
        OXIDATION_POTENTIAL,
        REDUCTION_POTENTIAL,
        SEI_LABEL,
        SEI_THICKNESS,
        SODIUM_CONSUMED);
  }
}
