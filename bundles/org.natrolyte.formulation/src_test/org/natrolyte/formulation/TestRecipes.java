// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountBasis;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.model.recipe.Recipe;
import org.natrolyte.model.recipe.RecipeItem;
import org.natrolyte.model.recipe.Span;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.Measurement;

/** Formulations for tests, built without a parser. */
public final class TestRecipes {
  private TestRecipes() {}

  public static Component salt(Compound compound, double value, AmountUnit unit) {
    return component(compound, Role.SALT, value, unit);
  }

  public static Component solvent(Compound compound, double value, AmountUnit unit) {
    return component(compound, Role.SOLVENT, value, unit);
  }

  public static Component solvent(Compound compound) {
    return new Component(compound, Role.SOLVENT, Amount.REST);
  }

  public static Component diluent(Compound compound, double value, AmountUnit unit) {
    return component(compound, Role.DILUENT, value, unit);
  }

  public static Component additive(Compound compound, double value, AmountUnit unit) {
    return component(compound, Role.ADDITIVE, value, unit);
  }

  public static Component ionicLiquid(Compound compound) {
    return new Component(compound, Role.IONIC_LIQUID, Amount.REST);
  }

  public static Component component(Compound compound, Role role, double value, AmountUnit unit) {
    return new Component(compound, role, new Amount(BigDecimal.valueOf(value), unit));
  }

  public static Formulation formulation(Component... components) {
    return formulation(List.of(components));
  }

  public static Formulation formulation(List<Component> components) {
    List<RecipeItem> items =
        components.stream()
            .map(c ->
                new RecipeItem(
                    c.name(), RecipeItem.NameKind.NAME, new Span(0, 0), c.role(), c.amount()))
            .toList();
    String key =
        components.stream()
            .flatMap(c -> Stream.of(c.name() + c.role() + c.amount().exactInBasis()))
            .sorted()
            .toList()
            .toString();
    return new Formulation(new Recipe("", "", items, List.of()), components, List.of(), key);
  }

  public static Composition compose(Component... components) throws CompositionException {
    return Composer.compose(formulation(components), Conditions.ROOM);
  }

  public static Conditions measuredDensity(double gramsPerCm3) {
    return Conditions.ROOM.with(
        new Measurement(Vocabulary.DENSITY.id(), "", gramsPerCm3, 0, "pycnometer"));
  }

  /** The best value of the amount of a component. */
  public static double in(Composition composition, int index, AmountBasis basis) {
    return number(composition.components().get(index).in(basis));
  }

  public static double number(Value value) {
    if (value instanceof Value.Known known) {
      return known.value();
    }
    throw new AssertionError("no number: " + value);
  }
}
