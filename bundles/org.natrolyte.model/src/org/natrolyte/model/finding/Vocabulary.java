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
          "Donor atoms of the coordinating solvents per alkali cation; a full shell needs about 6.");
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
        COULOMBIC_EFFICIENCY);
  }
}
