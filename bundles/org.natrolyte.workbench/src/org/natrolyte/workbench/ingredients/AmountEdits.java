// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.ingredients;

import java.util.Optional;
import org.natrolyte.model.bench.AmountEditor;
import org.natrolyte.model.bench.AmountSheet;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.workbench.amounts.RecipeRewriter;
import org.natrolyte.workbench.amounts.TypedAmount;
import org.natrolyte.workbench.document.RecipeEdits;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.engine.RecipeState;

/** Takes amounts from the table into the text of the recipe. */
final class AmountEdits {
  private final RecipeEdits edits;
  private RecipeState state;

  AmountEdits(RecipeEdits edits) {
    this.edits = edits;
  }

  void show(RecipeState now) {
    state = now;
  }

  /** The amounts of the recipe as it is read now. */
  Optional<AmountSheet> sheet() throws StudyException {
    Optional<AmountEditor> editor = Engine.get().service(AmountEditor.class);
    Optional<Formulation> formulation = state.formulation();
    return editor.isEmpty() || formulation.isEmpty()
        ? Optional.empty()
        : Optional.of(editor.get().amounts(formulation.get(), conditions()));
  }

  /**
   * Sets a component to what was typed.
   *
   * @param index of the component
   * @param typed a number, or a number with a unit
   * @param unit the unit of a number without one
   * @throws StudyException when the recipe cannot hold it, in words for the user
   * @throws IllegalArgumentException when it is no amount
   */
  void set(int index, String typed, AmountUnit unit) throws StudyException {
    Amount amount = TypedAmount.parse(typed, unit);
    write(
        "Change Amount of " + name(index),
        editor().withAmount(formulation(), index, amount, conditions()));
  }

  /** Writes a component in another unit; the composition stays. */
  void rewrite(int index, AmountUnit unit) throws StudyException {
    write(
        "Write %s in %s".formatted(name(index), unit.symbol()),
        editor().inUnit(formulation(), index, unit, conditions()));
  }

  private void write(String label, Formulation after) {
    Engine.get()
        .ifLoaded()
        .ifPresent(reading -> {
          String text = state.entry().recipe();
          edits.rewrite(
              label, new RecipeRewriter(reading.reader()).rewritten(text, formulation(), after));
        });
  }

  private String name(int index) {
    return formulation().components().get(index).name();
  }

  private Formulation formulation() {
    return state.formulation().orElseThrow();
  }

  private Conditions conditions() {
    return state.entry().conditions();
  }

  private static AmountEditor editor() throws StudyException {
    return Engine.get()
        .service(AmountEditor.class)
        .orElseThrow(() ->
            new StudyException("No installed plugin computes amounts: edit the recipe's text."));
  }
}
