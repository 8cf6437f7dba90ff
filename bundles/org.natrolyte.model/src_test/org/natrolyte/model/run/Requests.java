// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Confidence;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.compound.SourcedValue;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.model.recipe.Recipe;
import org.natrolyte.model.recipe.RecipeItem;
import org.natrolyte.model.recipe.Span;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;

/** Formulations made by hand, so that the runner's tests need neither parser nor library. */
final class Requests {
  private Requests() {}

  /** A solution of NaPF6 in a solvent of the usual density. */
  static RunRequest molar(String molarity) {
    return of(molarity, 0.94);
  }

  static RunRequest of(String molarity, double solventDensity) {
    return new RunRequest(
        formulation(molarity, solventDensity), Conditions.ROOM, ParameterValues.DEFAULTS);
  }

  private static Formulation formulation(String molarity, double solventDensity) {
    Amount amount = new Amount(new BigDecimal(molarity), AmountUnit.MOLAR);
    String text = molarity + " M NaPF6 in G2";
    Recipe recipe =
        new Recipe(
            text,
            "",
            List.of(
                new RecipeItem(
                    "NaPF6", RecipeItem.NameKind.NAME, new Span(0, 1), Role.SALT, amount),
                new RecipeItem(
                    "G2", RecipeItem.NameKind.NAME, new Span(1, 2), Role.SOLVENT, Amount.REST)),
            List.of());
    return new Formulation(
        recipe,
        List.of(
            new Component(compound("NaPF6", Role.SALT, 167.95, Double.NaN), Role.SALT, amount),
            new Component(
                compound("G2", Role.SOLVENT, 134.17, solventDensity), Role.SOLVENT, Amount.REST)),
        List.of(),
        text);
  }

  private static Compound compound(String id, Role role, double molarMass, double density) {
    Map<CompoundProperty, List<SourcedValue>> values =
        Double.isNaN(density)
            ? Map.of()
            : Map.of(
                CompoundProperty.DENSITY,
                List.of(
                    new SourcedValue(
                        density, OptionalDouble.of(25), Confidence.HIGH, "the test", "", "")));
    return new Compound(
        id,
        id,
        List.of(),
        "",
        "",
        "",
        "",
        molarMass,
        0,
        role,
        SolventFamily.OTHER,
        0,
        List.of(),
        values,
        List.of(),
        "test");
  }
}
