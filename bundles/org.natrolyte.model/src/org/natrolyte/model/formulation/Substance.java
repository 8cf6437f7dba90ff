// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.formulation;

import java.util.List;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;

/** What a compound can be in a recipe, judged from the library's entry. */
final class Substance {
  private static final List<String> METAL_CATIONS =
      List.of(
          "[Na+]", "[Li+]", "[K+]", "[Rb+]", "[Cs+]", "[Mg+2]", "[Mg++]", "[Ca+2]", "[Ca++]",
          "[Zn+2]", "[Zn++]", "[Al+3]", "[Sr+2]", "[Ba+2]");

  private Substance() {}

  /** A compound made of ions. */
  static boolean isSalt(Compound compound) {
    return compound.usualRole() == Role.SALT
        || compound.usualRole() == Role.IONIC_LIQUID
        || isIonic(compound);
  }

  /** A salt that has to be dissolved, unlike an ionic liquid. */
  static boolean isAlkaliSalt(Compound compound) {
    return compound.usualRole() == Role.SALT
        || (compound.usualRole() != Role.IONIC_LIQUID
            && METAL_CATIONS.stream().anyMatch(compound.smiles()::contains));
  }

  /** A liquid that does not coordinate the cation. */
  static boolean isDiluent(Compound compound) {
    return compound.usualRole() == Role.DILUENT && compound.donorSites() == 0;
  }

  /** A compound that cannot be the liquid of an electrolyte. */
  static boolean isNoLiquid(Compound compound) {
    return compound.usualRole() == Role.ADDITIVE && compound.family() == SolventFamily.NONE;
  }

  /** The role in the liquid. */
  static Role liquidRole(Compound compound) {
    if (isDiluent(compound)) {
      return Role.DILUENT;
    }
    boolean ionicLiquid = compound.usualRole() == Role.IONIC_LIQUID || isIonic(compound);
    return ionicLiquid ? Role.IONIC_LIQUID : Role.SOLVENT;
  }

  private static boolean isIonic(Compound compound) {
    String smiles = compound.smiles();
    boolean cation = smiles.contains("+]") || smiles.matches(".*\\+[1-9]].*");
    boolean anion = smiles.contains("-]") || smiles.matches(".*-[1-9]].*");
    return cation && anion && smiles.indexOf('.') > 0;
  }

  /** Whether two entries are one compound. */
  static boolean same(Compound compound, Compound other) {
    return identity(compound).equals(identity(other));
  }

  /**
   * Who a compound is: the library's short name, or for a structure that is in no library its
   * InChIKey, or its SMILES where there is none.
   */
  static String identity(Compound compound) {
    boolean listed =
        !compound.origin().equals("given as SMILES") && !compound.id().equals(compound.smiles());
    if (listed) {
      return compound.id();
    }
    return compound.inchiKey().isEmpty() ? compound.smiles() : compound.inchiKey();
  }
}
