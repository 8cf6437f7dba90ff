// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.command;

import java.util.List;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.StudyException;

/**
 * Writes the amounts of a recipe in another unit; a service of the plugin that knows compositions,
 * and used by `natrolyte convert --in`.
 */
public interface AmountConverter {
  /**
   * A recipe with the same composition.
   *
   * @param formulation the recipe
   * @param names components to write anew; empty for every salt
   * @param unit the unit to write them in
   * @param conditions temperature and density of the solution
   * @throws StudyException when the composition is impossible or lacks a density
   */
  Converted convert(
      Formulation formulation, List<String> names, AmountUnit unit, Conditions conditions)
      throws StudyException;

  /**
   * A rewritten recipe.
   *
   * @param formulation the recipe with its new amounts
   * @param note what the numbers rest on, for the user
   */
  record Converted(Formulation formulation, String note) {}
}
