// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One thing to weigh. Immutable.
 *
 * @param name of the component or the stock solution
 * @param role "salt", "solvent", "diluent", "ionic liquid", "additive" or "stock solution"
 * @param moles of the component; of what a stock solution was drawn for
 * @param massG what the balance has to show, in g: corrected for purity, rounded to the resolution
 * @param exactMassG the same before rounding, in g
 * @param volumeMl volume of that mass at the bench's temperature, in mL, rounded to the pipette's
 *     resolution where there is one; empty where it is not known or makes no sense
 * @param volumeNote why there is no volume, or what it rests on; may be empty
 * @param purity mass fraction of the component in what is weighed
 * @param biasPercent change of the component's concentration that rounding the masses causes, in %
 * @param spreadPercent standard deviation of the component's concentration that the balance causes,
 *     in %
 * @param instruction what to do, one sentence
 * @param warnings what may go wrong; may be empty
 */
public record WeighedIngredient(
    String name,
    String role,
    double moles,
    double massG,
    double exactMassG,
    OptionalDouble volumeMl,
    String volumeNote,
    double purity,
    double biasPercent,
    double spreadPercent,
    String instruction,
    List<String> warnings) {
  public WeighedIngredient {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(volumeMl, "volumeMl");
    Objects.requireNonNull(volumeNote, "volumeNote");
    Objects.requireNonNull(instruction, "instruction");
    warnings = List.copyOf(warnings);
  }
}
