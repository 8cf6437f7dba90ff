// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.bench;

import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.StudyException;

/**
 * Tells and changes the amounts of a recipe in any unit. Fast enough to be asked with every key
 * that is pressed; safe to share between threads.
 */
public interface AmountEditor {
  /**
   * Every amount of every component.
   *
   * @throws StudyException when the amounts contradict one another, or ask for an unknown volume
   */
  AmountSheet amounts(Formulation formulation, Conditions conditions) throws StudyException;

  /**
   * A recipe with one component set to an amount. The other components keep what is written; a
   * component of a ratio stays in it, with the part that gives the amount. The text of the result's
   * recipe is in the printer's notation, its items keep their written names.
   *
   * @param formulation the recipe
   * @param index of the component
   * @param amount the new amount, in any unit
   * @param conditions temperature and density of the solution
   * @throws StudyException when the recipe cannot hold that amount
   */
  Formulation withAmount(Formulation formulation, int index, Amount amount, Conditions conditions)
      throws StudyException;

  /**
   * The same composition with one component written in another unit; in parts, its whole ratio.
   *
   * @param formulation the recipe
   * @param index of the component
   * @param unit the new unit
   * @param conditions temperature and density of the solution
   * @throws StudyException when the number is not known, or all others are counted against it
   */
  Formulation inUnit(Formulation formulation, int index, AmountUnit unit, Conditions conditions)
      throws StudyException;
}
