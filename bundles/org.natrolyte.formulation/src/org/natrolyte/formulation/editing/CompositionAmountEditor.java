// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.editing;

import java.math.MathContext;
import java.math.RoundingMode;
import org.natrolyte.formulation.ComponentAmounts;
import org.natrolyte.formulation.Composer;
import org.natrolyte.formulation.Composition;
import org.natrolyte.formulation.CompositionConverter;
import org.natrolyte.model.bench.AmountEditor;
import org.natrolyte.model.bench.AmountSheet;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.formulation.FormulationKey;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountBasis;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.StudyException;
import org.osgi.service.component.annotations.Component;

/** Changes amounts by way of the composition. */
@Component
public final class CompositionAmountEditor implements AmountEditor {
  private static final MathContext DIGITS =
      new MathContext(FormulationKey.DIGITS, RoundingMode.HALF_EVEN);

  @Override
  public AmountSheet amounts(Formulation formulation, Conditions conditions) throws StudyException {
    Composition composition = Composer.compose(formulation, conditions);
    return new AmountSheet(
        composition.components().stream().map(ComponentAmounts::values).toList(),
        composition.density(),
        composition.volumeSource(),
        composition.notes());
  }

  @Override
  public Formulation withAmount(
      Formulation formulation, int index, Amount amount, Conditions conditions)
      throws StudyException {
    Amount written = formulation.components().get(index).amount();
    if (amount.unit() == AmountUnit.REST) {
      return inUnit(formulation, index, AmountUnit.REST, conditions);
    }
    if (written.unit() == AmountUnit.REST) {
      throw new StudyException(
          "%s is the rest: change the amounts of the others, or write it in another unit first."
              .formatted(formulation.components().get(index).name()));
    }
    Formulation changed = changed(formulation, index, amount, conditions);
    Composer.compose(changed, conditions);
    return changed;
  }

  private Formulation changed(
      Formulation formulation, int index, Amount amount, Conditions conditions)
      throws StudyException {
    AmountBasis written = formulation.components().get(index).amount().basis();
    if (amount.basis().isParts()) {
      Formulation ratio =
          written == amount.basis()
              ? formulation
              : inUnit(formulation, index, amount.unit(), conditions);
      return CompositionConverter.withAmount(ratio, index, amount);
    }
    return written.isParts()
        ? new RatioPart(formulation, index, conditions).giving(amount)
        : CompositionConverter.withAmount(formulation, index, amount);
  }

  @Override
  public Formulation inUnit(
      Formulation formulation, int index, AmountUnit unit, Conditions conditions)
      throws StudyException {
    if (formulation.components().get(index).amount().unit() == unit) {
      return formulation;
    }
    Formulation after =
        CompositionConverter.rebased(Composer.compose(formulation, conditions), index, unit);
    Formulation rounded = after;
    for (int i = 0; i < after.components().size(); i++) {
      Amount amount = after.components().get(i).amount();
      if (!amount.equals(formulation.components().get(i).amount())) {
        rounded = CompositionConverter.withAmount(rounded, i, rounded(amount));
      }
    }
    return rounded;
  }

  /** What was computed gets the digits by which two recipes are told apart. */
  static Amount rounded(Amount amount) {
    var value = amount.value().round(DIGITS).stripTrailingZeros();
    return new Amount(value.scale() < 0 ? value.setScale(0) : value, amount.unit());
  }
}
