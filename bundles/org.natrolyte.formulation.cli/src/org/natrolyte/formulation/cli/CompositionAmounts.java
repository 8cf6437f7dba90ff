// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.natrolyte.cli.command.AmountConverter;
import org.natrolyte.formulation.Composer;
import org.natrolyte.formulation.Composition;
import org.natrolyte.formulation.CompositionConverter;
import org.natrolyte.formulation.CompositionException;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.formulation.FormulationKey;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.StudyException;
import org.osgi.service.component.annotations.Component;

/** Writes amounts in other units by way of the composition. */
@Component
public final class CompositionAmounts implements AmountConverter {
  private static final MathContext DIGITS =
      new MathContext(FormulationKey.DIGITS, RoundingMode.HALF_EVEN);

  @Override
  public Converted convert(
      Formulation formulation, List<String> names, AmountUnit unit, Conditions conditions)
      throws StudyException {
    Composition before = Composer.compose(formulation, conditions);
    Formulation after = formulation;
    for (int index : wanted(formulation, names)) {
      if (after.components().get(index).amount().unit() != unit) {
        after = CompositionConverter.rebased(Composer.compose(after, conditions), index, unit);
      }
    }
    return new Converted(rounded(formulation, after), note(before));
  }

  private static List<Integer> wanted(Formulation formulation, List<String> names)
      throws StudyException {
    List<String> there = formulation.components().stream().map(c -> c.name()).toList();
    for (String name : names) {
      if (!there.contains(name)) {
        throw new CompositionException(
            CompositionException.Kind.IMPOSSIBLE,
            "the recipe holds no %s; it holds %s.".formatted(name, String.join(", ", there)));
      }
    }
    return IntStream.range(0, there.size())
        .filter(i ->
            names.isEmpty()
                ? formulation.components().get(i).role() == Role.SALT
                : names.contains(there.get(i)))
        .boxed()
        .toList();
  }

  /** What was written stays as it was written; what was computed gets the digits of the key. */
  private static Formulation rounded(Formulation before, Formulation formulation) {
    Formulation rounded = formulation;
    for (int i = 0; i < formulation.components().size(); i++) {
      Amount amount = formulation.components().get(i).amount();
      if (!amount.equals(before.components().get(i).amount())) {
        BigDecimal value = amount.value().round(DIGITS).stripTrailingZeros();
        rounded = CompositionConverter.withAmount(rounded, i, new Amount(value, amount.unit()));
      }
    }
    return rounded;
  }

  private static String note(Composition composition) {
    return composition.isDensityMeasured() ? "" : "volumes by " + composition.volumeSource();
  }
}
