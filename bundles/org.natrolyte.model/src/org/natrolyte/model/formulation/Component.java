// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.formulation;

import java.util.Objects;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.recipe.Amount;

/**
 * One ingredient with its compound known.
 *
 * @param compound the substance
 * @param role what it does here
 * @param amount how much, as written
 */
public record Component(Compound compound, Role role, Amount amount) {
  public Component {
    Objects.requireNonNull(compound, "compound");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(amount, "amount");
  }

  /** The name by which findings speak of the component. */
  public String name() {
    return compound.id();
  }

  /** Whether it belongs to the liquid that the others are dissolved in. */
  public boolean isLiquid() {
    return role == Role.SOLVENT || role == Role.DILUENT || role == Role.IONIC_LIQUID;
  }
}
