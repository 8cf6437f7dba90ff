// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.amounts;

import org.natrolyte.formulation.volume.MolarVolume;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountBasis;

/**
 * A component as the equations see it.
 *
 * @param name how messages call it
 * @param molarMass g/mol
 * @param isLiquid whether it belongs to the liquid (solvent, diluent, ionic liquid)
 * @param isCountedByVolume whether its volume before mixing counts for volume fractions
 * @param pure its molar volume before mixing
 * @param dissolved what it adds to the volume of the solution
 * @param amount how much, as written
 */
public record Ingredient(
    String name,
    double molarMass,
    boolean isLiquid,
    boolean isCountedByVolume,
    MolarVolume pure,
    MolarVolume dissolved,
    Amount amount) {

  AmountBasis basis() {
    return amount.basis();
  }

  /** Whether it belongs to the group that the others are counted against: in parts, or the rest. */
  boolean isInGroup() {
    return basis().isParts() || basis() == AmountBasis.BALANCE;
  }

  /** Whether its volume before mixing counts: a liquid, or anything that is given by volume. */
  public boolean isByVolume() {
    return isCountedByVolume
        || basis() == AmountBasis.VOLUME_FRACTION
        || basis() == AmountBasis.VOLUME_PARTS;
  }

  /** The same in another amount. */
  public Ingredient with(Amount other) {
    return new Ingredient(name, molarMass, isLiquid, isCountedByVolume, pure, dissolved, other);
  }

  Ingredient withVolumes(MolarVolume newPure, MolarVolume newDissolved) {
    return new Ingredient(
        name, molarMass, isLiquid, isCountedByVolume, newPure, newDissolved, amount);
  }
}
