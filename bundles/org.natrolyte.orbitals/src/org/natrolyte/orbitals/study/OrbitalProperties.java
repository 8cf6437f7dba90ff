// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import java.util.List;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Vocabulary;

/** What the orbital study gives, beside what the vocabulary has. */
final class OrbitalProperties {
  static final Property GAP =
      new Property(
          "orbitalGap",
          "HOMO-LUMO gap",
          "eV",
          Direction.NEUTRAL,
          "LUMO minus HOMO, by the method of the finding.");
  static final Property DIPOLE =
      new Property(
          "dipoleMoment",
          "Dipole moment",
          "D",
          Direction.NEUTRAL,
          "Length of the dipole moment of the free molecule in the gas phase.");
  static final Property REDUCTION_ORDER =
      new Property(
          "reductionOrder",
          "Reduced first",
          "",
          Direction.NEUTRAL,
          "Components from the highest estimated reduction potential down; ≈ stands between those"
              + " that cannot be told apart.");
  static final Property OXIDATION_ORDER =
      new Property(
          "oxidationOrder",
          "Oxidised first",
          "",
          Direction.NEUTRAL,
          "Components from the lowest estimated oxidation potential up; ≈ stands between those that"
              + " cannot be told apart.");

  static final Property SITES =
      new Property(
          "frontierOrbitalSites",
          "Frontier orbitals sit on",
          "",
          Direction.NEUTRAL,
          "Mulliken shares of HOMO and LUMO by kind of atom, hydrogens with the atom that carries"
              + " them; the three greatest above 5 %.");

  private OrbitalProperties() {}

  static List<Property> all() {
    return List.of(
        Vocabulary.HOMO,
        Vocabulary.LUMO,
        GAP,
        SITES,
        Vocabulary.IONISATION_POTENTIAL,
        Vocabulary.ELECTRON_AFFINITY,
        DIPOLE,
        Vocabulary.SODIUM_BINDING_ENERGY,
        Vocabulary.OXIDATION_POTENTIAL,
        Vocabulary.REDUCTION_POTENTIAL,
        OXIDATION_ORDER,
        REDUCTION_ORDER);
  }
}
