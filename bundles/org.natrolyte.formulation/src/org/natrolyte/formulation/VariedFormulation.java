// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.formulation.FormulationKey;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountUnit;

/**
 * A formulation of which one number varies. Immutable.
 *
 * @param label what varies: "NaPF6", "share of G2"
 * @param unit its unit as recipes write it
 * @param base the formulation at one of the values
 * @param amounts the amounts of all components at a value, in the order of the base
 */
public record VariedFormulation(
    String label, String unit, Formulation base, DoubleFunction<List<Amount>> amounts) {

  /**
   * What two readings of one recipe with different numbers have in common, and the number between.
   *
   * @param low read with the number {@code from}
   * @param high read with the number {@code to}
   * @throws IllegalArgumentException when they differ in more than amounts, or in none
   */
  public static VariedFormulation between(
      Formulation low, double from, Formulation high, double to) {
    List<Integer> varied = new ArrayList<>();
    if (low.components().size() != high.components().size()) {
      throw new IllegalArgumentException("the recipe has other components at the two ends");
    }
    for (int i = 0; i < low.components().size(); i++) {
      Component a = low.components().get(i);
      Component b = high.components().get(i);
      if (!a.name().equals(b.name())
          || a.role() != b.role()
          || a.amount().unit() != b.amount().unit()) {
        throw new IllegalArgumentException("the recipe has other components at the two ends");
      }
      if (a.amount().value().compareTo(b.amount().value()) != 0) {
        varied.add(i);
      }
    }
    if (varied.isEmpty()) {
      throw new IllegalArgumentException("no amount of the recipe depends on X");
    }
    Component first = low.components().get(varied.getFirst());
    return new VariedFormulation(
        first.name(),
        first.amount().unit().symbol(),
        low,
        x -> {
          List<Amount> amounts = new ArrayList<>();
          for (int i = 0; i < low.components().size(); i++) {
            Amount a = low.components().get(i).amount();
            Amount b = high.components().get(i).amount();
            amounts.add(varied.contains(i) ? amount(linear(a, from, b, to, x), a.unit()) : a);
          }
          return amounts;
        });
  }

  private static double linear(Amount a, double from, Amount b, double to, double x) {
    double share = (x - from) / (to - from);
    return a.value().doubleValue() * (1 - share) + b.value().doubleValue() * share;
  }

  /**
   * Two solvents of which the share of the first varies from 0 to 1.
   *
   * @throws IllegalArgumentException unless exactly two components stand in a ratio
   */
  public static VariedFormulation ratio(Formulation base) {
    List<Integer> parts = new ArrayList<>();
    for (int i = 0; i < base.components().size(); i++) {
      if (base.components().get(i).amount().basis().isParts()) {
        parts.add(i);
      }
    }
    if (parts.size() != 2) {
      throw new IllegalArgumentException(
          "--over ratio takes a recipe with two solvents in a ratio, and here are "
              + parts.size()
              + "; or write X for one number of the ratio: (X:1 v/v)");
    }
    Component first = base.components().get(parts.getFirst());
    return new VariedFormulation(
        "share of " + first.name(),
        first.amount().unit().symbol(),
        base,
        x -> {
          List<Amount> amounts = new ArrayList<>();
          for (int i = 0; i < base.components().size(); i++) {
            Amount own = base.components().get(i).amount();
            if (i == parts.get(0)) {
              amounts.add(amount(x, own.unit()));
            } else {
              amounts.add(i == parts.get(1) ? amount(1 - x, own.unit()) : own);
            }
          }
          return amounts;
        });
  }

  /**
   * All salts together, as many times as the recipe has them: the value 1 is the recipe itself.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static VariedFormulation salts(Formulation base) {
    if (base.components().stream().noneMatch(c -> c.role() == Role.SALT)) {
      throw new IllegalArgumentException("there is no salt in the recipe");
    }
    return new VariedFormulation(
        "salt",
        "times the recipe's",
        base,
        x ->
            base.components().stream()
                .map(c ->
                    c.role() == Role.SALT
                        ? amount(x * c.amount().value().doubleValue(), c.amount().unit())
                        : c.amount())
                .toList());
  }

  /** A formulation that stays as it is. */
  public static VariedFormulation fixed(Formulation base) {
    List<Amount> amounts = base.components().stream().map(Component::amount).toList();
    return new VariedFormulation("temperature", "°C", base, x -> amounts);
  }

  private static Amount amount(double value, AmountUnit unit) {
    return new Amount(BigDecimal.valueOf(value), unit);
  }

  /** The formulation at a value; components of which nothing is left stay in it with none. */
  public Formulation at(double x) {
    List<Amount> here = amounts.apply(x);
    List<Component> components = new ArrayList<>();
    for (int i = 0; i < here.size(); i++) {
      Component component = base.components().get(i);
      components.add(new Component(component.compound(), component.role(), here.get(i)));
    }
    return new Formulation(
        base.recipe(), components, base.assumptions(), FormulationKey.of(components));
  }
}
