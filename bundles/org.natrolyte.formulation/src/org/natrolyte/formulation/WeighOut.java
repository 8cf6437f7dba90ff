// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.util.List;
import java.util.Objects;
import org.natrolyte.model.finding.Value;

/**
 * How to make a batch. Immutable.
 *
 * @param composition of the electrolyte
 * @param batchMassG mass of the batch, in g
 * @param batchVolumeMl volume of the batch in mL, or why it is not known
 * @param ingredients in the order of the bench
 * @param before what to do before weighing, in order
 * @param after what to do when all is weighed, in order
 */
public record WeighOut(
    Composition composition,
    double batchMassG,
    Value batchVolumeMl,
    List<WeighedIngredient> ingredients,
    List<String> before,
    List<String> after) {
  public WeighOut {
    Objects.requireNonNull(composition, "composition");
    Objects.requireNonNull(batchVolumeMl, "batchVolumeMl");
    ingredients = List.copyOf(ingredients);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Every warning, in the order of the ingredients. */
  public List<String> warnings() {
    return ingredients.stream().flatMap(i -> i.warnings().stream()).toList();
  }

  /** Every step from the first to the last, one sentence each. */
  public List<String> steps() {
    List<String> steps = new java.util.ArrayList<>(before);
    ingredients.forEach(i -> steps.add(i.instruction()));
    steps.addAll(after);
    return steps;
  }
}
