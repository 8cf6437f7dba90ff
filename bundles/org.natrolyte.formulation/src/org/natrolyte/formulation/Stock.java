// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.util.Objects;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.study.Conditions;

/**
 * A solution that stands ready and brings components of the recipe.
 *
 * @param name how the steps call it
 * @param formulation what it holds, as 1 M NaPF6 in G2
 * @param conditions its temperature, and its density where it was measured
 */
public record Stock(String name, Formulation formulation, Conditions conditions) {
  public Stock {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(formulation, "formulation");
    Objects.requireNonNull(conditions, "conditions");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a stock solution needs a name");
    }
  }
}
