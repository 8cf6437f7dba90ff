// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.editing;

import java.math.BigDecimal;
import org.natrolyte.formulation.Composer;
import org.natrolyte.formulation.Composition;
import org.natrolyte.formulation.CompositionConverter;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountBasis;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.StudyException;

/** Finds the part of a ratio that gives a component an amount in another basis. */
final class RatioPart {
  private static final double WIDEST = 1e6;
  private static final int MOST_STEPS = 100;
  private static final double PRECISION = 1e-10;

  private final Formulation formulation;
  private final int index;
  private final Conditions conditions;

  RatioPart(Formulation formulation, int index, Conditions conditions) {
    this.formulation = formulation;
    this.index = index;
    this.conditions = conditions;
  }

  /** The amount of a component grows with its part, so that the part lies between two others. */
  Formulation giving(Amount wanted) throws StudyException {
    double target = wanted.inBasis();
    double start = formulation.components().get(index).amount().value().doubleValue();
    double low = Math.log(start / WIDEST);
    double high = Math.log(start * WIDEST);
    refuseOutside(wanted, target, Math.exp(low), Math.exp(high));
    for (int step = 0; step < MOST_STEPS && high - low > PRECISION; step++) {
      double middle = (low + high) / 2;
      if (number(Math.exp(middle), wanted.basis()) < target) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return with(Math.exp((low + high) / 2));
  }

  private void refuseOutside(Amount wanted, double target, double least, double most)
      throws StudyException {
    double lowest = number(least, wanted.basis());
    double highest = number(most, wanted.basis());
    if (target <= lowest || target >= highest) {
      double factor = wanted.unit().factor().doubleValue();
      throw new StudyException(
          "%s %s of %s is not possible in this recipe: between %.3g and %.3g %s is."
              .formatted(
                  wanted.value().toPlainString(),
                  wanted.unit().symbol(),
                  formulation.components().get(index).name(),
                  lowest / factor,
                  highest / factor,
                  wanted.unit().symbol()));
    }
  }

  private Formulation with(double part) {
    Amount written = formulation.components().get(index).amount();
    Amount amount = new Amount(BigDecimal.valueOf(part), written.unit());
    return CompositionConverter.withAmount(
        formulation, index, CompositionAmountEditor.rounded(amount));
  }

  private double number(double part, AmountBasis basis) throws StudyException {
    Amount written = formulation.components().get(index).amount();
    Formulation trial =
        CompositionConverter.withAmount(
            formulation, index, new Amount(BigDecimal.valueOf(part), written.unit()));
    Composition composition = Composer.compose(trial, conditions);
    return switch (composition.components().get(index).in(basis)) {
      case Value.Known known -> known.value();
      case Value.Unknown unknown -> throw new StudyException(unknown.reason());
      case Value.Failed failed -> throw new StudyException(failed.reason());
      case Value.Text text -> throw new StudyException(text.text());
    };
  }
}
