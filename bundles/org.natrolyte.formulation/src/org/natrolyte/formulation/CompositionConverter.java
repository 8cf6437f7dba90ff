// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.formulation.FormulationKey;
import org.natrolyte.model.formulation.FormulationPrinter;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountBasis;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.model.recipe.Recipe;
import org.natrolyte.model.recipe.RecipeItem;

/**
 * Changes the value or the basis of an amount, for an editor.
 *
 * <p>The results carry a recipe whose items hold the new amounts and whose text is empty: it has to
 * be written anew.
 */
public final class CompositionConverter {
  private CompositionConverter() {}

  /**
   * How much of a component a composition holds, in a unit.
   *
   * @param composition the composition
   * @param index of the component in the formulation
   * @param unit any but the rest; in parts, the first salt of the ratio, or its first component
   *     where there is no salt, is one part
   * @throws CompositionException when the number is not known
   */
  public static Amount amount(Composition composition, int index, AmountUnit unit)
      throws CompositionException {
    return amount(composition, index, unit, group(composition.formulation().components(), index));
  }

  /** The amount of a component, in parts counted within a group. */
  private static Amount amount(
      Composition composition, int index, AmountUnit unit, List<Integer> group)
      throws CompositionException {
    double value = number(composition, index, unit.basis());
    if (unit.basis().isParts()) {
      value /= number(composition, onePart(composition, group), unit.basis());
    }
    return new Amount(plain(BigDecimal.valueOf(value / unit.factor().doubleValue())), unit);
  }

  /**
   * A formulation with one component set to an amount; all others keep what is written.
   *
   * @param formulation the formulation
   * @param index of the component
   * @param amount the new amount, in any unit
   */
  public static Formulation withAmount(Formulation formulation, int index, Amount amount) {
    List<Amount> amounts = amounts(formulation);
    amounts.set(index, amount);
    return withAmounts(formulation, amounts);
  }

  /**
   * The same formulation with its amounts rounded, for reading. Amounts that are shorter stay as
   * they are written.
   *
   * @param formulation the formulation
   * @param digits significant digits
   */
  public static Formulation rounded(Formulation formulation, int digits) {
    MathContext rounding = new MathContext(digits, RoundingMode.HALF_EVEN);
    return withAmounts(
        formulation,
        formulation.components().stream()
            .map(Component::amount)
            .map(a ->
                a.value().precision() > digits
                    ? new Amount(plain(a.value().round(rounding)), a.unit())
                    : a)
            .toList());
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * The same composition with one component written in another unit.
   *
   * <p>In parts, the whole ratio is written anew in that kind of parts, with the component in it.
   * Out of parts, the component leaves the ratio.
   *
   * @param composition the composition
   * @param index of the component
   * @param unit the new unit
   * @throws CompositionException when the number is not known, or the component is the only one
   *     that the others are counted against
   */
  public static Formulation rebased(Composition composition, int index, AmountUnit unit)
      throws CompositionException {
    Formulation formulation = composition.formulation();
    List<Integer> group = group(formulation.components(), index);
    List<Amount> amounts = amounts(formulation);
    if (unit.basis() == AmountBasis.BALANCE) {
      if (group.size() > 1) {
        throw impossible(
            "only one component can be the rest; the liquid here is a ratio of several");
      }
      amounts.set(index, Amount.REST);
    } else if (unit.basis().isParts()) {
      for (int member : group) {
        amounts.set(member, amount(composition, member, unit, group));
      }
    } else {
      Predicate<Component> isRatio = c -> isRatio(c.amount());
      boolean isLast = group.size() == 1 && formulation.components().stream().anyMatch(isRatio);
      if (isLast && isRatio(formulation.components().get(index).amount())) {
        throw impossible(
            "%s is what the others are counted against: make another component the rest first"
                .formatted(formulation.components().get(index).name()));
      }
      amounts.set(index, amount(composition, index, unit));
    }
    return withAmounts(formulation, amounts);
  }

  /** The components in the ratio, and one more. */
  private static List<Integer> group(List<Component> components, int and) {
    return IntStream.range(0, components.size())
        .filter(i -> i == and || isRatio(components.get(i).amount()))
        .boxed()
        .toList();
  }

  private static boolean isRatio(Amount amount) {
    return amount.basis().isParts() || amount.basis() == AmountBasis.BALANCE;
  }

  private static int onePart(Composition composition, List<Integer> group) {
    return group.stream()
        .filter(i -> composition.components().get(i).component().role() == Role.SALT)
        .findFirst()
        .orElse(group.getFirst());
  }

  private static double number(Composition composition, int index, AmountBasis basis)
      throws CompositionException {
    Value value = composition.components().get(index).in(basis);
    if (value instanceof Value.Known known) {
      return known.value();
    }
    throw new CompositionException(
        CompositionException.Kind.UNKNOWN,
        value instanceof Value.Unknown unknown ? unknown.reason() : "not known");
  }

  private static CompositionException impossible(String message) {
    return new CompositionException(CompositionException.Kind.IMPOSSIBLE, message);
  }

  private static List<Amount> amounts(Formulation formulation) {
    return new ArrayList<>(formulation.components().stream().map(Component::amount).toList());
  }

  private static Formulation withAmounts(Formulation formulation, List<Amount> amounts) {
    List<Component> components = new ArrayList<>();
    List<RecipeItem> items = new ArrayList<>(formulation.recipe().items());
    boolean hasItems = items.size() == amounts.size();
    for (int i = 0; i < amounts.size(); i++) {
      Component component = formulation.components().get(i);
      components.add(new Component(component.compound(), component.role(), amounts.get(i)));
      if (hasItems) {
        RecipeItem item = items.get(i);
        items.set(
            i, new RecipeItem(item.name(), item.kind(), item.span(), item.role(), amounts.get(i)));
      }
    }
    Recipe old = formulation.recipe();
    Formulation unwritten =
        new Formulation(
            new Recipe("", old.label(), items, old.assumptions()),
            components,
            formulation.assumptions(),
            FormulationKey.of(components));
    Recipe written =
        new Recipe(FormulationPrinter.print(unwritten), old.label(), items, old.assumptions());
    return new Formulation(written, components, unwritten.assumptions(), unwritten.key());
  }
}
