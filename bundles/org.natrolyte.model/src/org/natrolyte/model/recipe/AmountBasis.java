// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

/** What an amount is counted in and per what. */
public enum AmountBasis {
  /** Moles per litre of finished solution. */
  MOLARITY("mol per litre of solution"),
  /** Moles per litre of solvent before mixing. */
  MOLARITY_OF_SOLVENT("mol per litre of solvent"),
  /**
   * Moles per kilogram of liquid (solvents, diluents and ionic liquids; no salts, no additives).
   */
  MOLALITY("mol per kg of solvent"),
  /** Grams per litre of finished solution. */
  MASS_CONCENTRATION("g per litre of solution"),
  /** Share of the mass of the whole electrolyte. */
  MASS_FRACTION("share of the electrolyte's mass"),
  /** Share of the volumes of all components before mixing. */
  VOLUME_FRACTION("share of the components' volumes before mixing"),
  /** Share of the moles of all components, a salt counted as one formula unit. */
  MOLE_FRACTION("share of the electrolyte's moles"),
  /** Parts by mass within the group that is given in parts. */
  MASS_PARTS("parts by mass"),
  /** Parts by volume before mixing, within the group that is given in parts. */
  VOLUME_PARTS("parts by volume"),
  /** Parts by mole within the group that is given in parts. */
  MOLE_PARTS("parts by mole"),
  /** Whatever is left: the only solvent. */
  BALANCE("the rest");

  private final String meaning;

  AmountBasis(String meaning) {
    this.meaning = meaning;
  }

  /** What the basis means, in words for the user. */
  public String meaning() {
    return meaning;
  }

  /** Whether the amount is a part of a ratio. */
  public boolean isParts() {
    return this == MASS_PARTS || this == VOLUME_PARTS || this == MOLE_PARTS;
  }
}
