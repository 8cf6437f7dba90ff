// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.judgement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountBasis;
import org.natrolyte.model.run.RunRequest;
import org.natrolyte.report.Numbers;

/**
 * One thing in which two recipes differ.
 *
 * @param what a sentence for a chemist: "FEC added, 2 wt%"
 */
public record RecipeChange(String what) {
  private static final MathContext SHOWN = new MathContext(4);

  public RecipeChange {
    Objects.requireNonNull(what, "what");
  }

  /** What has to be done to the first recipe to get the second. */
  public static List<RecipeChange> between(RunRequest from, RunRequest to) {
    List<RecipeChange> changes = new ArrayList<>();
    Formulation before = from.formulation();
    Formulation after = to.formulation();
    for (Component component : after.components()) {
      Optional<Component> was = same(before, component);
      if (was.isEmpty()) {
        changes.add(new RecipeChange(component.name() + " added, " + amount(after, component)));
        continue;
      }
      String one = amount(before, was.get());
      String other = amount(after, component);
      if (!one.equals(other)) {
        changes.add(new RecipeChange("%s: %s \u2192 %s".formatted(component.name(), one, other)));
      }
      if (was.get().role() != component.role()) {
        changes.add(
            new RecipeChange(
                "%s: %s \u2192 %s"
                    .formatted(
                        component.name(), was.get().role().label(), component.role().label())));
      }
    }
    for (Component component : before.components()) {
      if (same(after, component).isEmpty()) {
        changes.add(new RecipeChange(component.name() + " left out"));
      }
    }
    double cold = from.conditions().temperatureC();
    double warm = to.conditions().temperatureC();
    if (cold != warm) {
      changes.add(
          new RecipeChange(
              "temperature: %s \u2192 %s \u00B0C"
                  .formatted(Numbers.UNICODE.text(cold), Numbers.UNICODE.text(warm))));
    }
    return changes;
  }

  private static Optional<Component> same(Formulation formulation, Component component) {
    return formulation.components().stream()
        .filter(c -> c.name().equals(component.name()))
        .findFirst();
  }

  /** Parts count as shares of their ratio, so that 1:1 and 2:2 are the same. */
  private static String amount(Formulation formulation, Component component) {
    Amount amount = component.amount();
    AmountBasis basis = amount.basis();
    if (basis == AmountBasis.BALANCE) {
      return "the rest";
    }
    if (!basis.isParts()) {
      return amount.value().stripTrailingZeros().toPlainString() + " " + amount.unit().symbol();
    }
    BigDecimal sum =
        formulation.components().stream()
            .map(Component::amount)
            .filter(a -> a.basis() == basis)
            .map(Amount::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal percent = amount.value().movePointRight(2).divide(sum, SHOWN);
    return "%s %% of the ratio %s"
        .formatted(
            percent.stripTrailingZeros().toPlainString(),
            basis.meaning().replaceFirst("parts ", ""));
  }
}
