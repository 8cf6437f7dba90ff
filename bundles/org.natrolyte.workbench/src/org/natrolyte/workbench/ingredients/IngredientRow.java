// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.ingredients;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.natrolyte.model.bench.AmountSheet;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.report.Numbers;

/**
 * A row of the table.
 *
 * @param index of the component in the formulation
 * @param component the ingredient
 * @param sheet its amounts; empty where they cannot be computed
 * @param old whether the recipe has changed since it was read
 */
record IngredientRow(int index, Component component, Optional<AmountSheet> sheet, boolean old) {
  private static final MathContext SHOWN = new MathContext(4);

  String written() {
    return component.amount().words();
  }

  /** The number in a unit, to four digits; empty when it is not known. */
  String number(AmountUnit unit) {
    return value(unit) instanceof Value.Known known
        ? Numbers.UNICODE.text(BigDecimal.valueOf(known.value()).round(SHOWN).doubleValue())
        : "";
  }

  /** The number with its range, or why there is none. */
  String explained(AmountUnit unit) {
    return switch (value(unit)) {
      case Value.Known known -> Numbers.UNICODE.text(known) + " " + unit.symbol();
      case Value.Unknown unknown -> "not known: " + unknown.reason();
      case Value.Failed failed -> "failed: " + failed.reason();
      case Value.Text text -> text.text();
    };
  }

  /** What an editor of the cell starts with: plain digits. */
  String editable(AmountUnit unit) {
    return value(unit) instanceof Value.Known known
        ? BigDecimal.valueOf(known.value()).round(SHOWN).stripTrailingZeros().toPlainString()
        : "";
  }

  private Value value(AmountUnit unit) {
    return sheet
        .map(s -> s.in(index, unit))
        .orElse(new Value.Unknown("no plugin computes amounts"));
  }
}
